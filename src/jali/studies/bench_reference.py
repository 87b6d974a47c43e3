"""The opponent of `jali bench`: training and pruning in plain PyTorch, as public implementations write them.

FROZEN. Ratios of different months are comparable because this file does not change, and a test holds its digest. It
does what jali does by the means that public code has: `torch.topk` with a scatter for AbsTopK, a dummy key and a dense
additive mask for the sink, autocast, PyTorch's stock AdamW and a projection by `torch.topk`. It reads the weights of a
`Transformer` by name and never shares memory with one. Nothing else in jali may call it.

Shapes in names as in `models/transformer.py`.
"""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from jali.models.config import TransformerConfig

Mask = Callable[[str, Tensor], Tensor]
"""`(site, vector) -> vector`, called at every site that has nodes; how public code masks them is `masked`."""


class AbsTopK(nn.Module):
    """Keeps the k largest magnitudes of the last dimension."""

    def __init__(self, k: int | None) -> None:
        super().__init__()
        self.k = k

    def forward(self, x: Tensor) -> Tensor:
        """Returns x with all but k entries zero."""
        if self.k is None or self.k >= x.shape[-1]:
            return x
        places = torch.topk(x.abs(), self.k, dim=-1, sorted=False).indices
        return torch.zeros_like(x).scatter_(-1, places, x.gather(-1, places))


class Norm(nn.Module):
    """RMSNorm, with a gain if asked."""

    def __init__(self, config: TransformerConfig, width: int) -> None:
        super().__init__()
        self.gain, self.eps = nn.Parameter(torch.ones(width)) if config.norm_gain else None, config.eps

    def forward(self, x: Tensor) -> Tensor:
        """Returns x over its root mean square."""
        return F.rms_norm(x, x.shape[-1:], self.gain, self.eps)


class Read(nn.Module):
    """What a sublayer reads."""

    def __init__(self, config: TransformerConfig, place: str) -> None:
        super().__init__()
        self.norm = Norm(config, config.d_model)
        self.norm_positions = Norm(config, config.beside) if config.beside else None
        self.top = AbsTopK(config.kept(place, config.d_model + config.beside))

    def forward(self, x_BTD: Tensor, positions_CP: Tensor | None) -> Tensor:
        """Returns the vector read, (B, T, I)."""
        x_BTI = self.norm(x_BTD)
        if self.norm_positions is not None and positions_CP is not None:
            p_TP = self.norm_positions(positions_CP[: x_BTD.shape[1]])
            x_BTI = torch.cat([x_BTI, p_TP.to(x_BTI.dtype).expand(len(x_BTI), -1, -1)], dim=-1)
        return self.top(x_BTI)


def attention_with_sink(q: Tensor, k: Tensor, v: Tensor, sink_H: Tensor | None, scale: float) -> Tensor:
    """Causal attention, (B, H, T, K), with a dummy key in front whose logit is the sink and whose value is zero."""
    if sink_H is None:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=scale)
    B, H, T, K = q.shape
    nothing = torch.zeros(B, H, 1, K, dtype=q.dtype, device=q.device)
    k, v = torch.cat([nothing, k], dim=2), torch.cat([nothing, v], dim=2)
    seen = torch.ones(T, T + 1, dtype=torch.bool, device=q.device).tril(diagonal=1)
    mask = torch.zeros(T, T + 1, dtype=q.dtype, device=q.device).masked_fill(~seen, torch.finfo(q.dtype).min)
    first = F.one_hot(torch.zeros(1, dtype=torch.int64, device=q.device), T + 1).to(q.dtype)
    mask = mask[None, None] + first * sink_H.to(q.dtype).view(1, H, 1, 1)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, scale=scale)


class Attention(nn.Module):
    """Attention with AbsTopK on q, k and v."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        width = config.heads * config.d_head
        self.heads, self.scale = config.heads, config.d_head**-0.5
        self.read = Read(config, "attn_in")
        self.qkv = nn.Linear(config.d_model + config.beside, 3 * width, bias=config.bias)
        self.out = nn.Linear(width, config.d_model, bias=config.bias)
        self.sink = nn.Parameter(torch.zeros(config.heads)) if config.sink else None
        self.tops = nn.ModuleDict({z: AbsTopK(config.kept(f"attn_{z}", width)) for z in "qkv"})
        self.top_out = AbsTopK(config.kept("attn_out", config.d_model))

    def forward(self, x_BTD: Tensor, positions_CP: Tensor | None, name: str, mask: Mask) -> Tensor:
        """Returns what it writes to the residual stream."""
        x_BTI = mask(f"{name}.act_in", self.read(x_BTD, positions_CP))
        parts = zip("qkv", self.qkv(x_BTI).chunk(3, dim=-1), strict=True)
        q, k, v = (
            mask(f"{name}.{z}", self.tops[z](part)).unflatten(-1, (self.heads, -1)).transpose(1, 2) for z, part in parts
        )
        y_BHTK = attention_with_sink(q, k, v, self.sink, self.scale)
        y_BTE = y_BHTK.transpose(1, 2).contiguous().flatten(2)
        return mask(f"{name}.resid_delta", self.top_out(self.out(y_BTE)))


class MLP(nn.Module):
    """Two linear maps with GELU and AbsTopK between them."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.read = Read(config, "mlp_in")
        self.up = nn.Linear(config.d_model + config.beside, config.neurons, bias=config.bias)
        self.down = nn.Linear(config.neurons, config.d_model, bias=config.bias)
        self.top = AbsTopK(config.kept("mlp_neuron", config.neurons))
        self.top_out = AbsTopK(config.kept("mlp_out", config.d_model))

    def forward(self, x_BTD: Tensor, positions_CP: Tensor | None, name: str, mask: Mask) -> Tensor:
        """Returns what it writes to the residual stream."""
        x_BTI = mask(f"{name}.act_in", self.read(x_BTD, positions_CP))
        h_BTF = mask(f"{name}.post_act", self.top(F.gelu(self.up(x_BTI))))
        return mask(f"{name}.resid_delta", self.top_out(self.down(h_BTF)))


class Plain(nn.Module):
    """The model; parameters have the names they have in `Transformer`."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        table = torch.zeros(config.vocab_size, config.vocab_size)
        self.embed = nn.Embedding(config.vocab_size, config.d_model)
        self.positions = nn.Embedding(config.context, config.beside) if config.beside else None
        if self.positions is not None and config.positions == "sinusoidal":
            self.positions.weight.requires_grad_(False)
        self.attn = nn.ModuleList(Attention(config) for _ in range(config.n_layer))
        self.mlp = nn.ModuleList(MLP(config) for _ in range(config.n_layer))
        self.norm = Norm(config, config.d_model)
        self.unembed = nn.Linear(config.d_model, config.vocab_size, bias=False)
        self.register_buffer("unembed_bias", table[0].clone() if config.unembed_bias == "fixed" else None)
        if config.bigram == "learned":
            self.bigram = nn.Parameter(table)
        else:
            self.register_buffer("bigram", table if config.bigram == "fixed" else None)

    def forward(self, tokens_BT: Tensor, mask: Mask = lambda site, x: x) -> Tensor:
        """Logits, shape (B, T, V)."""
        positions_CP = None if self.positions is None else self.positions.weight
        x_BTD = self.embed(tokens_BT)
        for i, (attn, mlp) in enumerate(zip(self.attn, self.mlp, strict=True)):
            x_BTD = x_BTD + attn(x_BTD, positions_CP, f"{i}.attn", mask)
            x_BTD = x_BTD + mlp(x_BTD, positions_CP, f"{i}.mlp", mask)
        logits_BTV = self.unembed(self.norm(mask("final_resid", x_BTD)))
        if self.unembed_bias is not None:
            logits_BTV = logits_BTV + self.unembed_bias
        return logits_BTV if self.bigram is None else logits_BTV + F.embedding(tokens_BT, self.bigram)


class Training:
    """One training step after another: AdamW, then the largest weights of each matrix, as in the paper."""

    def __init__(self, model: Plain, density: float, minimum: int, *, autocast: bool) -> None:
        self.model, self.density, self.minimum = model, density, minimum
        self.autocast = autocast
        decayed = [p for n, p in model.named_parameters() if p.requires_grad and p.ndim > 1 and n != "bigram"]
        others = [p for n, p in model.named_parameters() if p.requires_grad and (p.ndim < 2 or n == "bigram")]
        groups = [{"params": decayed, "weight_decay": 0.1}, {"params": others, "weight_decay": 0.0}]
        self.adam = torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.95), eps=0.1, fused=True)

    def step(self, tokens_BT: Tensor, targets_BT: Tensor, lr: float) -> float:
        """Takes a step and returns the loss before it, nats."""
        with torch.autocast("cpu", torch.bfloat16) if self.autocast else nullcontext():
            logits_BTV = self.model(tokens_BT)
        loss = F.cross_entropy(logits_BTV.float().flatten(0, 1), targets_BT.flatten(), ignore_index=-1)
        self.adam.zero_grad(set_to_none=True)
        loss.backward()
        normalise(list(self.model.parameters()))
        for group in self.adam.param_groups:
            group["lr"] = lr
        self.adam.step()
        self.project()
        return float(loss.detach())

    @torch.no_grad()
    def project(self) -> None:
        """Cuts every matrix but the bigram table back to the density."""
        for name, weight in self.model.named_parameters():
            if weight.requires_grad and weight.ndim > 1 and name != "bigram":
                columns = name.endswith(("out.weight", "down.weight"))
                free = name.startswith(("embed", "unembed", "positions"))
                keep_largest_(weight, int(self.density * weight.numel()), 0 if free else self.minimum, columns)


@torch.no_grad()
def normalise(parameters: list[nn.Parameter]) -> None:
    """Divides gradients by their RMS over all parameters."""
    total, count = 0.0, 0
    for parameter in parameters:
        if parameter.grad is not None:
            total += float(parameter.grad.square().sum())
            count += parameter.grad.numel()
    for parameter in parameters:
        if parameter.grad is not None:
            parameter.grad.div_((total / count) ** 0.5 + 1e-5)


def keep_largest_(weight: Tensor, k: int, minimum: int, columns: bool) -> None:
    """Keeps the `minimum` largest of each row, or column, and then the largest of the rest, k in all."""
    size = weight.abs()
    kept = torch.zeros_like(weight, dtype=torch.bool)
    if minimum:
        dim = 0 if columns else 1
        kept.scatter_(dim, torch.topk(size, minimum, dim=dim, sorted=False).indices, True)
        k -= int(kept.sum())
        size = size.masked_fill(kept, -1.0)
    if k > 0:
        kept.view(-1)[torch.topk(size.view(-1), k, sorted=False).indices] = True
    weight.mul_(kept.to(weight.dtype))


class Step(torch.autograd.Function):
    """A step at zero, with a sigmoid's slope behind it."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        """1 where x is above 0, else 0."""
        ctx.save_for_backward(x)
        return (x > 0).to(x.dtype)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tensor:
        """The slope of a sigmoid."""
        (x,) = ctx.saved_tensors
        open_ = torch.sigmoid(x)
        return grad * open_ * (1 - open_)


def masked(masks: dict[str, Tensor], means: dict[str, Tensor]) -> Mask:
    """A learned mask of every node; what is closed is its mean."""

    def mask(site: str, x: Tensor) -> Tensor:
        open_ = Step.apply(masks[site])
        return x * open_ + means[site] * (1 - open_)

    return mask


class Pruning:
    """One step of learning a mask after another, on a frozen model."""

    def __init__(self, model: Plain, widths: dict[str, int], means: dict[str, Tensor]) -> None:
        self.model = model.requires_grad_(False)
        self.masks = {site: torch.full((width,), 0.1, requires_grad=True) for site, width in widths.items()}
        self.mask = masked(self.masks, means)
        self.adam = torch.optim.AdamW(self.masks.values(), lr=2e-2, betas=(0.9, 0.95))

    def step(self, tokens_BT: Tensor, length_B: Tensor, answer_B: Tensor, foil_B: Tensor) -> float:
        """Takes a step and returns the task's two-way loss before it, nats."""
        rows = torch.arange(len(tokens_BT))
        logits_BV = self.model(tokens_BT, self.mask)[rows, length_B - 1]
        task = F.softplus(logits_BV[rows, foil_B] - logits_BV[rows, answer_B]).mean()
        size = sum(Step.apply(mask).sum() for mask in self.masks.values())
        self.adam.zero_grad()
        (task + 1e-3 * size).backward()
        self.adam.step()
        return float(task.detach())
