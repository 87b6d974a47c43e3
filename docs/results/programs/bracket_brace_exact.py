"""Go on in a dict, or in a list: a circuit of 59 nodes of jali-python.

    jali decompile bracket_brace.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:34cfa9c9b5ed88fb, task "bracket_brace". It computes what the circuit does: constants are folded, tables
say what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least
size for each node.
183 lines of code, 78735 bytes of tables per token.
Not kept: 183 lines of code, at most 150.
Not kept: 78735 bytes of tables, at most 65536.
Not kept: 96.5% decided as the circuit, at least 99.5%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.965  [0.933, 0.988]  n = 10
same decision as the full model                            0.898  [0.839, 0.945]  n = 10
right answers                                              0.953  [0.917, 0.982]  n = 10
right answers of the circuit                               0.918  [0.873, 0.959]  n = 10
right answers of the full model                            0.926  [0.859, 0.975]  n = 10
decisions that cutoffs for AbsTopK change                  0.035  [0.012, 0.067]  n = 10
from the circuit with cutoffs, at most                     1.18e-05 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           137 prompts
sides with the model where the hand-written rule does not  0.431  [0.310, 0.586]  n = 10
swap of 0.attn.k[36]: same answer (11 turned)              0.958  [0.864, 1.000]  n = 10
swap of 0.attn.v[41]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[46]: same answer (2 turned)               1.000  [1.000, 1.000]  n = 10
swap of 0.attn.resid_delta[98]: same answer (8 turned)     0.958  [0.864, 1.000]  n = 10
swap of 0.attn.resid_delta[248]: same answer (11 turned)   0.958  [0.864, 1.000]  n = 10
swap of 0.mlp.act_in[98]: same answer (3 turned)           1.000  [1.000, 1.000]  n = 10
swap of 0.mlp.post_act[205]: same answer (2 turned)        1.000  [1.000, 1.000]  n = 10
swap of 0.mlp.resid_delta[58]: same answer (3 turned)      0.958  [0.850, 1.000]  n = 10
swap of 3.mlp.act_in[98]: same answer (2 turned)           1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.post_act[786]: same answer (2 turned)        1.000  [1.000, 1.000]  n = 10
swap of final_resid[58]: same answer (4 turned)            0.958  [0.864, 1.000]  n = 10
swap of final_resid[248]: same answer (8 turned)           0.917  [0.792, 1.000]  n = 10
swaps of one variable that turn no answer                  0 variables  n = 12
swap of all, in the full model: same answer (24 turned)    0.917  [0.833, 1.000]  n = 10
doubled constants (2): change of the answer, at most       0.618 nats
doubled constants (2): program less circuit, at most       1.88e-06 nats
doubled constants (2): both change alike                   1 correlation  n = 48
"""

import sys
from math import cos, erf, exp, sin, sqrt

ANSWERS = (":", ",")
UNIT = 100000


def decide(tokens):
    """The answer to a prompt, which is given as the numbers of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    n = len(tokens)
    # 0.attn.k[36]
    key0_36 = [
        keep(
            -1.326008 * sin(0.04273305 * i) - 4.167002 * sin(0.02454369 * i) - 1.136471 * cos(0.0563866 * i)
            - 1.857833 * cos(0.04273305 * i) - 0.8445025 * cos(0.0323856 * i) - 0.3180574 * cos(0.02454369 * i)
            + KEY0_36[t] + 5.038926,
            0.567163,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[59]
    key0_59 = [
        keep(
            1.601744 * sin(0.02454369 * i) + 1.010763 * cos(0.0563866 * i) + 0.3609889 * cos(0.02454369 * i)
            + KEY0_59[t] - 1.337649,
            0.58984,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[60]
    key0_60 = [
        keep(
            -1.579365 * sin(0.04273305 * i) - 1.276183 * sin(0.02454369 * i) - 0.3197583 * cos(0.04273305 * i)
            - 1.148895 * cos(0.0323856 * i) + KEY0_60[t] + 1.486174,
            0.612468,
        )
        for i, t in enumerate(tokens)
    ]
    value0_34 = [keep(VALUE0_34[t] - 0.01791853, 0.768361) for t in tokens]  # 0.attn.v[34]
    value0_41 = [keep(VALUE0_41[t] - 0.7687563, 0.690028) for t in tokens]  # 0.attn.v[41]
    value0_46 = [keep(VALUE0_46[t] - 0.9559292, 0.765188) for t in tokens]  # 0.attn.v[46]
    value0_59 = [keep(VALUE0_59[t] - 0.6666641, 1.08771) for t in tokens]  # 0.attn.v[59]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([1.89323 * key0_36[i] + 0.005930353 for i in places], 2.808044)
    seen0_34 = sum(w * v for w, v in zip(weights, value0_34))  # 0.attn.v[34] as its head brings it
    seen0_41 = sum(w * v for w, v in zip(weights, value0_41))  # 0.attn.v[41] as its head brings it
    seen0_46 = sum(w * v for w, v in zip(weights, value0_46))  # 0.attn.v[46] as its head brings it
    share0_2 = sum(weights)  # what does not go to the sink
    # 0.attn head 3: how much it looks at each token
    weights = softmax([-0.7403172 * key0_59[i] + 0.9288818 * key0_60[i] + 2.246919 for i in places], 1.285789)
    seen0_59 = sum(w * v for w, v in zip(weights, value0_59))  # 0.attn.v[59] as its head brings it
    share0_3 = sum(weights)  # what does not go to the sink
    # 0.attn.resid_delta[17]
    write0_17 = keep(
        0.1297812 * n / (n + 0.04437616) - 0.007506775 * n / (n + 1.003648) - 0.1446305 * n / (n + 0.8708693)
        + 0.07873774 * n / (n + 0.195159) + 0.04084334 * n / (n + 1.57473) - 0.04539504 * n / (n + 5.284302)
        - 0.02478583,
        0.639422,
    )
    # 0.attn.resid_delta[98]
    write0_98 = (
        -0.1183782 * seen0_34 - 0.5953898 * seen0_41 + 0.009634328 * share0_3 + 0.00630406 * n / (n + 131.6356)
        - 0.02309981 * n / (n + 0.2398283) + 0.005278575 * n / (n + 0.05409036) + 0.1846493 * n / (n + 16.16438)
        - 0.04818314 * n / (n + 25.87331) - 0.016191 * n / (n + 0.195159) - 0.001146015 * n / (n + 0.006666955)
        - 0.07611593 * n / (n + 1.246897) + 0.00576626 * n / (n + 5.284302) - 0.03741632 * n / (n + 2.249806)
        + 0.3187754
    )
    # 0.attn.resid_delta[62]
    write0_62 = (
        0.1496899 * share0_2 - 0.1170055 * seen0_41 - 0.01306336 * share0_3 - 0.07720935 * n / (n + 131.6356)
        + 0.02496672 * n / (n + 0.04437616) + 0.01545123 * n / (n + 0.2398283) - 0.3321393 * n / (n + 0.05409036)
        + 0.1563278 * n / (n + 16.16438) - 0.4302662 * n / (n + 25.87331) - 0.04829827 * n / (n + 1.003648)
        + 0.02619387 * n / (n + 0.8708693) + 0.05764911 * n / (n + 0.195159) + 0.00352496 * n / (n + 0.006666955)
        - 0.003669716 * n / (n + 1.57473) - 0.006173395 * n / (n + 1.246897) - 0.132024 * n / (n + 5.284302)
        + 0.1437896 * n / (n + 2.249806) + 0.6284907
    )
    # 0.attn.resid_delta[101]
    write0_101 = keep(
        -0.1664484 * share0_2 + 0.1032481 * share0_3 + 0.03573707 * n / (n + 131.6356)
        - 0.02921922 * n / (n + 0.04437616) + 0.01578876 * n / (n + 0.2398283) - 0.004167387 * n / (n + 0.05409036)
        - 0.2036752 * n / (n + 16.16438) - 0.09800473 * n / (n + 25.87331) + 0.02154552 * n / (n + 0.195159)
        + 0.04309558 * n / (n + 0.006666955) + 0.03622391 * n / (n + 1.57473) - 0.004700797 * n / (n + 2.249806)
        + 0.1534898,
        0.154794,
    )
    # 0.attn.resid_delta[114]
    write0_114 = keep(
        0.1500731 * seen0_41 - 0.0005988134 * share0_3 - 0.02933964 * n / (n + 131.6356)
        - 5.667421e-05 * n / (n + 0.04437616) + 0.0275094 * n / (n + 0.2398283) - 0.01485093 * n / (n + 0.05409036)
        + 0.08532978 * n / (n + 16.16438) + 0.064964 * n / (n + 25.87331) - 0.0229594 * n / (n + 0.8708693)
        - 0.008775959 * n / (n + 0.006666955) + 0.06014577 * n / (n + 1.57473) - 0.02091381 * n / (n + 1.246897)
        - 0.1048274 * n / (n + 2.249806) + 0.247218,
        0.118343,
    )
    # 0.attn.resid_delta[155]
    write0_155 = keep(
        0.05926603 * seen0_46 - 0.5610525 * seen0_59 + 0.004455463 * share0_3 + 0.001147671 * n / (n + 0.2398283)
        - 0.007706028 * n / (n + 0.05409036) + 0.004505007 * n / (n + 16.16438) + 0.05592345 * n / (n + 25.87331)
        + 0.01725225 * n / (n + 1.003648) - 0.002920435 * n / (n + 0.8708693) + 0.006068145 * n / (n + 0.195159)
        + 0.03036206 * n / (n + 0.006666955) + 0.002770425 * n / (n + 2.249806) - 0.02777857,
        0.153734,
    )
    # 0.attn.resid_delta[248]
    write0_248 = keep(
        -0.2844565 * seen0_34 - 0.2789232 * seen0_41 - 0.5395136 * seen0_46 + 0.03393423 * share0_2
        + 0.002371047 * share0_3 + 0.01088038 * n / (n + 131.6356) - 0.04432952 * n / (n + 0.04437616)
        + 0.01379043 * n / (n + 16.16438) + 0.03947952 * n / (n + 25.87331) - 0.004890949 * n / (n + 0.195159)
        - 0.001584742 * n / (n + 0.006666955) + 0.001007737 * n / (n + 1.57473) - 0.2626087,
        0.169822,
    )
    # 0.mlp.scale
    scale_0_mlp = sqrt((
        (write0_17 + SCALE_0_MLP[tokens[-1]])**2 + (write0_62 + SCALE_0_MLP_2[tokens[-1]])**2
        + (write0_98 + SCALE_0_MLP_3[tokens[-1]])**2 + (write0_101 + SCALE_0_MLP_4[tokens[-1]])**2
        + (write0_114 + SCALE_0_MLP_5[tokens[-1]])**2 + (write0_155 + SCALE_0_MLP_6[tokens[-1]])**2
        + (write0_248 + SCALE_0_MLP_7[tokens[-1]])**2 + SCALE_0_MLP_8[tokens[-1]] + 61.11963
    ) / 256 + 1.192093e-07)
    mlpread0_98 = (write0_98 + SCALE_0_MLP_3[tokens[-1]]) / scale_0_mlp  # 0.mlp.act_in[98]
    mlpread0_248 = keep((write0_248 + SCALE_0_MLP_7[tokens[-1]]) / scale_0_mlp, 0.597571)  # 0.mlp.act_in[248]
    mlpread0_114 = keep((write0_114 + SCALE_0_MLP_5[tokens[-1]]) / scale_0_mlp, 0.509213)  # 0.mlp.act_in[114]
    # 0.mlp.post_act[35]
    neuron0_35 = keep(gelu(0.4277407 * mlpread0_98 + 0.2073329 * mlpread0_248 - 2.256548), 0.139008)
    # 0.mlp.post_act[205]
    neuron0_205 = keep(
        gelu(0.4893227 * mlpread0_98 - 0.2304094 * mlpread0_114 + 0.2740051 * mlpread0_248 - 2.34938),
        0.149785,
    )
    # 0.mlp.resid_delta[19]
    mlpwrite0_19 = keep(0.1410054 * neuron0_35 + 0.1630453 * neuron0_205 - 0.03281959, 0.0500271)
    mlpwrite0_22 = 0.03033353 * neuron0_35 - 0.4371474  # 0.mlp.resid_delta[22]
    mlpwrite0_58 = 0.3463903 * neuron0_35 + 0.3395467 * neuron0_205 + 0.1319918  # 0.mlp.resid_delta[58]
    # 1.attn.resid_delta[22]
    write1_22 = keep(
        -0.00268436 * n / (n + 1.19418) + 0.01307066 * n / (n + 3924.833) - 0.006750116 * n / (n + 1605.875)
        - 0.001886342 * n / (n + 0.007667511) - 0.02668404 * n / (n + 1928.244) + 0.007450926 * n / (n + 59.74358)
        - 1.050854 * n / (n + 2913.927) + 0.01046057 * n / (n + 178.5655) + 0.01840713 * n / (n + 400.6872)
        - 0.02522778 * n / (n + 2454.866) + 0.02445363,
        0.016515,
    )
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (write0_17 + SCALE_0_MLP[tokens[-1]] - 0.1319504)**2 + (mlpwrite0_19 + SCALE_3_MLP[tokens[-1]] + 0.1161511)**2
        + (mlpwrite0_22 + write1_22 + SCALE_3_MLP_2[tokens[-1]] - 0.3511503)**2
        + (mlpwrite0_58 + SCALE_3_MLP_3[tokens[-1]] - 0.2735854)**2
        + (write0_62 + SCALE_0_MLP_2[tokens[-1]] - 0.3970187)**2
        + (write0_98 + SCALE_0_MLP_3[tokens[-1]] - 0.3789242)**2
        + (write0_101 + SCALE_0_MLP_4[tokens[-1]] - 0.07397844)**2
        + (write0_114 + SCALE_0_MLP_5[tokens[-1]] - 0.200905)**2
        + (write0_155 + SCALE_0_MLP_6[tokens[-1]] - 0.3033636)**2
        + (write0_248 + SCALE_0_MLP_7[tokens[-1]] - 0.2990026)**2 + SCALE_3_MLP_4[tokens[-1]] + 59.6493
    ) / 256 + 1.192093e-07)
    mlpread3_98 = keep((write0_98 + SCALE_0_MLP_3[tokens[-1]] - 0.3789242) / scale_3_mlp, 0.882365)  # 3.mlp.act_in[98]
    neuron3_784 = keep(gelu(0.3588205 * mlpread3_98 - 2.241099), 0.118802)  # 3.mlp.post_act[784]
    neuron3_786 = keep(gelu(0.2020789 * mlpread3_98 - 0.04204815), 0.150591)  # 3.mlp.post_act[786]
    mlpwrite3_58 = -0.1845513 * neuron3_784 + 0.2387536 * neuron3_786 + 0.559292  # 3.mlp.resid_delta[58]
    mlpwrite3_87 = -0.2580701 * neuron3_784 + 0.1832468 * neuron3_786 - 1.148829  # 3.mlp.resid_delta[87]
    # 3.mlp.resid_delta[126]
    mlpwrite3_126 = keep(-0.3144702 * neuron3_784 + 0.09448131 * neuron3_786 - 0.2228643, 0.129918)
    final_17 = write0_17 + SCALE_0_MLP[tokens[-1]] + 0.1242896  # final_resid[17]
    final_19 = mlpwrite0_19 + SCALE_3_MLP[tokens[-1]] + 0.1154789  # final_resid[19]
    final_22 = mlpwrite0_22 + write1_22 + SCALE_3_MLP_2[tokens[-1]] - 0.3511503  # final_resid[22]
    final_58 = mlpwrite0_58 + mlpwrite3_58 + SCALE_3_MLP_3[tokens[-1]] - 0.2735854  # final_resid[58]
    final_62 = write0_62 + SCALE_0_MLP_2[tokens[-1]] - 0.3970187  # final_resid[62]
    final_87 = mlpwrite3_87 + FINAL_87[tokens[-1]] + 0.08586058  # final_resid[87]
    final_101 = write0_101 + SCALE_0_MLP_4[tokens[-1]] - 0.07397844  # final_resid[101]
    final_126 = mlpwrite3_126 + FINAL_126[tokens[-1]] + 0.1208821  # final_resid[126]
    final_155 = write0_155 + SCALE_0_MLP_6[tokens[-1]] - 0.3033636  # final_resid[155]
    final_248 = write0_248 + SCALE_0_MLP_7[tokens[-1]] - 0.8911907  # final_resid[248]
    # final.scale
    scale_final = sqrt((
        final_17**2 + final_19**2 + final_22**2 + final_58**2 + final_62**2 + final_87**2 + final_101**2 + final_126**2
        + final_155**2 + final_248**2 + 27.27523
    ) / 256 + 1.192093e-07)
    return (
        ANSWER[tokens[-1]]
        + (-0.3840045 * final_17 + 0.3841873 * final_19 + 0.5130823 * final_22 + 0.383666 * final_58 + 0.1733557 * final_62 + 0.2311915 * final_87 + 0.07231715 * final_101 + 0.8341365 * final_126 + 0.3192658 * final_155 + 0.2639183 * final_248 + 0.278045) / scale_final
        - 1.657535
    )


def keep(value, least):
    """The value, or nothing where it is small."""
    return value if abs(value) >= least else 0.0


def gelu(value):
    """The model's activation function."""
    return 0.5 * value * (1 + erf(value / sqrt(2)))


def softmax(scores, sink=float("-inf")):
    """How attention divides among scores; what goes to the sink is left out."""
    top = max(*scores, sink)
    sizes = [exp(score - top) for score in scores]
    total = sum(sizes) + exp(sink - top)
    return [size / total for size in sizes]


def table(text, size):
    """A number for each token: 0 for !, else `size` digits to base 92 from # on, counted from the middle."""
    found, text = [], iter(text.replace("\n", ""))
    for first in text:
        digits = [] if first == "!" else [first, *(next(text) for _ in range(size - 1))]
        number = sum((ord(digit) - 35) * 92**place for place, digit in enumerate(digits))
        found.append((number - 92**size // 2) / UNIT if digits else 0.0)
    return found


def main(arguments):
    """Runs the examples, or a text: give the file of the tokenizer, then the text (needs `tokenizers`)."""
    if len(arguments) not in (0, 2) or "" in arguments:
        sys.exit("Give nothing, or the tokenizer.json of the model and a text that goes up to the answer.")
    prompts = EXAMPLES
    if arguments:
        from tokenizers import Tokenizer

        prompts = [(Tokenizer.from_file(arguments[0]).encode(arguments[1]).ids, None)]
    for tokens, expected in prompts:
        said = "" if expected is None else f", expected {expected!r}"
        print(f"{decide(tokens)!r} by {abs(logit_difference(tokens)):.2f} nats{said}")


KEY0_36 = table(r"""
f?R2=NNoU}`\*iX!+ZVF$Wg7N|qP3zQ31MAcO]_K{%UP/Op3>^@>W4;gJ7R%;$@7d_8<|6lp7g@Kf_P1v^BUTYuO;0WbwUfMIF@MNaM^oHf&GXeKoSM7jO&-
O!7TL8*LdBJVxKgDI\JJ!q[Kh+JFvEIfGKaJ<:NSEIIPF!1LS)~TEnJ!%<Ld8fOQTW^T<gKUCLRfK.TFcYK0IE>lHCfQE_G<NJ};MC9O?8RJeC}&JotA(ZDI
VCNsN+lLU}OooOX1IBjK~ic^9aXwf!!!!!C`[!!!!!!!!!?~>!!!!!!!!!!!!!!!!!!!>Dd!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!j<V!!!!!!!!!!!!!!!!!!!!!DRN!!!!!!aVB!!!!!!!!!!!!!!!j<E!!!!!!!!!!!!q3V};RhfO7yO@[AR3F,)PD0>.1I.m@?qFT
rS?EWNsBEoCn9PM`G)iYD%?afL7NNcgMT|I^(F6`Gf&C%PPU(MBFFP_QI3JqQK#-CUjQlfUl<HqFFywLS>HvZSAhDAoKo6OvGY)rYPtMpiC3<ECGK?YImwC<
:O5YJk;X'KVCiP3;H4pPv$D1GSm2OvoQ\JM)GEF:I,}M,YMmBI&dU,4PqF[B3Y]o\kV@.wF+vAI&P54K3{F!Mg@g,V7IBM)@mhNxdF!!EDMjn^|nO8`NM9Ru
(S!_zEDsC?1UHBF2YX2jC+;[zdJb|C]Q@STPx{N2RZ(HM!'zTxFIc|U>NOmP\uZTV3UkwA6RLIGJU,Ci=JzNBisV5)XRDL:8EQzK7uG2AFdgDYDW5eEcMLs-
K:GO?JBk;M0z>=[SUoMiyH!>NR9mJkQ<AgH!dsM!PoD)UJ!w/YU<Y,<F!+WKW;C!'ZEu\QI8PEDTISO)t@+wMxpUSdK$9D=zIX1Ne(OiY\FTO!)4]5CB,7Kv
1\c5OZz@f$XgzF88G?COpJGt.P#0Y!`nVy~[S4Gz7LsSOrmCS(HK7ClsUQeN'iB!clGQbYv%O{%QYKR}|Rc=PTmQoCUB'@B:JGiSE*L=6=!s_?!'~^i:Pt{T
YDKS#Mf-O{`O.}`w.AI{Ab,K0`c!!rSE3]aunY-yHv8Z8|>E4J:sNDxP/~COwU/nTq$d!AeNsZ^OhJ6ZVmbTWRTe(M!!_tRN;D!q~H_XC5.E`;NF>Nup?!q7
L]<AMSJJi`>NFTV[4KTY5OR@Hc;O<1J!I|KDgKvS^Cz?!bEQNhU?>Qc@_z;F4LD7@?pVK!=GJC/EWSIefJHtL.cG<4E!VYEy{Ad@W!|{Q7NJZVD&|KK=@}SM
)X@L'J[jHN?Bo.N+eI!@MYRZU<}B41BlDF^:T'_QYzA!RqN3kLXtF{EDwRW:uKiiPAS[!!i|I,.F}1PN8L@:GXsF$dF|HDwgL!!L2STuQn_DciT,?F<pK8Z:
!?x@wjLid<!~{@!C&D!kCIA|O!!%4I!5'N%LM&qT}&MlxHm:_7iF!`$aA{J!y_^x1OEV?_m?!MBT[mGasT0<WO2BvMKk]>h/[[qBW#S%]P{\K!`tGm)[!9(L
!PCHinJ&\VZN?@qI!<=T_8S!ayX!S[K!TfDz1X3GM<EPAt?A;Rc^YdVa<:PsXT!eNPm;Oa9[Sq:MJT}kI[)QdLW\UY\Ud1dM,-UzkNC.N!4XMTu_PID!ARea
x<#tQ#+J?QHxxMJ}F]}VGl?^p]9GR*@FO[K{}C!\dRw}^mFJT,GoVP!!!gV]iJE=CNj9X{;Fyo^!Bh?%zL5ePA8L!{mCQ1F,{=6yNgE=.1Lpz>bzT!gwHb/M
JVL~&LuAO!3WRdqM49M:B[34?lMLOW[!!SJM!!j+Z$yL!Q^Ms*a?[\*'LnBO^;<!bU]HnOduINf?L%TLFRAeL!]4:AkL!!!!k(R6iKU'T!=~H!!!1xM9z\[/
Md=K=+LAnV[FNkaFtiO&KL/?LJgLOvR'-AVUC\XP[fU4bG!^^X7pO!*'CTjN'w<e}J@iTjtS3p?`aES4TSCCWZ=|zSNc`P4Oa`MoKL1XAV}N7BRC=H!weJY;
I?wLOaD^*S*<T!e=BxKO!a@RWYE~>MRtK!6IHgiI[[TpJ`R6VGqH!0%OXTIUEMl<UZ0NK$R(_=OtH!!zQ@z5I#uYhjN6eN/$G!O.H7YQ!iWA\z>8.\TWM14P
]wH2U@06E!-uEYJH!)aR!VKN;'AR2O!b2G[gM'ZD<zGU:LeLd!`O@!LqC!!$gU/FJRP@VCBgGU<MYvoI!WXT!!!Q,EA6=!TsV!!k;Y]/M)tI24R>/Kt/=]{@
!!$SA,s@PI^2k>B0O!!dFS!)SD!l%T!&UMS@NtZO!ViPraLtaZgoC!VaSnXJitJC(Y-&]!<*U^VI7|LfGZ?fA#jOUEViBMk(O:NE%QH!A'TYm<&x:piM#VK!
H9M!zgKR>B$V]IgT)DCV{ERuB8.?AeX!D1Kl#A!<mHK=VGAO!3;L80L?-KfRW!nKVeAG2z6clV`aF!U3L?<Q!/9ESy9;z>'TL6+LfUH!iYE!X.V=bL!;`c+b
C0^UY5MAaN)fI94K}9CdrR!6nM$OUt7R!7;A[tAqG?a`JvGF@;IZoXQgR!w,B~KIj=Fe0Q\vR\WM!ozB\=T!u^R4^BJh>!0_N!K}M!reLIu[!6QMs\OW7<Me
Ks0LUZF+]H:.S*OS!w}]Mrc)vU[`;!etY!3xQy[VZRMz;E!Y=OfINbl?4$UM-Ln;G/7J^|YI4^rkO!![wFmcFwRV!C2N!TdEM=M!,=E,\EC5S;dFj)I!_j=q
.PMGO!1*F!!!z<OffRVoE^=E]fPh|Ze3L!C]H!B$YS~T{kN4~@87@!&/Oz8P!sbE!T]O2gSEKb1zM!,~N59J<rK!qeJ!!>QJU9W!s9B]\IT3HO:L!\XM]nNA
LZ!!a>XEWH!!cTF!9*Ms=LaFKm8@(lI?ld>6NAHR!+gABGCW5CLcLB1FsADxrEFFG!!YAB!:^I^SH8mG3`OU`R_}F!rBAZbO!:m\j2]/2M*9XWqMK9GV,L!!
MtF!!j%H({M!MB?;qA!m#QX-J|HJ!'<Y{<M2hNP]?bbD)HG!OSK(iL!!/=O?/?dcL;yIKZ\(FO-hKlwJ$`_!Hq<<@M=tRg/UJnBpx?]`C!ZnQbpV!!PjA/pY
J&Ym#I!!s%B75A(THAiK6zL+<a<cE3^KYONEm;)z@#Z\!SRe!9=F=?N3tRPQIAjTU)GcmB!t,H>BJ!}gR!!!!t(BF|L!bII7BNe&M21I{AL!M;L!0PN!!,gC
!!E>F}IKS6T*RJ!_0CY#I+YO!?V^rHK!xtGn?OJME!QkM.nO,GT!YPA!IjAb5LK7>L4AhzA]XDAjLA*LsXJ'^dn&PO&L)*F*~F!0XC!X7Y!!!!QZR46Q~NX.
ZSR(E*4D:dL~/G3iGodK!*'M%zMo(M!ouJREE$9Y$/NvY;usL!!,OI!!IYP-OSW&He6f/:UXVT!*T;!W[T!Z+K-9N=)I!-EFPQA!SINBKBF6F_MGV=G!z]I!
6|@k>MRNM!yyKhkB!!!xm?O]J!HxPYcNipC!!2JOYAVhBZAVGi+N!)K@!(dM(bIA?J.ub(V?!!ycCuFH)sCf$_!y,M+]K3vW!!!RyBVPNLmY[%I&9IqXUDk@
.#@!!]#HtaOh?F9|\*QU!!)`B=JC!`wW!!.mWpEO1z>!eQ^!!Er^*L=!*iCY&R]z>!`;@!!!}QV!w/SU|@Y(J@BG!0?^PUGP0[+kN,{[VwJ!'Ca!!PO?!CHH
!Ma]K6E!!&fM)4Tc9Oq1A!!KMA*d\(NMp/Pz}LB$X!tW@0tZR%N$a?t|@hRE`AOcqUS:G$iG?hM!]&RT4N!niN)<H`>L5a@!DL_EmOEXH!!{MMU>V9g?w5N*
yO!*wEw_@!!AqY!.4C!AH]:|OcjL1NU+pHwkB!!RQK!&7Ns+J\LHhDM@^XcuD_gI!&UI\MD!6NL!!!!}W@CST!5cX1ZW/1V=}N!I?I!LnK)3TNzD!!!!lcM!
#KA!jkI!-O;9@R!@(N#G:mzN<GOr\MJ|I*{Y!!!!Uw=<@G!v%Y!!B#Nr+OEKDT_=!|pI!?lK0'K#8V]UL!HUA|+@bFeoW?*N?4IKT=F!QNBRx@kKNP|I6lR!
!ADN!4aWx4Krv[MPI@3A!!|ILhrL#/KfPB\`?!c*:mPO!!wcPi;@!KVI/g;)}9c[F_0g|lGh,?!!&~B#7V!!_zH!CV[!!>S9v0aV%@y@P3qG!06R!!4FE=w>
@RP!YkT>[NZXHW[Ie4C!/TOmKFff?~'@0{>hVD!*w<!!!%BT^_C!!u]9!!!!TSN!|dJ!!%sV!!!!!!!rQAATT<HBp(J:&H!!!W~=!(fCSy@!7??O>S,IN2b>
>0K*3@{oI!!IKDLlX!!8sg!C%M!y'O6CX:Z?#jM<_J}BAN;\.dS#GJ!prP!!M/L!%DN!!!VCOGbM.8F!q;OhrR!l\P\OI!!!!!XU>l^9!k*K!iwQI:UikW!!
vSF!!!!!kyL!h7UMTM!PLH!@[R!!!(?L:~U(CSk)T!!!ZIcGSH!!;AM!yYLTqB!_gF!/%T!=OR!}5F#LPgjN!+u?UrV!!~.HX_K1fOM1BVRJyz?vSM!0p?6_
_!8;F(yC!!!!!AHWzSJ!*'Hn3NrBM!?L@C#[NnDfxGQ3U0CE?xA!!+EO!!!!KNUhFN1+:!<e`!!!92L!!C7;T,SewRi8Ge:Vi6]!!!b{A!prN2]M7IP9;J\Z
BiL\!?MYmbJc@MDK?ENIn#a!=zE99?!!?A;.EL5XMXgDV^G.7K!!FjL!G;P!!!>z>.aI!!Kw;!eBH'gHqrH\z>!7Z^!!!wWRa6K'sF!!!I?c!{dH!!N@L!*>
:!!!1pM!ypNsZD6uUqb=!!!O]L!&+[!!!dxQN_Fz@I!!];G!!!3aCqmH!*hO5rWNJElER0n_a`e{Zfo}I!
""", 3)
KEY0_59 = table(r"""
!!!!!!68M!!!!!oBYBsR!jENl4J5:KlgN}NL!!!!!//C78DR_C!;:O00L!CqU!!!!!!!!!!!!!}8S!!JXT!@]McRR!!!!!ypQ!w.K!a&UdoO#*O;=Sw@O>CS
!ofUq9N!S.R:-O)^V!!{BN*,T=ON!$XU!!14V!!ryM!!AjV!bNO!!!!!!!|)Z!!!!!!!!!!!!!!!jRj!!!!!!!!!!!!!!!!!!J/j!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B8P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ini!!!!!!!!!!!!!!!!!!!!S)K!YZS!!3pYlFT
!^US!{BNT~Q!!k@S!!!!!epQ^AQ3iN!8eM!DLR!!!!;RR!!XMN&hN!eFU:2O!!!!!!1QW7&VkVU6a[)dT_iB!zpM!Z^S!!!qQS;.T!@YI!!!!<8N^OR!GjNF
fQ!Q\W!!(,F!!6lT!!7ZT!!!!!!,zP'Hd!!!!!!!kGR!.sM!!z0R!5lM!!!!3qRAIS!jjH!+jOokUCTP!!!R'U/rUNzMn5J!!!@^T!!!g&KPnR!:fZ!58P!!
!!!!!!t|F!,w^!!?RF!!P#N!!!!!'~`/xR!!!!uoG!!!!!!Z.N,wN!lGN!/cOmOO!!!Cl^!!!!W~K!GPOm,Q#YO!WoLQxX!!23OY(M!!!!!!!!!!!@uT!ipD
!!K8U!!aYTG[L!*<Q!T?Y[PT5;V!!!,PW!!gRR!q(N!!!!!!!!\AN!!!$ZP!$?N!!!!!!!!_hN!,cL(3d!!!!!!I*U!!+MO!!!60S!!!!!!!!!!!gfa!BJ]!
!f(J!@+d?UN!!!!!!!!gtS!!!!!!!!!!!!!8BY!}WHHKc!m7Y!!!!]IM!2-^E_N!|SN!!!!`3cbFX!!ZyTA(O!!!!!!!;j[!!!!!!!!!!!!!!!!jx`!Z&[!!
!!!)qT!!!!!!!!!s.T!!!!!nUK!!!9$S!!!HG`!!!!!!!63`0DKe]`!ID^uad!!!!!!!!W;TP?W!!!->K!!{]L!q%O!!!!!_cJ!/FX!:3O''V!QQS!!!!!!!
!!!!!!!!LVOn5XzOM!!sCV!!!!!!!!!!!(DG!b`W!!!!tk?!!!!!!!!!}gQ!!!!!nOO!!V;N!!fALy4V!!!!69T!!!!!!!a|Lz5O!!!!!!!!!!!!!!Jl]!!!
!!!!!!!!fa_n([EzL(eR!!!!!!g@^!!!!!k]J!!!x~N!!!h.Q!!!!eAL!!!!!!&K\5RV!'PK!OmR,QYVp[GZL!5W^!!!!#GO!!!!!!t{P!!V(U!c(\!!!!!!
!Z\d!!!!!!!]xZ!!4pR!!!w*`!!!!!!!!!!!!!!!!!!!!!!!!sEa!ULX!!!!!!!!!!iE[![,H!!!!(3O!!!!!!!!!QWP!!!p0]!!!!!!!!!!!!.RS!!!QsO!
!!!!!!!!`qS;UR!!!!!!r+O!!!!!!!!!!!!!!!!!8|S>uN!/iD!!!!!!)0\-|Q!!!!NG[!!!!!/VX!!!!!!!!!!!!!/zK![AZ!!!52N!!&xHCcg!!!!!!7Ri
!!c4HTJL!!!$_J!!!!!YeO!!!!XRY!!!!!!!!!yz[!%eO!!!!!!!!!!!!!!O>Qr(G!!b*_!!!!!!!!!frY!5[g!o7NhtI!!!!!!!!!!!!IJKn|Y!^K_!!!!!
t)Y!!#NL!!!!!ctQ!!!!lNT!!!!!!!!!!!!!!!!!!!!!!!!!!!!d`W!!!!!-DK![+USlGEhY!!_tK!!q4I!!!!!!!!!!!!s/?!!!!!!!!!!!!!!WxT!!!!!>
=R!!=#]!!!!$]Z>1M!!!!pWI!5=N!!!hdS!,+N!!!!!!!!!4.K!1Ma!!!!!!!!!!!!!W-N!E^X(BJ!!_oJ!!6RQ!!!!kMPiOO!!!!!!!!!!!jZ`!!!!!@l[!
!!!!!!l_RiDL!!!!!!!!!,hV!!!!!!!4hT!!!!YA`!!GPR!!!!!!!0V^!!!!!!!!!t<X!S_V+KL!!!!!!A>`!njM!!a0U!!!!!!!!!UnL!osM!!:mJ!!!!!!
}nO5/T!!!!!!!!!!#TW!!!!!!!!!!!!f7N!!!!!2kL.+V!!!!!~fM!LSM!ZMV!!!!!!!!!!Knc!!!!!!!dd\!!!^6a!~gL!!!!!!!!UpMkWU!!!!!!rZ^!!x
7L!!!!!!!!!!!!$:K!!!!!!!!!<JN!;w_!!!!!!!!!}'X!!!!!!!!!!!!!!!!!!!!!!hv\!!!:~F!!!!!!!'sb!!!XmI!!!!!d$KE9U!*JP{]N!!!!!!7~I!
!!!!!!!!!!!!!!!kgX!!!!!!!!!!Oqf!!;g_!!!!!!!!!!StJ!!!!!?0F!!!!!!!!!!!gjW!!!!!!!!!!(WN!!!!!!!Z`e!!!!!!!!!!!.fV!!!!!!!!!}wV
!4RM!u;Q!!i:W!!!!!!sxXUmY!!!!!!!!!!!!R6`KhG!!!!!!!!!_=W!pXA!!!!!!!!EnY!!!!!!!!!!!!!!!!!!!!!!!!!!!^I`!!!\nI!!!!!!!!!!!!!!
!!!!!!1:L!-EY!!!!XQK!!!zsc!!!!!!!!!!q8W!!!!!!!/gM!![;F!gXj!L9N!!!!!!xGP!!~LT!!!!!!!!!!!!$uS!!!!!!!!!!!!!y=E!!!!!!!!]{G!!
!p_^!!!!!!V)O!!!>AI!!!!!!!!!em^!!!!!!!!!!!!!!!mrV!!!!!!!!!!!!!!^d[AsK!!!|kM!!!||T!!!!!!!IAL!!!!!!/tJ!!!!!!!!!!!!!A$L!!!!
!!e?R!!!!!!!!(H`!!!_^R!!!!!!!T0N!!!!!evK!!!!!9`T!!!!>OJ5PT!!-kM!!!!!!!!!!.gE!)b]!!!!!!!!!!!!!ORO|=W!!!
""", 3)
KEY0_60 = table(r"""
!t8R#%QSbRb>T!66RQnR#-QMyPU)O+#Pw)J/gMulQ!<YF[9Hk|C+jB|YC1.C-*C6%CufBB?UEiTTARB>O+}Oq/S{~Ux_P!IAPqsNkLO_XPdzQ!/DP!!LvNZ2
NO+PBhM`rN!!ZcN7zMI(Ma?NSoOE[Jb7O!JHPg@O@$P!_YMf(S0PRcxNcWQ-FN{hNEAKQoOw4K<yLD|RtXNS7NnWQ::P!hmKm&Ng&Jl&MP|JMLQM6Oq&QEYT
h6MtFOUqTd@Ri|S!!!!!!!!!!!!!!!KBI!!!!!!!!!!!!!!!!!!!s{]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!DdT!!!!!!!!!!!!!!!!!!!!!.SO!!!!!!+rJ!!!!!!!!!!!!!!!L$L!!!!!!!!!!!!!1BSWMPuTPyLJvJLL/PEiIV<Q0{JriK!<cT\3KYBJ+iOs%M))T
'8OVGItmL)+M)$Nt\LSaL(VK-cO!OxJg~L1`O2`N:<K:eQt5R[dH-lMjkN;}Nh%PhxLDNO{BOp2TtYT_DO=GL5$L!!kTJ^:P2<NZTTB$TVGNtGLqFPY:KGKQ
1vN9tPg4Pp9KE0L#2OQUO]oNu?Q]9PRzSe=W<<Rs(IGdL(.I{,PK{M-fL!|*J,iPShKK-M!_\L!!!/PSLDB;nO~0RrdQ!.<KEuI!,<O=sR_ULH[RDsMFMKb}
IylPWPPVeRaFS!>9R9?ODPR2CPgKSVeS8LOFhHL+O!!hCPlnJk&T;zS!S~K!1bM!CPM|[O*BMotODUO2@PolJ)FO`@I:0N+vN[TL!T\Q!e'JxOM!z,N!MALI
:N!A%U0ITYNM!GbNb1K!v0L!!h+R8{KA0J7BOKrM{3OUDO-#NokO43P:XT=xR!gkVmiJ!z%Uc8P-3J=<V=FEn*K!_QL._RxVQ!J1TTTTPELcGOTEP*GKB{Gx
/K-wQIpSpVK!!!!?cPYjNGpQD$QcBQ8wS_<N'/NYVS!<0L!;XN!,cR02P4UP6wL3FOU:OrURYEVmJOG/L!w^T!!^sO1?XjGRNsJtMTVAI%/O!0{OUvJP|Qs8
T9\S!.-ROfWq@O~LQSmQ!x@O!!x/RjXK!k'R(>K^3IJ+D.7PrcI!!>TLd~M[-T5tP!7EQ!V{H!^6P!;AU!lVZOfJ!!sSRNAOTlUx(G(;M19L!!WmMMON>vL!
wBP!EWM!~rLmZJVbR!c}Ou2M!-rN,uI7_N~fD$'N@4N7hJ!HUH!JqTNFRQ&K0bJ}NL@+C-_RX:K!!!?cL8]K/jS7oNEpOl8X!!!!!W-TH5LtbL2gJR^K!!!!
!8hK$sQ!!&4K!02J!T'J!d3J!kOK!;KO!!!9cO!>}DzOOqWPD`Pe_O@NTO^L!NvUm@O!ZWTJ>OQ(J!!`7P/OMbPS{ZR!P^N&MK4;RC/G!tYO!!N.M{aQ!!!!
!*EU<UI!!V0CL)S!0IR!!!!IoQW~K+TPbmJ!YhQ(xSjaPB-O!xvOV<PY<S:*KljN~zLf%Sh{M!/oS6ZO!6]SLjO!MoMpxS,NJ!%RZ!?`QW,P!7<Q)gLNMR@D
L;;W!!GdOeBJ!uYRS'Tg8O!!!!!B+Rd=LCsO!)JJ`IV!7`I!0vQ:?P!-GKtpLJVJ=.PByM!{@I!!vVM!<WN!!![<O!S-O!&JI!y-V!!p$O!!9sT!!mWOc{T%
>R!!;nL!*UUnPP/(MaALI=R~2SPjN!F(J!!!!!!o0L`zQ!bYM!!!!GZS!ZWN!!jtO@[L'NN!!!QiR;9J:JJ!;$SO&L!::T^sF!,oJG/K!!!&8RVcI04LgRR)
5K,/J`:R&~T!!!<DItPP!,LN!Y4KLdM4>LyhK~=Q!!!!!PnHc0L!?vD!.CM*xM%CTn6W!!!Y2O!4MOV}R&/OEPS!!!!jFK!hXT/(P.fPqJO!h7M6;P!JKJs@
I~ETG^W2_P$eO5#JhyJ!I<L!!!!svOl6J!!InLwoO%oJBqO&iLq1T!q|I!ZHK!!4[T!7}I{iJ25S\:RxWD!2SR!!!J}E\#O!YNS!!3KS!!B'TNQNf#FV3J!!
HIJiVH3BUkCII6P!!!!UeL!IpQ!vORE.PRHP!EOQ,2Ot&VS8M!!M(K!!bcU!Q]O{oMNDNl)R[QJ3sMZsS!{5Ot+LKFM!7>RyVLZBK!!!{RM!`/LmgJ!zMT>5
K0?L8(NQGI`@U!-YKA5J!LRM-`RhLO!_}N~xNJJEG4T!~?S!,dK!j/M!OQN1vO!v~Kp#Je@I!!53I!!!aUR!!lPT#eJ!HFO!RvMXSN-=LQ(N!!7vR$SQ!=?J
bWJHRIBBP?PL!$4T_s?!fIGeNO#LL2?U!jQ>!z}M!!`SRm&M[ZM!!!jBP!!3IR!!+QR!!]dN@;OWKMm{RJCT!7@RE}T!uWH!3=R!!!!oUO!8IO,vOZ_L1(O!
E-N0-M'1Q$PUP$I!!5,OZ2P!!%PR!hVJ!!f/J!!=IO!!!uUQ:@P!!!!!!n|O!!\7RyASA{L!FOH!VLR!_(Pe$PMrI!!R~R!3oM!^IP!m,VWpN!j/OQ-M)9N!
!!!b>II0P!peJJWM!!!soM!0jR!!!e4I!!!!@lQ!I[N/sI-iO;UW!!!yGM!//K!!P[K!!!!71I!>4JVGM?+M!!!!TBJ!!_jU;`S7LMb:T|*N!!!!!!!'4Mzc
O!wXJ5sO!-7SI\J!!i6R!!Z[IMXO!!lMM!!!mHO|GI!a~M1=S~qQ!EJL}1[!VHFzJO@]NxhR4|J9gILAK!!4dT!!0QIxTUb'V2ZI!!V`L^IICjN!!$dT!!N$
PL/Kt2J'DS!1]W!jKLZQN!!!!6rC!|MKYBK!aSQ!!!!_QN!!:VN-dK!n[N!!!!oxO!!#SN!!:LL!fSQ!!!9ZM!!_$UsnK!!#=P!!A]O#/P!!\QN!DSJ!,JD!
,4L3eK!!![.U!v$LEtF+CO!p=K!!!!!!faQFNRY3T!pwK,yKK%MCfL!j,L!8@OQcO!!!!t9S!LpOj9O!!;&J!!L`O#IQ!^tY6yTD>T!]BI!KTR!!%oO`\M!!
hHJ!!;mJqHLtyL&sL!!!!DWO#QO!!({J!!!ZbI~=N!)iO!z.N!!sTO^;S4_Y`*LS?N!uzI!!mtM!owULXI!!!!=IKIcR!!!!!!!|vK!!o[I6XMHzR{DIviI!
!12N!!!:jQ!!*vJ!!9%V!!F3S9KRa@I!01Z!!N/S4KE!&EK_KQs@I!YML!!!!!}{R!!%(H!ATS!#@U!RDQ*IN!0ZW!!_UI!F}N!=[QdjF!!!!!ADE!!&GJO0
YmPO!!!!C$J<iT!-]I*4J./N!|(SNEO!|[O!aKQ*mO!g'P!!?(J!53Td0I!!!~eMGKQh_I!?}N!*rJi'J!!<4V!S.K!czW!!ruR!!!!tvK!JjRu(No$N!i5S
cLJ4wM!!epI!%mL!!!!TAIE;T!!uYS^4S!!!!!NyS^|L!!!!!!~EJ!yxM!2<LPxM!A<N)PJe,O5RO!vQNaLR!!!!b>J!!!!!e7N8MNi*K!!`|O!!!V7Sv,O!
!TtLOIV@jN4CL3oKl;R![nJ72J!;IO;iQ!!>oG!!!RtY!x;J!!,iL!xVKB*Dy\I!9pK%[O!!Z=R!!!7iB^BLfXLDPW5+MGmH!!o&K!!!GUI!yPU!!ddH(FSz
jI!~,M!!!!L(L^AM\UP!nQTIYP`IM'rM]6D!^EP[7GT_I}kI+AIEdK!!!!!!X%M!!_1J!!!!M~N!!!!d4S!!!!!!!Z/KDQR!!!!!!'iL!hCK_2J!fNIy|Q!u
gJ!cpIkTS!!U_K=uS!!'iT!Q?O!q2P!8ZIv>O!!pJ[z0RJ4N!oyP!!D-L!!!!!!MYO!!<cL!!LpP!!!!!!Z.CcvK!L*N!xQPMmRFVR!!!!!!!!=<O!#wT%}R
!!!!!!!~^L@.S!!!!!!!!!>fQ!!!!5)P!==R!!!u%K!qyN!U|L%6S!!0fN9jI!:bJ!!ubL!TcI/LS!%{MY,P!!!!!]eSp-N!.DP!!!J{IB'W93J50M!h*O;Y
J!!0GM!!!!}uR!'-K!SsQ!!!!!!`hK?uQNDN!dZSB6S!!!cZJ!C%O!j}My/LisJZWX![]S%=O.KOuSI!!![>L4LI!!I8M[dL!!)%MpqQ!!GYP!!!!!f@I6%O
!!/tB!D@M!!s@I!q>S!!!]`Q&^K>rN!!!BYX!wNM!!v#O!=#K!!!!!i*P.fK#HS!!!!!!riW!!!LGQ!!!!p}G!!!aAKcRM!XpO1hP<*L!RTV~YVQ)X!!
""", 3)
VALUE0_34 = table(r"""
2C%Q1z{P'/{P2N+Q(G,Q!qK~P5&{PS;{Puw,QQ5'Q43%QQQ%QlY*QX8&Q06}P9#%QSw#Q6~(Q(*(QL|'QU%&QI_$Qtx$Q<Z&QVY1Q@Q{PzF,Qr`-Q!!zk{PS
u'Q!/M$Qc7%Q{z7QSv#Q4\xPGj|Pp4~P!U]{PFV'Q02)Q^l*Qs.@Q+O&Q!>/:QJ#(QL~(Qa>DQaq(Q+U%QCW(Q4k#Q!nu~P/i*QH0{P!O0$QKG&Q?h{PT@yP
9h}Pai'Qis'Q{<*Qz^(Q8^/QX@.Q+G%Qk:(QJ')Qu`$Qf\$Q*-tPK>.QoK)Qzv.Q8\+QyZ0Q[N'QFu&QR&&Qk|yPN9+QsI%QkOwPds(QK]~P!!!!!=&+Q!!!
!!!!!!Sa3Q!!!!!!!!!!!!!!!!!!!!!!!!izGP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!KxnP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!xO{P!!!!!!!!!!!
!!!!!!!!!!!!!!!!!DE0Q!!!!!!!!!!!!!!!dq-Q!!!!!!!!!!!!!IevPa2$Q(j+Q=:1Q2t,Q!hg1QF3#Q^10QEd*Q!/xzP&a/QoP1QN<&Q8^+Qjn{PpLxP\
u.Q!wu,QlQ)QUQ.QcH,Q>u#Q--$Qsc~Puv+QsV(QoH#Qv*(Q[h*Q!b3xPVA%Q@a-QFF+Q!!,r+Q/X*Q!~UzPcl%Q!o%-Q<r-QUjzP!E_2Qs[$Q?y(QHN|P<R
vPQE+QQX.Qd`$QsQ/Q\d{Pxu)QFC}Pe)~PC|0Qbn/QJj$Qi1&Qtk%Q]{%Q!B*~Pwy|PGt#Q`b,QMB,Q)B1Q!zA'Qc>,Q!:(2Q9w|P^e,QjM+Q!?S,Q!!w:|P
Kc}P!UU/Q!ye}P!bf,QYN2Q!+i&Q^e&Q{Z*Q+5}P5`+Qz(/QN<2QCJ#Q0,$Q,D#QpZyP!*>|P:b&Qpg{PBI$Q!zq}PdQzP|W-QC1'Q!!y:'QSL0Q!9;$QeQ{
Pvu-Q*5{P1N,Q!r.*Qb#&Qm|*QSI%Q*2&QrO$QoP0Qk8&QEe3Q@@$QD@~PXU(Q!b]}P!A/2Q_^*Q!!!)<,Q0}(Q!0czPsq}PHo*Q!'&(Q;e/Q!ZV-QTf~P!H
O|PaN%QXx1Q!`5)Q74&Qi7$QtS)Q0]%Q/l$QwT{PtlzP!;v|PHW0Q^&~P9x|P-`$QSr1QTf|PY#sPyk(Q!Ej-QpM#Q5X&Q!De%Q{B~Pg)-Q'n#Q2D$Qa6/Q.
/(Q+i/Q!vt}PCp.Q!!-3mPXR}Pj~1QdM%Q8o8Qf7|P|9~PWx|Pwx&Q/YdP!%>{P|W-Q!%Q{P3v3QqX$QGn$Q)~#Qv+%Q!!bW}PSevP(I&QMt*Q\j|Pb#uP!!
-L%Qn}#QIR|PJO%QKW9QKc3Q1:%Q.&#Qj;%Q_;0Q,t|Pt7{P>@~P!fuxPk($Qg^&QiKzPN)4Qh^%QW^&Q!!\s}P/l.Q!.jwPAJ/Q;n/Qlq$QAI|Pft2Q!3H{
PRe,QxD$Q|m|P=<{P!xf$QG^}P!~b}PDz|P!UbwP_&{P[G{P^^0Q!40<QNM3QHt$Qxr}P!-0+Q\D-Q6vzP!>;+Q'#$Q!s<zPO/$Q9G}P!!7e*Q)x0Qd>|P!!
X}&Qt\uPo_'Q3O2QwL+Q^L(QGK)QG.)QrZ0Qv,}P\a1Q!Gi{P\~|P[}/Q,h0Q)q,Q!dG{P$C.Q!!!mD,QJb.QA{xP-f'Q2:}PrCzP!!!JmpP}D~P=JzP-n*Q
gE,Qk{3Q]_.QFl{P!!:]$Q!NJ.Qf,}PQX{PE-{P/`/Q!^t1Q!f/2Q!8q1Q!c#/Q!xH#Q!!!D:~P!!r=&QV9&QjA}Pg6~P}x~PAO,Q!*?~Pp^&Q!>#}P!\-2Q
f'rP!S1|P5})Qqt#QiP{P!U.(Qc)/Q\'}P}D|P!m{'Qf5{P!RK+Qmv$Q!I<{P!!!>cyPP83QU[yP!!!!`|&Q!!!!5C5Qmu-Q:cyPzN0QTRyPKC}PC]lP`b#Q
wy~P!tloPN;$QIe}PMu/Ql1$QfT-Q_j|P!#V'QnU(QR'&Q!r=vP/`%Q!!j6)Q7N,Q!41}P,toPNU}PUz$Q!L8*Q[<,Q/n{PtC(QGX'Q//}P!Am%QTP1Q!^}y
PV)~P]}$Q!7X{P!!!9&&Qqw)QhL%Q!j6)QF:}P!_|2Qv^}P77{PpQ$QgF5QY6/Q~d^PZ%1Qlv$Q[j'Q,C{Pfd3Q}|%Q!LO*QA+|Pp)*Q1_|P_g}P!\e$Q)]|
P]['QTu%Q|P3Q!Hf|P!!g?'Q!!&}yP_U|P!h,&Q4W$QZl#QHH|P!wp)Q!?U>QY+$Qpr'Q=Y.Q+5|PLhxPJp'Q!u-2Q!!!!!!![T{P!FI*Q!!!!+i{P!V=(Q!
!`I%Q7V,Q'e(Q!!!!0e1Q/o2Q!R[zP>m-Q!:wwP_1#Q!lO/Qx+&QtroP!!o@|PGu2QUO-Q!u]/Q?R/Q+;|Pjo#Q!@G{P8W{PS=/Q1H}P!^5-Q!!z1*Q!yH.Q
T$#Qn#$Q!!7o}P!pk$Q'W-Qr6|P.cpP!Uz*Q5c)Q!\LvP!>rxP!!uEyPrC&Q,HyPU)'QRwuP-JpP\txP!!vf,QDa{P@WyP4(%Q5Y#Q,`}P!?7+Q`Z$Q!W=1Q
xd3Qb]wP!Ah#Q}zyP592QS~+Q!S=-Q)UxP!);$Q!+E%QQj1Q*\}P!],,Q!in,Q!')'Qq$#QrNJQ=>2Q!C3/Q!!YV}P@$zPQ=2Q*W0Qhu%Q4F~PvG$Q!ga{P!
!!!`{wP!e3|P!!<{%Q!C]xPhhuPvJ(Q0b0QWq1Q!!}A1Q|$/QmM{PY^3Q*e$Q!!!!s**Q!ZkzP!kRvPZv$Qa=$Q!F;yPq~&Q(lxP[5+Q!g$%Q!!!h1%Q!A|%
Qut)Q!#m#Q,01Qsm)Q@-{P!!Sa-Q@s*Q!C3|Pi_,QI@/Q/W|P!!!!!h[0Q!!G]/QW7-QfH)QOV3QpiyP!!dm1Q!0Y*Q!!!bF'QoP'QPp*Q/@%Q!.{yP!LS.Q
!(T-Q!(^&QtfzP!*u-Qk72Q;e3QI]{P_>{P!!!!<\{P!!j?}Psa0Q!^R&Q&:}PZf)QAF(Q411QYA#Q!t{zPEqzPKr}P!%X1Qq~0Qg>3Q!4n,Q!mU{P!!Q-XP
!Ww,Q!>K$Q!!JV)Q!!!Y4)QGG*Q!!!!!pj{P)\%Q!XD|P_g|Pk'yP!!!/h*Q!g3uP!d8}Pk9$Q!}2+Q!i3#Q!!!]E|P!!!jF%QuL,Q[Z'Q!S=)Q!F}yPJh{P
Z%*Q!!=V|PGm$QCG$Q!Xh{P!?J*Qd5|P!cE*QBJvP!ATxPXo|P!NZxPKR%Q`O$Q!!!!!!.8%Qhg}P!dA|PuvyP!!HQ1QJG_P.p{P!*'%Q^/%QxT2Q!',$Qzl
|P!z#'Q!7;$Q!xgpP5c'Q!!!&c&Q!!!!Vx#QRu{P!'`0QIj'Q!1J{P!!!Z-#Q!!x~$Q!!!i=xP!A;}PdL{P95(QMS2QGM~P4NMP!!!rd%Q!oj/Q!!6f.Q!!!
!>_(Q!!tp*QHR+Q!!wLwP!yP1Q!4[XP@f$Qp4yP!L0$Q!!`?{P!!!!!E?+Q?n%Q!4|0QP-~P!S9vP!M&zP!WH~PA5|P4?}Pd*3QrV}Pm+zP!%p,Q9m{P!!!O
U3Q7i{PnT)QW@~PqFzP8'{Pqz$QcaxP!8G0QhH&QHY$QB2{PE/0QDm2QxB/Q!VtzP+q{P!!OA3Qr.|PzWzP!!!2o(QoQ3Qgp'Q0({P!f((Q!!XR~P.j/Q$s1
Q^I~P!X|OP!)x,Q!!XCyP<F$Q!!!o~'Qc@4Q!3LzP!!!!YY}Pl{{P!>y&QcM'Q!!!!uJ{P!o@%Q!!YG(Q!!$w,Q!yNzPA-zP!~VtP4H*Q!!jy~P!!!gV$Q!!
d|%QwT%Q!!XJ(Q!>,1QUF{P!uo{P\O-Q.Q.Q5n{P!!p@&Q!!!5}}P!kJ/Q!!!!!!FR}P!h)xP0{$QO(.QG{%Q!!m&xP!!+`&Q;o%Q!!:HzPN@tP$A|P!V#zP
1n&Q!!!!!BK~P8,~Px9xPV^{P!!!>n/Q!{^{P!!2V%QvB*Q!!FC1Q!,(}PsO0QJ~,Q^o+QV~+Q!!!!!V;&Q!_4{Pp10Q!!!Nw2QBu(Q!Ky#Q!2|zP!!!Y(zP
!;**Q!!UB2Q!kR|P@j)Q5{yPA=#QY13Q!!'0zP!q1/Qw4$Q!:)|P!!!!!D*.QH-}P!!8y{P<hzPtw4QUg2Q!!-3)Q!!#7&Q}h%Q!!`<0Q!!gV%Q!!Y:zPC,x
PDe3Q!&lxP!!g<#Q`,/Q!,;/QM&~Pxd3Q!.t,Q!!!!!!!!!!6=|P!DZuP!KE&Q4](Q!eW}P!!a73Q!`{:Q!.x(Q2C/Q!!!jG%Q!]h0Q!!/G1QE$zP};&Qa_{
P!1=(Q!a62QXfyP|h|PK'3QIp1Q!!:QzP!!`#&Q!I&~PIZ%Q!()%Q!@M{P'.2Q!U-'QLS^PL_xP!!!k:%Q`}2QAu|P;+}P!du2Q9/2Q!!aP|P!1l/Q!~-{P!
!2rzP@qxP!!!!!*/{P>G)Q0P)Q6;|PG5zP!/e)Q!3\|PeX2Q!!!!!!Az0Qj)?Q!Rl(Q(r%Qp7zP!!!!!!]i+Q!!!!YR|P!GI1Q!@a)Q!)>-Q1P&Q!!M31Q!!
DM|PdT'Qro{P!!!!?Y1Q!!!|NXP!!=Z+QnW-QOJpP!M8%Q!!;cwPO1zP3.'Q!)DsP>{+QOR(Qkp'Qi.-Q!!!yL0QMt1QjB{PS{#Q}A}P!!SN(Q!!`\zP[g|P
!A_1Q!!!!!sy#Ql'3Q!e-&Q!!!!LGrP!!!{/-Qq[,QF}XP^R+Q!!!w|/Q!!!!!<A#Q!!ae'Q-k-Q=e2Q!gN+Q!!!!~h-Qh}*Q!!!!=l*QAp)Q!!xC$Q!0~2Q
'c2QLd3QrR.Q!vroP!!!!u^+Q!!cu1Q!!!!!!!!!HawP!!!!!!!li/Qae{PP#tP:jyPb9xP!!!!!v=/QSs1Q!fF3Q.s|Pk'}PW[0Q3YzPiX2Q<ZtP!!E].Qr
KyP!!r5%Q!ba&Q!rl$Q!c-3Q#G%Q;7zP46sP!4P)Q2.)Q!;.#Q!!'T0Q!!!!!wh}P0)&QUtvP!`#zP!!bB#Q2ByP!!!!!!{*.Q!\)*Q!6C|PM({PG{}P!!!!
!!!!bh&Q!!1XtP!!!f6$Q!!!!,i4Q!&@%Q!!![P*Q!!!&x|P!ra{P!!9{zP!F5|P!YM}P!^i+Q!!!qi+QAE|P!!H~-QVq$Q!pg0Q!V0}Py||P!Ju2QrG}PRe
AQ^FyPQz$Q!!!!!0)yP!!!hs|P!!HA2QX'yP9r1QhG+Q!s2'QK{0Q!!|-{P!!!!wqzP$&}PK#)Q!-=&Q!!!!!!QI.Qg'}P`g}P!g`xP!!!!?x0Q!!!#$%QcX
-QdA0QOFyP!{7'QK^{PDH&QP;3Q7AyP!!g8-Q<L3Q!!q5+Q!!!~_+Q|:wP!!\pyP!)L~P!!!8e3Q?=%Q!!!!W$+Q!!yd3Q!Z}yP!!!jT}P!J_'Q!!!v,zP!p
`*Q!!kA'Q!\(0Q!!!u[|P!N~$Q'O.Q!|LpP!!!Sd{P!L9zP!!![/~P36wP!!!!!!!JB/Q[X*Q!!Y3yP%e-Q!Cm{P')fP<m_P!phuP
""", 4)
VALUE0_41 = table(r"""
!!!!!!x);Q!!!!!!VPlP!!!!!!!kmvP!!!LzXP!!5s|P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!c4hP!!9EXP!!!!!!!!!!!!!!!kj2Q!!!!!!!)?3Q!!!40B
P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!nosQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.S%Q!!!!!
!!!!!!!!!!!!!!!!1VTP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=%qP!!!!!!BPvP!!!!`t*Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!O.1Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:Q-Q!!!!!!!!!!!!!!!!!!!!!([bP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d
`(P!!!!!!!!!!!kIGQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!mqoO!!!!!!!!!8_*Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!K72Q!!!!!!!!!!!!!!!!!!!!!!!!!!zn.Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!f1%R!!!!!!!!!!!FJ<Q!!
!!!!!!!!!!!!!!!!!!!!!!8)0Q!!!!!!!!!!!]6`P!!!_G-Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(8
rP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!mEFP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9XEP!!!!!B&sP!!!!!!!!!!!!!!!!!!6nPP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!`l^P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ZO4
Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!AXDQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&:cQ!!!!!!!!!u}TQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:b{P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!b6
TQ!!!!!!!!!!!QQ~P
""", 4)
VALUE0_46 = table(r"""
!!i^uPN(6QVy6Q!\y(QGIuPx|uPIC9Q(1-Qk:(Q]?&Q%~*Q@J$QEV+QC\@Q_\>QJo8Q[=AQQ$/QbZ/Q^t+Qtp-Q>K/Qef<Q*lHQWUNQLVyP^c(QWq2Q{9wP`
($Q!1S&Q12.Q5kYQp4%QE}yP!!!!Q$.QYu1Q036QaI^QG8.Q!CEKQc+/Qd'>QuHjQl01Qe0)Q2M0QYB,Q!nh~P|n+Qr16Q!Ut$QYzwPuJ}P[<~PZL%Qv,)QQ
k.Q]N/Q'd:Q/VAQ8b:Q%z.Qv=yPd[1Q1?+QHY/QhE\P@SFQ`W2QBq0Q}o7QZu@Q=txP*I,QPB*QKJxP|w6Q[N+QbB2P!euxP!!!!!!!^EaP!!!!!!!J?KQ!!
!!!!!lc+P!!!!!!!!!!!!!!!!=._O!0{,P!!!!!!!!!!!!!!!!!!!!!!!!!!!!YoZP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!c8|P!!!!!!!!!!!!!!!!!
!!!!!!!!!!!F@CQ!!!!!!!!d|-P!!!!!!U8=Q!!!!!!!!!!!!!$'*Q8o%QttyPxKEQ/&;Qi0bP-X;QYJ#QrN:Q@]5QW_+Q>vqPv\AQH&FQjx}Pnt7Qj@wPf@
,QBh?Q!<]/Q(^1Qz,FQ,g9Qw^3Q!e;zPGT8Qs&&QI~#Qi=/Q#m0Q!A~kPIw0Qxl<Q3;7Q;apPm}(QnH8QU24Q!DhvP!!j$&Qxm,Qm,pP%1\PFu8QSDUQ9C1Q
utxP:/oP5((Q(6;QM&'Q;8AQgrnPKp#QY${P{y8Q8<AQu}AQy='Q`]*QnK7Q}0zP!CxwPRTxPj=xPJl$Q$X9Qg^EQ`XFQ-O-QxN9Q5[rPbFGQW{yPDq2Q%M7
Q!g$:Q!!!$)rP!{G9Q!B8{P!WS:QAGHQ!&S'Q_X#Q7]DQy4sP{L3QUG<QVwGQAP.QI_%QLxuP!!~IrP1%$Q$0wPB:AQ!b9$Q50tPW)>Q$'-Q!!hM^P9^3Q_z
,Q\39Q!bB=Q!m}-Q!8M5Q^;*QveIQ)v~PK^*QYobP*\CQ~%.QfHKQ!!uH0Q!1d{P!lWGQ@5VQ!eXQP!tW;Q?aSQ!BZtPD,nPfx;Q!%2/Q.gAQ!NAdPodxP!o
5{PWN{PN*GQyv@Q!6V,QvZ+Q.k2Q4D)Q*B'QA%$Q;`{P!V7oP}kCQ;:'Q;pxP%%'QowFQ7SyPp#dPw~0Q!m&=Q!YD0Q!Kw'QrSuP|z?QFa(Q%u3QK]&QqW*Q
FpAQqz(Qzq/QY[?Q!!'?PP!F:DQ!EnSQrw~P34}Pk~yPK$~P@ZDP}`JQ!BV<Qs3qPEg/Qo&IQ)BjPxd5Q+G%QB3'Q!TscPx/pP'>PP|9+QzZ<Q!k'7P!!wz#
QY)|P$7%Q&#)Q:lNQ(DKQ7p,Q!TO(Qu(CQ~syP&Y~P<5qP!O1yPt3{PFn+Q=k|P:.IQ!zm+Q!!3=|PGQ?Q!/k$Q%&AQ-%PQ')yP!RGIQ!!fP:QoT+Q<>ePq[
#Q!+*&Q!!!00|P!!!/>vPM}CQ!`X[Q|1GQ'V'Q#auP!X'\PY'<Q+KVP!Pk3Q$uFQ!Ab@P}K.Q!!!2g8Qw^DQ;,vP!!Lu$Q!A;.QhHHQzJ7Q?30Q[V2QTl1QB
tCQ!lp:Q!=/tP*dwPd1'Q?8DQC>VQ!E>vP+F&Q!!!c]9Q#yJQ.HpPW]_P/J&QhjsP'(+Q!!7ncP!D_CPAjyPz_9QtyCQ_?2Q4B)Q!!!!'\>QrIzP!Oo[PgZA
Q!||FQ!iXGQ!etFQ!b$@Q!X7+Q!!!Eq)Q!!wz*QA8^P:h$Qs'*QF(vP/w9Q!l*iP[n+Q!%7sP!`SGQ!!,/xP_S5QEktP9TvP!XF/Q43@QOCxPuj4Q!y~.Q!E
JxPWG7Q_G{P!ngLP!!!F4rP<8JQ!!3H-QVH5Q{zKP!1FSP2h>P!!n\zPKB=Qf:vPUWCQ!d${P)h6P,*lP9lwP!r4]P<\5Qq#sP;2BQ$-2Q)=8QW@#Q!!!vD*
Q!3c)QHK)Q=vfP!Tz(QlI)Q!x-jP!?P{Pvd'Q!wa0QuI9Q8?wPmH;Q!!!>k)Qe%FQ!tYvPGkzPWipPMM.Q!!9RmP!v:yPXk;QVx(Q!k$2Q?%sP!_ZIQ!I9zP
V-FQ/FLQ:g*QGa9PzuDQp['QO-3QE2[Q3GKQ!!g*5Q!Xl/Q!!!4e$Q!.x,Q!JsJQ!WhyP!!QB6Q!!;'{P%'nP!VQ*QhcrPV4xP_ItP!$$9Q!x{TQ*^%Q<i.Q
fV;QND)Q/IyPLc.Q!@TGQ!!!!!!!U]vP!+x4Q!r7UP!!&3wP!qj/Q!!,q(Qj+:Qvb*Q!3*OP,1^P=70QZ{@Q%ZEQ!wGtPr-=Q!zsmPHF#Q!93AQ!!!2i7Q*T
xP-IIQ|A<QnS)Q?UAQy0GQ6FxPJFwP!!!*c@Q682Q!G_;Q!!M?4Q!L:uPLMkP!e}4Q![+yP4:cP!htJQ!^O_P!v66Q043Q!aYoP!!!!!I-+QnXqP0p,QdsqP
egqP!6uZP!,T@Q!KsqP6|'Q}I$Qg9+QNy>Pfr6Qrs&Q!tSEQ_GKQ16mP!KH`P!]oGQ\f2Q!Kr;Q!mhMP!!&f(QMdFQ!!<#9Q!*g:Q!yn,Q0DnP:p{Qz{GQ!R
J@Q!!$S{P!&zGQ4kCQ!LFxPk[*Q!^_^P!!!!6P-Q!I4xP!!!].]P!s33Q-/0Qw)DQTuFQ!3{(QS^EQh'@Q.RtPB8KQ&1'Q!!!!rv:Q!VWzP!hQOPE['Ql-&Q
!w/qP}_,Q7#pP^n6Q!!!!!-]qP!U3*Qu^3Qo`&Q%CyP@3EQzM3QYZuP!!Im<QJ%6Q!1rnPP>5Q*j@Q!!!!!_6)QNvCQ!!,TAQ&d;Q4P2Qf$KQ6DrP!!6lFQ!
4B5Q!!!XZ-Q:3$Q^a.Q!uyJQ{mrP!hq>Q!uL<Q!tJcP>(uP!c@=Q7lGQNHKQ()]P!!!!!.3^P!!:YlP;)DQ!0Q+Q!E<3Q&$0Qgn;Qu3yP!!+N)Q@:|POT`Pl
7FQ?oDQFGJQ=:,Qde:Q!S%5Q!!8k(P!E|:Q!!!!;q2Qrg?QJw1Q!P{1Q<s4Q1e7Q!!!!!+e{P!!!!F5cP!!Hf5Q!^CmP!kfzPP|yP!D~nP!+J|P!!!!!!!-j
(Q9q9Q!!,52Q!GKkPk%nPdqEQ!!i.KP-E'Q!!m1wP!Az4Q!!4o4QK(bP!155P!u',QR6:Q>*)Q<Y&Q!!!!!!dF(Q!!6VxPqt(Q!!91gPcs7P%DwP!Ry'Q72(
Qs5.Q!!,l1Q!~b3Q!r'&Q!CGUPNC.Q!!!xX|P!!!!!)QwP!q$DQwT.Q!!!!!A`uP!!!!!!!!.mzP!iV/Q-SHQOR)Q,?MO!!!Qy5Q!;>TQ!g]qP%F]Q8JbP!!
8b3QD`0Q!,O<QU{5Q7X7Q!!!!a&FQ!uZ(P^V|P-|pP!:>]Q!!!!!!!!8*7Q_m)Q!shDQGy(Q!UPfP!!!gZxP!ulzPzrIQ!XnWP!bZ5Q!!%W_PQU/Q?~JQ!Gm
2Qv|rP0e6Q!$Y0Q4foP!tDCQ%F~P0,~P29#Q7gBQd5IQ1p@Q!!GFwP!!~MJQt9/Q=?tPi<IP!!4l9QRuJQ5d.Q!!!!!T_xPsrAQ%yFQ'#|P!z[NO`g8QX}:Q
!r.7Q!!y@}P!!:*/Q/j@Q`g$Q@yxP!!!!/.0Q!!yq/Q!!!Z(LP!!!h[(Q!kh[P*'0Q!!&{:Q!S)tP!<XyP;.2Q4u4Q!!pHvP!!!Ej&Q!~7lPM4*Q)X'Q!!>.
0Q!/*EQ@hrP!!3B<Q/l>QlzLP!!2(tP!!!Yb+Q!1'AQ!>hRP!!!!oH{P!|:nP!ue=QiFnP!![u1Q!!]q+Q{o)Q!!L)MP!t`}P!!nazP!!!!!!|n|P!ZuvPt]
0Q!B4-Qz|AQ!9./Q!!@3)QJh4Q!!RRIQ?jtP!iYCQy0;QuB8Qxf8Q!!!!!^WqP!!5mBQ!!!/NIQ_91Q!!!!6(,Q!!p(sP!s,4Qxh0Q&GnP9*HQ!!CE3Q!_v|
PX'JQ'B.Q!R2mP!tF@Qe'vP!!!!!!!#C\P!!!!fftP/2KQ_'IQ@iXP!yw1Q!7*JP!<s0Q!!C+CQ!!!!!Gp}PQQhPdHKQ!3#pP!!uhsP8poP!:]@Q4:0Q^GKQ
!'t:Q!!!!!!!!!_i5Qt^qP!K=hP!]*}P>[0Q!EtwP!cG+Q=6JQt?NP,4`Q!&`%Qep@Q!!!!![9DQ!!~jEQ_zrPEv*Q!!!!UiGQ><rP!'kIQgrFQ!!,/tP!![
;*Q!x`|P%I^P!?~'Q!D`CQbTGQ!K|wPdw5P!!!k`DPJb|P-]IQ!5q5Q!H@CQYWGQ!!WN0Qn0qPkwAQfs$Q^@}P!!_~tP!!![s9Q!!r^uPdL2Q+b2Q!lGsP!n
83Q!!n_HQ!!!!LdeP!FdDQD3bQ!!!cMsP!!!d`7P!!P)dP!!!!!!LpEQ![/3Q!doOQ!!!J;EQ!kJFQ!q,0QHCwP!!!!u:FQ!!!P3nO!!IE0Q{U<Q!!TG(Q!!
!=9{PC{,Q!!'_8Q!@d.QiN;Q,T;P!!`RCQS|FQ!*B+Q6}zP!!!!L>lP!lUyP!MIFQ!!!!!,zmPxkIQ1F.Qq1>Qi-~P!!aWjP!!!!^Q;QG9:Q5hbO2ovP!!!=
DBQ!!!!!lBxP!!Q^gPZVFQ5~HQ!EO7Q!!!!P#=Q^>6Q<NjP!y?UQ!Lp5QtS3Q!!u<&Q!;^IQI0,QPFKQAp>Q!!!!!!Gv7Q!!Q#GQ!!!!!!!!!/?mP!!!!!O`
LP!+rAQk*wPQJ:Q!!!!!!!#d@Q:zFQ!bZJQ\qyP!'vCQ!y_HQR\qP!!e-?QE;#Q!@acP$.tP!Pu+Q!V=9Q!5zIQ`j(QUEAP!!X41Q}k1Q!7>#Q!!\e<Q!y]j
P!!!!pH*Q!!fW}P!!LrFQ!>P+P![~+Q!!!vk=Q!PD2Qhz$Q8X%QqNuPGRkP!!!!!!!!I*,Q!!yXtPgVuP!!!!!!!d5JQ!!!!!Y6IQ!!!o0{P!!!!;HEQ!K8x
P!^HRP!2IBQ!!!t48Q1z~P!!8W=QM&<Q!c7DQ!!C-zP!4IIQ'.rPs/hQAwQPld'Q!!!!!o_pP!!!!!!N'HQ)\pP9i3QN>7Q!b*-Q'gDQ!!3\uP!!!!&~tP!R
#BQn%\Pe./Q!!!~M-Q!!eY>Q:?mP!!D=qP!!!!`uSQ!!!!,X<QU7CQ~G)Q!!!=8+QR?JQ!!!sf;Q*hJQ!!8o6Q.<3Q!!(y7Q'PzP!!ipvP!!!!!GHKQpG-Q!
`eLP!!KE6Q~[yP!aGKQ!{srP!!!Ck(Q!D:.Q!!!a[zP!kT5Q!!eN-Q:&sPvVBQ!!!N<8QZZsPEn'Q-g>QnP-Q!!!!!!XQsP!!!?`EQ!_YUP!!!!!!yn@Qv@5
Q!!%7lPuu<Q!m(xP}J~O'<&P!!
""", 4)
VALUE0_59 = table(r"""
!!!!!!!!!!!a'uP!XokP!!!!!!!!!!!JQ+P!!i]kP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\8fP!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!K[%Q!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9SpP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!QYaP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!*}2Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!s]1Q!!!!!!!Ak<P!!!!!!!!!!!!!!!!!!GLrP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-5iQHrnP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#^`P!!!!!!!!!!!!!!!!!!!!!!!!!4-
_P!!!wi-Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!nTGP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!kV$P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!oXAP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^4GP!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|05Q
""", 4)
SCALE_0_MLP = table(r"""
!!c5S!uGT!IzRr&Sj-SBvPK,OD;Nb*P!ubP!/(O[6O|4NO+N{[N>,NG)OMoNvJNoYR&cQ!@fR!!:YR5\P!W-P\sN]ROrPPV}Q!!!!w(O}ZNr7PK+NmxN!!/n
NP/N`WMh(O-vOHPN'UO!p(QZnN!!`NP)5SM6SIQT(uQzbMdGOF^L@7Mc<L40Ln:PPQN6YMSAOh+P!nAK5RN\,K|HJP]JFXN[@Ox,OosRa7MF=O%5R!3xS!!!
!!!!!!!!!!!!3,P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!HBR!!!!!!!!!!!!!
!!!!!!!!!!!!!!!Y3P!!!!!!!!!!!!!!![,P!!!!!!!!!!!!!7?TA<PS&P`tIxqK![BJCyPJ<J1:M!;ASG*LV|JZBOx9MXoR7YO&QK!J$Nd/LPDLWAMsIJ!!
KgLq<P#iP0+P3WI!rcRqeO9<LmaM!!}@MV7N!VBS!!CXMtFL!!|WJgCPz?N@3R@+U,bNfvK>,P8^MevR<?O]0ROYQX{LjLLN*PAMO57O!!VLS17RrmRRsKk]
MfyI!$xN+`M!VPKLMROlK3$N!KXL!!!SMT!]^L!YGR!QlMh0L!;bOPtPGLMYZS:xMH2Kw;NhmPK]PkxR!!#WRHyNv,SiPP!R%RtCS0rH(*P!!fxOKyJ!!!Q4
M!F1M!fNLdgOj[LGbO?fO~=P6\K%mOd`L!!VDO!>YQ!j0L|,M!!!LkLlHO!D$S]aS3mM!3eOuFM!+oM!!A1RAZQ.MM!!+)OPLOHfNalO::Py*S3OS!6JSG]O
!D|SyCP>BL\yQ!O`N!XyL!`lQ!!luR(<L@yOTSP~]KHhO5.L!!HpL!!!!cdR!RaQ:$Qj;Q9;Rq1OQhM!!M9M!^SN!\DSe@PqVPV'P!!{uQ;,R.0P:%L!8dQ!
!|nOPgQQfR#0PZ,TKhO&hO!x|Oh#MA?RW,S2BT!nAR_.R2eO.oSGaQ!n^O!!kXQJ'L!{DR1KL26K(}O!5*M!!J9N=DO+zSbpP!_?Q!!!mHP!!!mMR\>K!!fI
SUdO.&S!.AN2&M!!*CN+6O!!f>P!!!GyMbWMo@S!!.(O!7RO_gKa)Nz^OYQN6ZNo3N!<=M!lhRjsRQ2M/]L-iN!hkRpdL!!!95MtVM$JTSVO48RRCS!!!!!!
H'N+0N:jLXGN!!!!!\JM?hQ!!EZL!U7M!?*L!P-L!tpM!'fO!!!JrO!!8(P!KiPJ_O<3SizL!hyR)MO!K.T!7IK!!&/R$3M!2|R!Y>O:2LmgR!!(-O!!v3N1
oQ!!!!!lWST(L!!!!!!!!!!<xQ0RN)WRM:M!MsQ#3RnlP^_R!'qO!*=S-.MNnPF.Nf$T!!!MkO!-YS~'P!!!Z*M!?{S!ofQFAP!})OwsMS1R4ON!!!n[O8&M
!O:RX}RJYO!!!!!)&R]EN58P!ObN@6T!~)N!1nQg3P!{KM0gMG*My7PidN!{~N!!J}N!;uN!!!}DP!$?O!).L!(bR!!{@O!!bCT!!YyORQR.%R!!9iM!3XQ`
\PyhO/^MthQ,+S))O!SkM!!!!!!!DTR!$DO!!!!<(S!rcO!!j9P2SLe+P!!!!YuKJ8K!4CSP8M!F1T8xP!G#L!!!!g|Qq<KddN!,_Lb:Le{QMMR!!!3bN!!}
WM!!{*O!=GN0>Q!!!!!!$}M!fPO!ltN9UN!(tU!!!!!``O\VSa=O-#T!!!!U9M!LHS3=P@jPlaO!3TO6hP!KEMRcNyeT!\iP!7}N|fM!LBM!!!!A8P-\M!!O
vM!G.N!r^Or+T!74M!qFN!!@IQ!oZL1WM!YCR%|O!'pQ!!!!%\O!imR!!!!!eWS$OO-=NI5M!!X~MHFLl/Sq(O0DP!!!!1aM!0~Q!GiQx9PP4P!f#SFBN1WS
/0N!!!!!L,R!p-PVLN!E.RLpNv{NE<R!!1CN;AO!j7RMyM(FM!!!!!!)wK!!1'Nc8N$mNHBL|NS!!3SL!?vN!!!NQOO^OVDP!!KkR!,$O!DlL!SFO]7R!S/N
kKNeYM!!!!!!W<R!!<-Ti=M!v4P!GpNk_OUJN`5R!!EyRtfQ!cjL^[MfzK!MlN!?bR!!90N!5FO!!!!FfO!!!%3Ox(O!!!!!!{AR!!!!!!!2RO!c/S!`lQj|
Q!4`N!MER!!!!!!!50PGcN!!bvO!P^T._S/UP!!BqQ1AP!!N?R!vLN!!VIO!!!!!!P5Px^P!!!!!!pCP!!\*R8'S!!X6N!kgQ!u,PEBPlPL!!!!b&O!-ZP!R
QRU[O!!!.kO!!!!!4?R!`0Me7O!!!!!Z\R!!!!!!!!1SQ!`?NujLV-P{lS!!!_ON!\8M!!ipN!!!!zNO!!?<NWkN!!!!vSM!!#QQr'T!!!!!!!!!!^[N53P!
t&N7NP!TaR!!!>HR!!5vN!!!>7N!!!!KlL!m'O}IS?iQ!v2PyWR!5WMG]O9,Q9JR.cL]9M'HN!!U=R!!w]LujRMrR!!!]yNS>M=8O!!!!!(*RM|L['MnvR!v
]T!D/O!!!!!!!>4OjhN!CSR!!!![3O!!v<O!!!!!!!-;P!!#TO!!zuO!N9R!!!PBO!!YUR!!!YVP!!\3P=VP!!C>O!D}L!!!BwM34N!!!](R!!!1xO!#kM!!
!!!!N;Q!~ZR!>pM^tO!!!!![dO~{O!!!!)vR!!&&P!!!!!!rAQ!_2R!!!bfM!p{Q!!Q@PA$O!!1^M!!\ANXXNS+Ov{O!!!!!hLP!!)?N!!!_pM]eO!!!!!!!
-TR!j^O!!@1M!!S6O!}NSf0M!!!!rWNMVR!!!!!!!VaN!!!!.}Q4GL7wL!!;XO!!!!!!^YN!!!!!5'SC;RgiL!tfR!!YqRNSN!(gN/KQGdN![ON!!!!!!!!!
!zlR!z-S!e=QlUO!d=R!!:_M!TAO!+SPj,N!!!!!ouM!!'[NK&S,'P!!!!p_Ms(S!UCM_-M!!tOR!!uTP!eBQ>?P!]LP!!9bL!-6R!!!!!nLQXNN!qhQ!b^M
-ZL!!%GR!{EN!NHR!!U,R!!!!!!S#R'fOQ=O!#'S!MTN!!KnL!!!!!!&VN!!!!7KR!!!!!!y{N!!!!!!-dN!MqO!mAN!!!$[N!!!yKOgrQ!!!!2*N!!!!!!5
NOW5M!!qJP!!!~ZS_&P!!NDN!p)PlNN!!!(fNUsL!K1PhCQ!!!!!!nlQ!L*N!!!!!PkPE5N!)'O!!!!!!!!|lN.BOwwS-hN!!!DZN!!!!!h}Q!!dPNu#PqCO
!%mO!!!!fXN0@O!!!!g5OMeO!!G]P!K-N5hME<O;pN!!!!!!_/O!!5:N!!!!!!!!!::S!!!!!!!T,NE4R!!!!!!!!HnN#{N!kHM5^Q!U5M!v=M=gR!!kuNCC
S!!OMR!JBP!hOP!cpLa?P!!!W{Qd'P!v{P!!NmM!!!!!!<,P!!BAR!!$wP!!!!!!!:CO!p/O!beP)(R.&R!!!!!!!!L<P!!ZgR!!!!!!!!n#R!!!!!!!!!tN
Q!!!!OVP!Z{Q!!!~?N!!!2kN2+R!!$3N!!`QM!!xFQ!g&N,-S!!ySP!!!!!g{R!!!!!!%=MqzR7'M'}O!n-P.NN!!$xQ!!!!{DR!MgM!CpQ!!!!!!<{N&WQ!
!4dR!!!!G>N!!!!)IMhoNfAS!!!q;Pj0L!!!0jN\<N!!B-O!!!3GOCSQ!!*YQ!!!!!niMu'P!!!!OxO!!(bN!ywR!!!'9Q!vtO!!!MQT!?uO!!m'P!ayM!!!
!!sBPFiO!!!!!!!(HR!!!u5Q!!!!!!!!,EO_uN!!QZT__O!cjR1(T*AR!!
""", 3)
SCALE_0_MLP_2 = table(r"""
!!!!!!J#O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!FlP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!6IO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!t/T!!!!!!!!!!!!!!!!!!!!!!!!)&M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Z$O!!!!!!!!!!4wR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>?S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.VP!!!KFR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#kQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!@uS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!RiR!!!!!!!!!!!!!!!
!!!&AO!!!!!!!!!!!!!!!!!!!!!!!!!!!'<S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(gS
""", 3)
SCALE_0_MLP_3 = table(r"""
!mcN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!CdS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`gN!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]IQ!!!!!!!8K
R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!k>T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!D6R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!dVS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3%S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!lUS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_0_MLP_4 = table(r"""
!dyQ!!!!!!*oQ!!ahS!!!!!!5qP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!bgR!!!!`;P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8KQ!!!!!!!!!!!b>Q!!!!!!!!!!!!!!!!!!!!!!!Z&O!!!!!!!!!!!!!!!!!!!!!!!!!!!!-5O!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+NU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!7VN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!*2R!D^R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!~nL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!DUO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!?9S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!ZVO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Q7O!!!!!!!!!!!!!!!!!!!!!!!;BS!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(1O!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_0_MLP_5 = table(r"""
!!!!!!G:Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:#Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(6K!!!|aM!!!!!!!!!!!!!!!!!!!!!!!!@?P!!AnP!!!!!!!!!!!!!Z[N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!-9P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!97Q!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3oP!!!!!!!!!!!!mKO!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_0_MLP_6 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=`M!!!!!!!!!!!!!!!lGO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a+P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!X5S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!<tR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F%O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_0_MLP_7 = table(r"""
!xPO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!QLO!5)M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\WR!!!!!!!!!!!!!!!!_XN!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!![vR!!!!!!!!!!!!!!!IrN!!!!!<*S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0fS!!iZRnBR}RO!!!!!!j2R!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!toN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!KuO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!DXO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ls
N!!!!!!!!!!!!!KTN!!!!!!!L'S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!tvQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0GO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_0_MLP_8 = table(r"""
[U'Q3p/QkS$QUQ$QJM&Q~F%QRc8Q~.vP85|PLy=Q1[/QcQqPSF5Q*xlP6H$QpV)QE)+Quk*QXw3QJq/Q@D5QwV4Qmd4Qxb.Qf_2QDwyP[@#Q@M&Q8Z0QU:,Q
YI'QEH|P3r(QV=(QGn*Q;_}P*z$Q2>'QLf%QPJ$QpC.QUO$QG+%QIi-Q`&&QS%&Qc6%QF2,QDS$Qe[1Q8R%Q})&Q9N~P}-%Q/,'Q=m-QE3%QG,$QwO3Q#d,Q
,t3Q~(%QUVqPFE#Qfb%Q`s9Q9D'Q?%3Q<v#Q]N-QnY)Q'G$Q|x%Q#G$Q=O0Q]O)Qg'&QVo)QnE/QT*#Q3u%QFR)Q9`tPOO)Q*.(QaM%Q,>'QaL+Qj\%QWz)Q
-3+QEY/QmM2QzA%Q!*$#Q'&#Q4t~P&F#Q:&#Qz|#Q!wh~Pn%#Q!`.#QJW~P>3#Q!+%#QE$#Q]&#Qp%#Q~x~P7(#QM.#QG]#QV##Q!7(#Q.*#Q!S$#Q*?%Q!!
N##Q\,#Q1i~P!!!!IE#Q7##Q/9#Q!!!!~2#Q\|~P!!!!!!w$#QO0#Q!!!!!!!!9z~P!!!!!(s#Q!!!!!!79#QJU#Q!!!!!!!!!!!!!!!!!!!!!!!!xO#Qe~x
P!!!!!!!!!!!!!!!!!!!!!}=qP!j:'Q!\x~P2)#Q!w%#QK^~Pw.#Qmv~P!\+#Q!{%#Q!Y'$Q:I#Q!,$#Q!L:#QF/#QU+#Q/f~P,##QV.#Q!sv~P4(#Q1##Qm
|}Pc##Q!!`,#Q@Z$Q'V(Q&9*Qx).Qbj$QBl+QZ:&QV\$Qz$'Q6E~PpW%Q/_@QVpyP$7*Qz)%QpI)Q4i#Q6P|PgI-Q_?~PN,'Qu|)QmA)Q9F#QpP$Q\?0QM_$
QAe.Q}}'Q6D/Q\Y-Qy8$QdGHQvO0Qf8$Q?q+Q|k'Q7O&Qr((Qao-Q#$#QWo&Qg?&QvG)QH8yPto=QNn%Q1)&Q9h$QD3(Qu)&Qv|#QZE&Q4BrPZ6&Q:L*QLd%
Q}U,QIB#Q]l-Qkk&Q;*+Q>G(Q8_%Q*:#Qey)Q^b*Qh%&Q2L(QZ8$QEK+QP^.Q\:'Q=T*Qxm$QX[$Qw@)Q4s&Q\9%Q[='Q_]#Q$6}PuN&QF`$Qnd%Q2j(Q18#
QkN~P#v#Q&M{P/D6QIR#QJL~Pg1-Q`bvPc<'QFn$QoY+Q($#QS*%Qdn#Q\.*Qzf#QGz#QN.#QV/*Qg~$QaT|P.>~Pv-(Q39&Q{f'Q9X*Q8A%Qru~PCOSQ,/-
QFi1Qyo#Q(K#Q~m$Q*{.Qhu%Qjq,QEj)Q3m~Py_$QC41Q*`&Q--$Q^H,Q_7&Q)r(Qa?-Ql7&Q%4,Q=M%QP3$Q!%K.QUP,QG'{PT-#QB8'Qk3#QNJ#Qc,(Q%.
$Q%<1Q7R$Q%.&QL^#QCR,Q6fwPpz,QsF%QI>$Q%@$Q'{~PG6$Q[7&QA9'Qad'Qoz*QJc$QCF#QTF$Q2S)Q[=(Q>)$QEg#Q<()QYe&Qbc&Q)l(Q!,M*QQ*#QY
g%Ql$-Q|a'Q^:|P9p|PnV5Q9Z)QJC)QNT$QzA2Qqb(Q{F#Q03CQh-vP0*0QHo'Q'S*Q7r*Q$7)QSd%QZP&Q2L%Q^3~Pj^%Q/<$QU0~Pew#QA4.QQ55QDI#Q7
{%Q2J~P7%-QTo&Qw@0QXO~P@i'Q)K*Q}M/Qs@%QL4/Q-O5Q8'&QAB%QXi+QVe*QjB$Qkr-Q.&&Q%0$QC'%Qh*#QrR-QCv'Qaw~P&PyP[(-Qi-xPgB'Q{y$Q!
JX$QV&)QNV+QvX#Q/A6Qt3.Qq:%QZ^~PLF)Q\$vP\v%Q/x&Q#F$QE&+Q1*'Q&j'QD2%Q+j)Q,2%QT'%Q[3xP4;$QOb$Q/~4QSa$Qt/#QN+#Q`,$QQ.&QCP,Q
*y*Q)3,Q]R~Pwr'Q(\~P7U$QFG%Q<z%Q[{$Qi?#Qi|$QNXtPtP$QJ{~Pq\#Qx/&Q|G&QbZ(Q:Z&QGF'Qmt%Q<&(Q0'$QkK%Q=8~PnS1Q&g'QI6%QR_%Q$h'Q
Jx$QUj$Qyc~PSZLQ'.%Q>v(QT='Q=a~Pa^$QtF#Q+^$QE5*Q]J%QRU%QRB#Q;V'Qa'#Q<3$Qd_tP~d-QEk%QxK$Q6z~P111Q9&(QEf$Qm_$QT6'QIa&Qr++Q
4<~PLf~Pkk&Qn}/QKp.Qsk#Q#H$Q}~$Q96&Q.+(QkK)Q=f&QKK%QRF$QVY#Q)S$Q(P#Q>k$QQV&Q?n&Q>|}PjG'Q]$%QGC&QI1$Q?;%QH5#QC\{P2p~P-U*Q
Wu~Pp_%Q6s#QG8~P4W'QVZ$QIU&Q/:%QcO%Q)c#Q:$1QXG%Q8K,Qe'$QRj'Qw;'Q%h%QpW%QFW&Q|y&Q[0(Qb{xP1r(Q`L#Q23~P|L#Q|=-QT>'Q%R&Q@~}P
wT$Q(D%Qh4$QW^0Qp8%Q^m'Q|g%QaE)Qy?#QZz#Q&E{P$c#Qr^%Q?v%Q`l%Qz)$Qns&QOe#Qp9'Q'Q$Q4_2Q;R.Q+#)Q5QvPWM%Q7o)Q;E|Ph:$Q6[0QRT#Q
W{*QRU#Q'z7Q?0.QN[&QM;$Q}Z/QPv&Q?j+QEU(QE*&Qm'}P0%'QV&-Qbn9Q]p&Qg&/Q@4}PM,%QBI$QQ%#QMk$QA;&Qz3)QWM&Q\}&Q4d#QR,~PoV~PiU(Q
V\%QZT%Q#W(QNq$QpP%QCWzP4uxP6*$QoA#QOL*QtF#Qgb#QqM$QC>$QKj&QJ$&Q=V-Q.@&Qw_}P&9#Q'X%QPL#Qe$%QWD$QPz.Q6j*Q9.#Q?N#Q`r%Qu+)Q
er,Q]7%Q~`$Qt?&QCU#QZv'Q+K#Qk-{P!N^+Qkd#QB2#QR'zPAa&Q`3(QAS$QT%#QGX&QGw~PY#,QSe-QA3%QcU&Q,{zPK:%Qe*#Q<)&QG]#Q+O&Q2O&QqB'
Q;U~P</$Qfn%Q.esP6S$Q^3,Ql[$Qqb#Q}5*Q:P&Q9#&Q1]%Q|^$QW}uPb10Q*k&Qx4#Q2`'QY[#QeF#QY:#Q9a}PMW,QsK&QLu%Qp[$Q:=&Q2a#QyA&Q2L~
Pm=%Q'rzP%m$QhM#Q?&$Q3k$QDX%Q9V&QRK%QQk%Qj8'Qm?(QsP$QlO$QJB$QxF%QFD{P[)$Q.>'QXR$QD--QTp}PK;&QG-(QsN~P7[&Q9c#Q}j'Q{#}Pma#
QG/|P^y~P|7#QmL$Q/e&Qxy'Q_z'QU>#QK|%Q`n&Q-Q$QN7{P&1#Q_V$Q26$Qau(Q($%QBI(QYI%QHp~P+V%QSA'Q5i~P4\*QZZ#QC['QNE)Q]T'Qv'~Pu~#
QXp$QJP)QZv%Qp0%Q~B%Qmd(Q=A)Q,O'Q)g|P:\*QTw(Q=e~P.C~P]{$Q?n&QY@#QE7&QytvP&t&QMf$QbM%Q:;%Qa<$Q^Z~PP:$Q70%Q!,v'Q*F$Qh~%Q_;
%QfE}P.m%Q[a~Pm+#QHp~PHi'QG5>PrjxPjt'Qy;#Q'_$QkF'Q~%~P)[%QKh%Q9Q&Qu@%QcL'Q-$#Q)9#QkX$Qs5$Q1p#QQ[&Q<Y#Q=q~PR@#Q`R#Q*['Q_9
$Qc$,QAV#Q+g%Qvf&QZw#Q,-%QLZ&QuKzP`e#Q'q*QW~$Q!2+|Psm(Qup'Q7~}PYq#Q{{#QwC#Q<L#Q[.)Q*7#Qy5%Q<]#Q8##Qbs&Qjc|PQd'Q?G&Q$l%Q'
?%Quk#Q`u.Q@9$Q}<&QN>&Qqh0QhF$QF%&QdB0Q(H{PO1#Q_7&QkR%Q|;&Q;W)Qlr%QR2wP,4#Qp8$Q?b%QyV&Qu*yPI1#QGw~Pe>$Q}s%QB+-QbXAQAo#QC
0%Q@G%QZH$Qvx#QM1&Q?{#QU\~P(1%Qsv~P_z#Qf4$QBt#QO}$Q+H#QUE$QwD%Q*)#Q)ZxP}x%Q2=%QMh~P4##Qcf%Q4SwPOA$Q~X$QW4%QC:&Q#9)Q]U%QP
X&Q@;,QS<$QkE#Q{v#Qq~$QPC*Q,3(Qmb'Qec|P;4'QN-#Q!N6&QYz%Q<k$Q<i$Q^V$Q`^wP=k,QVq$QAE%Q*@&Q<Y#Ql(%Q)4$QS0*Qy8&Qj?$QlQ$QRS~P
#G$Ql)$Q}O'QFd{P'.)QpN#Q)I#Q14#Qj;%Q;%}Pag$QmYzP=r,Qs['Q7w)Q}a&QQH#QFC$QJy&Q(%)Q3K%Qlg#Qur#QC`}PDAsPl#%Qbb$Q)$,Q9K'Q4m$Q
nf%QKd&QH.$QYb(QZ2#QDy$QIE~Pgd#Q:J'Qf{'Q1`'Qxa#Q7M(QJw~Pei#Q/zuPkx'Q(W%Qg+&Qhr#QN`%Q,]#QZ#&Q:H$QoL$Qu(&QC1$Q,H&QF>&Q^z#Q
uG'QQu}Pm]#Q^q%Qfu'QLg&Q~~-Q:-%Q2@#QOG)Q4&%QYp$QBB&QE4&Qq8*QL.)Qfe#Qu5&Q37$QQL~P\v$Q09%Q8m$QDw$QZb~PiI$Q*2~P}^/Q]v$QhG$Q
I.%QFm~PN-%QpH%QZY#Q}]$QcP$Q'Z$Q0j*Q',#Q,r'Qs0&Qt$$Q@N$Q?2&Q1D%QGP~P*_#Qnk(Qwj$Q$E#Qe6$Qm9*Q)h&Qk-$Q%b#QL8%QxL#Q0ryP4K&Q
W?&Q(~#Qkh%QdT#Qe{#Qhk(QB4'QM&%QQ\#QAL,Qu5$Q0U#Qjy#Q2j(QCL&QzT$Q!r{}P7:$QKx'Qh[%Qr?%Q}H$Qz&{Pu.%QJ4$Q3e(Q19#Q&T$Q7{&Qt=$
Q5('Ql9#Q/0'QgX#Q'}~PSW&Q&s%Q9_~P|o&QI8$Q3N$Q:2$QHr%Qt/$Q\c%Qe:%Ql{%Qxn#QWp$Ql:%Q.k$Qby~PT<%Qn;%Q%W+Q+1&Qg>|PWR&QCC%Q]=?
Q-[%Q!f5'QL}#Q!&u#Q5c*QMP&Q&'%QO@#Q0^#QU_$QF,&QMt$QBS~PIv%Q|j+Qgi}PZi$Qg%#QK\$Qyy#Qo<%Qko~P+k#Qdp|Pwb`P_a'Qt%#Q,E&QKh%QD
d*Q0t#Q]P(Q<s,QZG#Qmp#Q`&%Qgk(Q=H%QA~*Q0dzP5-#QbI|P`V#QD6$Q~-%QJW%QyQ$Q4+#Q7q%Q#:3Q$*(QIz$Q}C#QaG$Qh%#QKI(QXH~P(W$Q;bzPV
\$Q_W#QT.~PEi#QP@$Qhg}PI$#Q6=,Qx*#QnT#QSD%QQ^#Q$4$Q5H$QIT%QZ;%Q['%Q?B$Qp3$Qz|'QfbyP^m#Qxu'QoR$QK&&Q7J%QyY#Q&&%QIk&Qtm#Qs
J$Q%@%Q~?'Q?X%Q0b#Q9[#Q+f%QvT$QR%'Q1W$Qb(#Q_p#QK>#QEN$Qdz$QZY#QL%$Qh;~Ppn#QOB$Qp&$QNQ}Pn'#Qp]#Q|x$Q^q$QkG$QMT$Qxf$Q82$QQ
<%Qx2#QD>%QD9%QPa|P9E%QQ+*Q'q#Q3y~P^g#Qn5%QYL$QTe$Qi*(Q*4$QR`$Q{d%Qn3$Q-^#Qr?~P?e#Q;'&Q8U#Qx/$QJ~$Q%s#QRG$QmN$QN;#Qj'%Qq
s$Q@2'Qcm|P1'&Q#/#QQ/$QVR#Qiz%Q:w$Q6g)Q__%Qs7&Q[j~PP9zP{j$Q5+$Q&=%Qi&#Qw1#QC?%QJ[#QEE'Q6M$QY#%Q~J~Pf\$Q*&'Qj#}P)]$QOz~P+
-%Qr+$Q;i%Qyu$Qmx$Qe?$Q$z~P$V{Pm&#Q`<$Qg`$Qm(#Q@B$QMA#QI]~P*'#QOn~P>Y$Q5g#QB=&Q&r#Q$6$Q$7$Q,M#Q|o#Q;#%Q!ZH#Q>|#Qf-&Qt>'Q
$X|PfJ'QnU#Qy*%Q74%Qoh$QCj%Q2Y#Q^?~Pfz(QfH#Q`~#Qay#Ql($Qz$%QK_#Q4+#Q&k}PM6$Q:Y$Q)D%Q6H#QBB&QgE#QbI'Qz=$QvRwPb(#Q?o#Q\>&Q
TA%Q67$Q~J$QU-'Q_a#Q5W#Qb,#Q69#Q2\$Q{M(Q@]#QH4&Q-y%QNpyP]2'Q:L#Qa|~Ps*#Q:p$Q1#$QH>'QT4$Q2o#Qn-$Q/z'Q!;d#QC7{P7e{PQ#$Q@z#
QPW%Q<i$Qa{#Q-K'Q!og~P9-#QcY&Qi,%Q|e#Qzb(QCl$Qd?)Q,F#QAD$Qtz$Q'w#Q^fxP5,%QA`#Q}EzPN9&QVF$QzZ#Qy}'Q;J$Qhm$QH(#QTq$Q$P#QMQ
$QO+%Q`F$Q!j7#Q.h&QLK$Q&o#QDz~P;8#Q=D#Qv3#QE=%QxS#QG9%Q3[|P8n&Qi.#Q'5#Qx0xP(G)Qr+#QWQ#QhE%Q8B%QVQ-QqU$QIf#QkS#QL5$QBN)Qw
&&Q}2#Q:f$Q$G$QiS~P?C#QNR%Q}=sPvn&QHj#Q/s%Qb~#Qr-'Q/`)Q`'#Qvl$QeC%QC%*Q%3(Q8J#QJy#Q/m$Q;Y{PZv%Q$P#QW<&Q,g#QC-&Qgq#Qsi*Qe
d#Q%<%Qk8$QK}}P&s%Q]@%Qa{#QNl#Qq{~P:~#QRqxP:*%Q|o$QyV$Q>W$QwI#QP*%QTM$QM*$QVS&Q_9&Ql2+QB,#Qj9#Q2[$QPU%Q,H,QQrtPC_$QoC$Q_
>#QoY%QcV$QO5$Qk?%Q&:#QxX#QyrIQ.F%Q5I&Q>h+Q,1#Qd}$Q/,$Q70#Q`>#Q*<(Qdi$Q^F(Qx(#Q)t&Q:X#Q-Q#Q-Y$Q0f*QK<&Q$m#Q,E#QM'%Qo7#Q5
=%Q<0'Qc~}P+>'QH)'Qxz#QKi~P|`$QV%~PD,#Q^[$Q[t}PH7%QPr|P(;(QU\$Q^C~PQ:~POk#QdK|Pjk#Q[x#Q_.'QSq#QKq#Qp8#Q6kxPB;$Q$&$Q{6$QO
,#Q7F&QbM&Q.T#QEn$Q.*'QD'~Phf#Q\M#Q^~$QcH#QT&&Q>u#QIz%Qsh&Q4(#Q9\#QbT~P(~~PvZ#Qv^(QCk$Q6G~P%='QEn$Q;I*Q@g#QNN#Q=Z,QJ:%QL
m(Qg$#QV%%QV@#Q}g#QR$#Q.&%Qm$%Q;N#Qt+&Qro|PcV#Qrz$Q{V{Pg%#Q*t|P2C#Q]k#QwL%Q5}$Q+o$Q>c#Q^m#Qld$Q_+&QaH&Qec$QR/$Q8b#Q'}(Qo
T#Q;[%Q'r%Q')#Q]x#Q!<-$Q~(#Q*O~Pyv#QQ5(Qy,%Qw3$Qul#Q^o#Q|D#Q:2#Qh8%Qf:#Q__*Q5g#Q7O%Qy'$Qzx#Q[B#Q>l$Q't%Qz5#Qi/#QN/$Qb%$Q
pr$QO?$Qi:#QbQ#Q+cvP{U}PAH#Qpn&QU}#QJ`#QPH~Pf?$QPi#Q|}#Qow~Pfe#Q-'#Q<+%Q^n#Q.\#QSq#QvT#QYm)Q_E#Q!YG#QIY$Q7O&QY,%Q|hwP|0#
Q;e#Q8i~P{~)QQN(Qa;#QV}%QZB%Q)B~PF\~P~d|P)4~PsE#QG/%QpK(QV&'QHg$Q?6%QPq%Qk3)Q`6'Q2P&Q?`%Qw{$QJA}P[H$Qu5%Q+'$Q`Q$Qk{#Qi_'
Qhw$Q~d$Qa:#QRR%Qf~$Q5.'Q*%#Q0J#Qp8$Q0H#Q`d}P?p$QW.)QB1$Qd($QDtzP^8$Q)b$QRc$QYp#Qx+$QyC~PqC$Qd_#Q6Y#QV,&Q_,#Qj}#QR^$QS]$
Qy=#Q=K$Qzg$QxV$QdNzP_`%Qww#Q=c#Q%%&Q>o%Qkr#Q,_#Q6:$QrO#Ql4$Qvs#Q+f#Q[a$QyY~Pyu#Q*,#Q=G#Qm\&QlP$Q8s~P>m'QI5%Q={~PDx~PWe}
P%8$QNS$Qt4'QjX(QN3$Q7.~PjN#QT-$QUX$Q8A#Q:*#QbX%QHy~P%s#QYB$QN+*Q76%Q:##QB1%QB.$Qli|Py<%Q8H$Qs[#Q`v#Q'V$QA~~PH7#Qft$Q3'$
Q';#Q@h%QAd#Q`8#QcZ#Qc.$QM'%Q~y,QKo#Qbl%QH_$QM:sPoW#QZH~PB_#QQx$Qd1*Q~S~Pbr$QrP#Q:A$Q-w#Q+H#QU=%Q^k#Q[[#QzY$QfosPE8$Qx@$
Q/T{P9=%Qv^#QPS#Q}p%Qx,'Qs\$Qv7#Q0$#Q%x#Q^#zP8n#QmkLQV;|PAD#QL-#Qh.$Q8=&Q(p~Po@%Qp~#Q4($Q#Z$Q[B$Q`w#Qgq&QGs(Q|K#Q\p}P']}
P[:$Qr}#QI/$QQ;$QnM#Q!G.#Q{J|PH<$Qcz*QRk#Qv@#QV?#Q}t#Q!)U(QHc%QSX|P,p~P?}#Q9D~P}C%Q(7'Q./$QE@$Q(O~PS<%Q]$$Q`F#Qqo#Q#[#Qx
k#Q;Z%QSQ#Q~v#QK3$Q@-$Q>0#QJ[#Q)+$Q>0#Qhe}PB6~PEq~P'V#Q>M$Qwe#Q]P#Q/LuPz8#QX('Qfn#QIE{PB6~Peb&Q}$~P.I$Q4W}P-)#Qk/#QB$$Qe
L#QG[#Q}/%QW@~P,C%Q'7#Q[>wPUd$QKN*Q}7%Q>e#Q->,Q
""", 4)
SCALE_3_MLP = table(r"""
!dDPpsO!!!sxL!nRQmbP!!!!GXN!!!!!/eQ!!k2Q!/.O!ukN!(^N!!!!o?P!/sPsZQ!!!!!!!!&OQ!!!!!!!!:JQ!!~hNsaPQdQ![OQ!o9Q!!!!pkNs=P!!!
!!6]Q!!!!!!!jJP!!!IrQ!!|,O/{R!!!!!&NP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!AIQ!!!!!!!JOP!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F`P!!!!!hUP!!!!!!!!!!!!!!!!!!!!!!!!!!o0P!!!%PQ!hcQ!!!!\=P!!!!KdR!!!{oR!n4Q
.JR!!v9S!:QR+4R!!GPRq~NX9R!!!ANK!!!2aPL1S_FR!!!1QO!W*R!E>R!!!!!,BP&2RNDO!!!!:YR!lSN!!!!!!!!!!!@zP![[Q!0HP!!!!!!!!!!!!!!!
!s|O!!!!!!!!h-O.hQVFN!!7ON!!!!;]R!!e]P!!!!!n?P!5UP!!LMR!!!!!rMS!!!!!!!!!!!.}O!0HN!!ASQ!aFS!!NvP!!!!?JSBhP!!!4pP!!!!!!(_P
!!YiO!fjP!-xP2QQ![/S?eNOcO!!!!!!'^N*kQ!!!%uQ!!6xPC+P!zxS!!!!!!`dR!m-P05O!^'P!!!ToO!!/BR!!!!mLR^DSm@Q!!!!DeO!MIR!0uP!!!AM
R!!!!!!!!!!!!+iP!!!!,;O!!['PR4S!DPQ!!pbTa>R!!!3yP!!!!!!W:R!odP!!!!!!BsO!!!!!k.O!.WOLhQ!!!!!!!!F#R,dQ!!!!!!/`PEVR!!!:aSzi
Q![|P!!!!!!!jPRFEO!!!!!!!mMP!!!!=7RIgP>wR!!!yUR!!!!!!!!!!!M&S8:O!!SeQ&TQd]R)SQ*uO!!!!!!!zDP!!!!!T=R!!rLP!!!@5Q!!!!!dFQ!)
UO!!!CZSbHOcbR!!!>eO`<PRER!_'O!!!g|O!!NpN+[O!!!!!%[P!e>S!!!I0RybT!!!!!g4SX@S!!!!!z>P!!(.QPkP?UR!!!z<R!xLQ!!KXQ!!!!!!!!!!
!!!!!!NEP!!!!!!!!!!!D.O!!!!!!hwQ!!!!!!!!!!!!?qNW^QW_Q!!!=@PAwP!!!!!!!!!!ptQ!!!!m}N!!!!hoR!!!`9R!!!!!@JO!!!!!O@Q!!!!!!!Ve
Q!!!!!VUP!!!!=cR!!!!)nQ!!!!!!e9P!C[P!_;U!!!WtOBCS3TR!!!*aRX(PCOO,XQ!!!!!!:)TQpQ!!!!rdN!!!!!!!!!!!x/O!!!!!!!JMQ!!!!e=O!!!
!!!!!!!!!!l7QtoR!!!!DhO!!{UQ!!LTP!X?P!!!!!!s~QTcO!AyQy+N[ZRFjR!!!!!!!!!!!+NQ!!!&GP!}ER!!!!!'\R!!!!!!!!!/%Q!%TR!!qIR!!!!!
!!!!#]O!!!!KUR!!!!!jfQ!!!!!!!y2R!!!!!!!!!!8fQ!!!!!!!!!!!!*UN!!!!9RR!!!!!!(&R!!!huS!khQ!!!!!!!!!!!!HyQ!!!!!W4RlRQ!!!!!UzQ
!;kR!!!!!!!!!!!B:P!!!!!!!Q2PZ}S&`Q!!!!!!!!!!!!P6Q!$>QVxR!!!t*T!dUQ!!FGQ!!!F?S!!!!!!!!!!!kZQowQ!!!!!aWR-JR!!!%QQ!!!!\+R!!
!!!!!vFS!!!!!!!2lO_SQ!!!!!IyP!![>O!!!!!!!!!!!!!EwR!!!!!!!!!EhM~:O!!!!!!!!!!!!g4S!!!!!!!!!MzN!!!7BS!!!!-%S!!!ZoN!!)2P!rFQ
!!!![7R!!!!!!ppR!@5P!!G{Q!!!x[N!!!!!VqP!!>3R!!!!!!!!!!B2R!!0FO!!eTP!!!!!!!!!!}HP!!.eR!!!!!!!!!!!!!!fTS!!!!!!!!ORR!!!!!!!
!!!!!!!!ysQ!!!X<R!!!!!!!4}O!!!1/N!!Y@Q!t&S!!!!!!!!!!!A^R!$=Q!!!T^Q!!!8HPoiS!!!!!'VP!%uO!!!!!!!!!!_XR!!!!!!!!!^&Uk}N!!!!!
!!!!!!!!IpRa)RJXO!!!!!!GnQ!\\R!!!!!!!!!!VON!!!hsS!!1bQ&XRyBO!!!!K&QU9S!!U@R!!!!!!cbO!!!!!!!!!!!!<0P!sVR!!8rR!!!!!!$5O:PQ
!!!!!!!!!!_0P!!!!!9uO!!`xQ!!!U)R!!(bQHUQ1LR!!!!!!!!!!!!!!!!I`R!!>xN!!!!!!!!?IRbTQ!!!!!!!!4>S!!!!!!!%6R!!!T+SLpQ!!WfR!!)<
T!!!!!0oQ!!!!!!/MP!!!!!!!!!!!77R!!!!!!!!/lR!!!!!!!!!!^jN(ZQ!!$cQ!!!!!!!!!!!&hQ!!!!T,P!!!!!!tPP!s:P!Z&R!!!!#]R!!!!!!!!!!!
!!!!!!!!!!!!N|R!!!!!!!!!!!!!!!!!!!!!!!$lQ!!!!!!!!!!!!!!!!!!!!!!!!*IR!!1pQ!kSQ!!!xEP!!4NR!!!!!!!!!!!!!!!!!!UuN!!aZQ!!!!Q3
P!!!!!{VP!!lBR!!!!!!!!x$R!!!.JQ!!!!!!!!!!!!!!f8O1JQ!!!!!!!!TXO!!!!LJQr,S!!!!)hR!!!d5R!!23S(MS!!!!!!!!!!!!Q~Q!!!!!!3cP!!!
!!K'Q!!!!!!!!!!@KQ!!!!!!!!!!!qQS!!!!!!!!!![ZS!!!!!!!!!!!!!!!!!!!/yQ!!!!!|oL!!!!!!D~O!)]R!!!!!!!W+S!!!!X6R!!!!!0%R!!93P!!
!!!!!!!!!!!!!!d8R!!<SSw5R!!!!2BQ!!!IiR!tWP!!!!!!!!!!!!![>Q!!!!!!!_PR!!!!!!!::O!r+P!!
""", 3)
SCALE_3_MLP_2 = table(r"""
!?:R-+P!!!!!!#JOt%OzdP!tyR!$AR!!!BYR,lQLfSpFR>xR!G0P!!joOjaM!!s>Q!*SR!!b{Ro_P!VoQ!!FaS!!!bVR!!\hQ!!!W,R.@P!!B>O!!PbO!NOP
!!'hQwcQ!!!!!!M6O,4OIvO!!{9P2iO!o4R!!!;=S!!22Ot,P!F=Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!iGO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>aO]$RBRSO+Qk-S!!!!
!!!!?SR!!PZR!!!m,R!!r?R1nT!]XS!!g.Y!;hS!8mRolRWqQ!!!K`T[bO0TP!!!H\P!ToP!#PP74P!!!!!!!!!!!z5U<vT!!!!\xS!!!!NAP!!*WQ!!!ihQ
!!!!1jS#`R!jaQ!+JR!!!BCR!Z{O!z4R!UMT!!!|MN!?KS![WR!!!!!0UX!!!!!!!!UmO.uL!!@_VCAS~tS#hRY%S]%U!!!!!!!!!KiQ!!!!pWU!!VNRX,R!
!!!!!!sDQ!iwP!UoQq,S]iQU-U!#1Q!TXO-dO!!!!!!!CwQ!!!!!!!CAP#FQ9gT!!!!!!!!!!!!KsRmlQ!--PBYR!!!!iQQ!!!!;pP!!!!!ouN!!!!!!!!d^
Q!!!!!!N_R!!riS!!X%U;hQM-O!!!!!!!`(U!!!!WoO!!!!!!MxOB8M!!!!!U_SPAT!!^RPk,R!(3Q!!!!!SXS!!~pR!!!<6Nz-V!!!!FbO!!!!!!!!q\T!!
!!!!!!!!BZO!!!9%M!!!!!{CM_$R!!!}rT!!d`U!!!!!!+uR!!!!X'S!!!!!!!!!!!u^Q!!!!!!!!r=V|nPk/S!Z`PD}O!V4U!!!XkQ!S<M=>Oq-O!!!!!!!
!!!b<N!!!!!!aoPn]Ty6R!KnR!!!!!DGRO6Q!!!!!!4}S!!r/OarU!!!!A+[!VbO!!!0CO!!!!!!!!!!!!x]R!!!!!#vO!!!!!!!!!V@P!w7O&fS!!!!!!!!
5CR!!!!!!!!!!!!!!!!!!XpR!!fLO!!!!!SBQ-RP!!!!!!suO!!!!BFS!!!BvO!eUN!!!!!)GR!}JS!!!!!J<M!!!!!,MM!!!!!!!!uFO!!LUO!!!!!!!!!!
onM!!!bRP!HsO&AS!!!!!!!!!rJQ!!!!!N9P!!!!#\N\XO0zStDP!+RQ!!!!]cR!juO!!!i8R!!l6O!-KO!!!!!!!mRO!!!!!!!!!&_Q!!!SfQ,yS!KfN!f~
U!!!!w$R!!!!!!!!!!!aRR!!!!!?}O45N!!!!!!!!!!!!!!!!!!!!!!4BR!!!A<P!!!!!!!!!!`)P!!!!RaN!!!JmS!!!!!!!!!!!!!8JT!!!!~XU!RWO!!B
UP!!M(PF`O!!:<P!VUO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!oGP!JHP!!!!!!/vN!!!!!!!!!!!!{*N!!!!u,O!!rfOrMM!!!!!!!!!!!u]N\SP!!!p{
K!!!!!!!!!!!!!!!#:S!!!PvM!!!X6P!!!!!!!!!!!~[Q!!pzO!!!!!!&SU!!!!!QLP![MO!!!!!!!!!!gKN!!!!!!!!!!!!!!!!!!!VeN!!!!!!!!!!3dX!
tARdxP!!!!!!!!!!!!!55R!!!!!^QO!!!!!3FP6bO!!!!!!!!!!!!!!!C3Q!!!!*oU!(wO!!!!!!!!!#GP!!!!!!!!!!!!!!!!NhT!!!!!!!!!!!!!WaR!!!
!!!!!!!!!!!!!!!EqS!!!!!!!!!!!n<Q!!!!!!!!!!!!!!!!!!!!!!!!N0Q!!!!!!!!7\P!!!!M=P!!!!!!!!!!!!!!!!y5T!!!0PR!!!!k{N!!!!!!!!OsO
!!!!!!!!!!!!!!!!!!!!!);R!!!!!!!!!!!Y>S!!!!!!GyR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!o&N!!!!!!!!!!!!!!!!!!Y[L!!!!!!!!!47Lw*S!k#R
!!!HwO!!!!!!!!!!!!!!!!!!!!!!!!#NP!!!!!!4VL!!!!!!!!!!!!!!!(8R!!!!!!!!!!!!lbN!!!!!!!!!!!!!!!!@DP!!!!`0Rb&N!!!!!!!!!!!!!!!!
!0iM!!!!!!!!!!!!!!!!^@P!!!!!!!!!6TK!!!!!!!!!!!!!!!<KP!!!!!!!!!!!!!!!q+R!!!!bdN!!!!!!!!!!!!uMN!!!!!!!!e=N!!!!eqUB|R!!!!!!
!!!!!!!!!!!!!!!!!!!!?BN!!!!!!!!!!!!kBO!!!!!!!!!!!!!!!!!!!!!!!!!![+N!!!!!!!!!!!!!!!]pQ!!!!!!!!!!!!!!!o2Q!!!!!#qM!!!!!!!!!
!brR!!!!!!)TP!!!!!!!!!!!!{%R!cGR!!!!!6aR!!!!!!!!!!!!!!!!!!!USO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^oS!!!!
!!!!!!!!!!!!!!!!!!!!!!!!`)N!!?`T!!!!!!!!VFQ!!!!!!!!!!!!!71R!!!!!!!!!!!!!!<bR!!!!!!!!!!!!!!!!!!!!!!!!!!!ElS!!!!!!!!!!!!!!
!!!!!!!!!!!!l+T!!!!!!!!!!!!!!![[O!!!!(/R
""", 3)
SCALE_3_MLP_3 = table(r"""
!!!!!!!!!!!tCNoKS!!'NO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!k0P!!!!!!!!!!!!!!!3&O!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!GmQ!!!!!!!!!/[P!!!!!nVN!!![VN!!!$,O!!bOPv+R!UlP!!!!!!!!!h1P!!!xwO!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!JWS!!!!kPR!!!!!!!!!!!!1|Q!!!!X]M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@/R
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!qoQ!!uaV!!!!!!~JS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!WmQ!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!gpP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Y+R!!!!!!!!!!!!!!!!!!!!!!!!!!!!g1R
!!!!!!!!!!!9SS,=S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|jR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!pCT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@8P!!!!!!!!!!!!!EgQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!R<Su%P!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!kXS!!!!!!!!!!!!>IR!!!!!!!!!!!!!!!!!!!!!!H9Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!/pS!!!!!!!!!!!!!!!!!!!!!!!!!!B^R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!DjU!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:8S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!W=P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!eZS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;LM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!t{U!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!9DO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!UmR
""", 3)
SCALE_3_MLP_4 = table(r"""
Gs|P)=.Q]'zP_)%Qz?'Q/P(Q{N1Q|.tPf'1Qvv2QC<*QUvxP,F.Q0_YP~)(QQ6*Qm9}Pw3'QPX)QOK(QNH*QMt.Q)L.QCL*QC0.Qk8{P|y'QKd|PfM:Q;Y+Q
J#(Qzg{P>3.QaY,QWZ0Q=j*Qhp)Qn^/QOh-QHW'Q0H*Q+L$Qy3(QK*(Qmn(QQ~'QC5'Q0^*Q+j&Qm#3QT+(Q%:)Q9#(QcW'Qew)Q=D.Q_0(Qcu$QMk*Q9?1Q
h~=Qy#'Q~igPd6yP{-.Qs/4QBE*QA>.Qtg%QhG.Qc))QUX$Q&n'QDp#QHw,QW[)QA)&Q0M,Q)u/QJO'QiK&Q\f.QkbvPKM)QlR+QdU%QMV,Qcs9QY\&QL$'Q
O3&Qa{$Qf8%Q$o&Q!*$#Q8&#Qmo~PUm~Poo~Ph}#Q!@6#QG|~P![+#Q3\~PQ1#Q!Z3#QE$#Q*'#Qp%#QI$#Qz^#Qwo~P<_#Q=e~P!kj~P.*#Q!~j~PdF#Q!!
N##QL;#Q;|~P!!!!/>#Qj##Qu9#Q!!!!Xg#Q-~~P!!!!!!w$#Q|'#Q!!!!!!!!Q4#Q!!!!!p.#Q!!!!!!~.#QQl#Q!!!!!!!!!!!!!!!!!!!!!!!!LZ#Q=G$
Q!!!!!!!!!!!!!!!!!!!!!;@cP!j:'Q!!JC#Q!Jw~PK^~P5z~P!!\+#Q!{%#Q!E.$Q(Q#Q!B$#Q!a<#QKk#Q-{~PPj~P,##Q>;#Q!Wr~P4(#Q1##QR##Q{}~
P!!dv~PQ.zPP+*Q#&(QL%0QpF$Q^**Q\\%Q*.$Q),%QqK#Q=C}PYa9QoZ/Q0;%Q%1}PeQ%QuT$Qc=)Qn_+Qs;#Qlk(QyX&Q1V+Q)P$Q;*'Q(~%Qsx-Qj%8QN
N$Q>t+QaC'Qno%Q)|8Q=#;Q1kzPPS'Qb^&Q?1~Pzg'Q#^'QZe%Q<R&Q[H%QCv#QZ[)QC(3QRu&QtZ(Q-j%Qie(Q(x&QkA%Q,g(Q8%*Q1]*QcB'Q0q&Qq)#QR
5#Q]D#Q{d(Q/y.Qly)Qw#$QW3~Pao'QqK)Q79%Q`++QQL#QRXxP:~+QMK(Q-'(QR4&QU[~Pw\-Q/J&QFk$Qxb%Q'M~P'a(QP?%Q1#$QB$(QWI}P4v~PTR#Qn
G~P)\~P/f&QD+'Qp,#Qyo5QY)#QhD&Qa;$QaL{P~M'Q9~}PuO%QHGyPr~(Qs~#Q=z~Pna$Qx:$Q6P&Q1_%Q]`~PJb(Q{v(Q~@.Qkn%Qv:.QugTQJM0Q}v~Pf
N~Pap#QSA$QTb5QIf%Q*+$Q,S$Q)|/Q$($Q_b*Q$1&QM>&Qp4'QQ.%Q?E'Qgb,Q]Z%QDd)QIw#QSZ$Q!*['Q.^&Qoz}P1q#QYX~P/b#Qgw}PL=+QuD$QCF/Q
DH%Q5P}Pq/~Px`.Q{U&Q:w%Qy7&Q#N$QS?%Qw($Q_J#Q4v&Q;/{P%.%Q7W4Q9$$QCT}P%H~PjSxPEZ(Qx[&Qr#&QAa(Qh2(Q,A&Qno)Q!Sc-Qo|#Qhc%Q/z/
QGv&Qex~P8[)Q4Q.Q$&(Q\W(Qx/$Q7D,Q7*'Qei%Q`:;QCl(Qj4'Q;T(QTM&QDc#QyI&Qe<$Q,/*Qzi%Q7)(Q+A%QZ~}PWq~Pm>'Qgh#Qcy/Qa/&QEK(QD8%
QWs5Q.v|Pe6*Q0X~PJh)QiS&Qu5+Qb8*Q&<#QjL0QM)$QxX&QM+*Qr|)QXu'QQ\*Q\D~Pku&Q?O}PYN|Ps1(QM-$Q<z~P<b&Q/'&Q=e~PVv&Q@A5Q!8;&Qn+
.QD6+QIo$QOI/Qwi'QZSzPVl~PF-#Q5*#Q&T&Q}2-QB^~PW9(Qxf#Qyt%QM=}P}21Qb@$Q_I#Q_D)QLJ#QX\}P$A,Qm?0Q~4~PgC~P\<,QuB%Qa[+QY+(QN=
-Q]($Q@N#QTF#Qu5$Q'I$QG(&QQ%%Q:2'Q`I#Q7^%Q_z~PLO%QBZ%Q}`$Q|3,Q{L$Q4>&Q:&(QRG%QOw(QXK#QGq|P7n%QgO$Qu`'Q=62Q7=$QRh(QYh%QbW
$Q$e&QCZQQef$Qi2%QE^$QWE$Q4%$Q2a#QJa#Qh}%QEI%Q~O'QRB#Q;}(QhR#Q4i$QBr&QoA,QRJ&Qdq$QJw~PBg%Qa,*QI_%QSU$Q5}%Qqs%Qvh(Q^h~PkO
%Q&4&QZZ1Q=d*Q%W#QJ4$Q|_$Qv#'QIu%Q/$-Qp#%Qm;%Q2S~P1h#QCp%Qip#Q3@%Q;6#Q;e(Q53$QbH)QSO(Q90)Qw5%QjA~PwR#Q%M$QlR#QmN'QD;$Q)N
#Q?X#Q6o~Px\'Qtb$Q-y'Q{t%QF^$Q6X#QOy)Q'Y$Q*#+QJU$Qdy(QDF,QJ`$QB>%Q27(QuL(QvZ%Q's%QS~&Q>+$Qeg%Q~/$Q)^*Qc#'Q2n*QGD(QoL%QM[
$QS&%QgH+Q_{&Qws'Q\s%Qj<)QsW$QBB~PdS%Q^r~PL<'Q5I%Q%;'Q=j~PV+#Q:,#Q\A)Q^q~P;i%QAv~P)O&QZ^#QkV%Q<g+QF2xP*O#QHP/Qcf}P3%*Q]+
#Q)+'Q_A+QOh$Qr`$Q.g{Poh%Q1C,QCF'QK)&Qbj#Qbt(QI=&QzU+Qul$Q`|(Qs[|PH0%Q*+%QOk~PRO}PaY&Q(-)Ql7~PnZ&QEC$QJ4&QRf#Q~g,Qju$Qa0
$Qkn'Q$I$Qw|%QG9$Q{l#Qdc&QH%$Qu_)Qtx#Qu,#Q'm(QG95Qs2'QdR)Q|m&Qa?$QAj}P.?#Q.k~PI3$Qr6~PfH$Qn2+QaV/Q9.#Q{y~P8]'QF$}PJm&Qgx
%Q*]%Q'B&QTh~P&-&QZ@)Q<6%Q!py#Q9W#Q)##Q5T#Q:f&Q:z)Qqo$Qk)#Q~3(QMf#Q}{,Q@s*QkW#Q%r%Q:L~Pj()QBA}P<A#Q:a#Q=z$QI:,Q{U$Q^:#Qu
L~P/Z$QW`#Q)T'QL0%QS/%QE}#Q/^~Pn8&QJ/$QH)$Q`O#QV%}Pq,'QY:#QaF#Q@1,Q+s'QYs~PC8#QJG-Qaq*QP8%Qxt'Q_:'Qm2$Q)0$Q|D&Q+N$Q=b%Q$
9zPRf%Qp`$QEq#Q]V%QMZ#Q}3%QG\#Q0S)Q^^&Q[1(QT5#QcY%Q<z$Q{O%Q6[|PU}~PY7(QZC$Qne%QK<$QR;|PqO&Q[y#Q\b(Qy?#Qa9&Q+5$QX1$Q4}%Q7
O#QuF$Qgz'Qd&)Q}p%QJq&QD}#Qjq#Q+G(QPY#Q3~$QGV#Q}#$QVc$Q52(QqV#QM`&QnJ%Qu.$Qu>&Q'g+QYj~Pg$%QnI$QY?(QS2~P<o$Qz8$Qfo$Q<O'Qu
?+Qle(QIW%Q2=%Q}E$Qr**QE<&Q&$~Pj*,QR)/QB?%Q3W#Qu~$Q(@&Qvt$Q?}(Q2S$Qn$(QR9(Q:=*QB0&Q/}#Q5##Qhj~P*m#Q!5M#QI(&QRa&QQ/%Qs\~P
>+&Qet~PrW#QuF%Qux&Q/k9P9K~P[D)Q`9#Q{$%Q0T'QHz}Puo~PBt%Q[[$QxA#Qxw#Q.B#Q*G~PlG#QBe#Q/)#QFS#QKF$Qm:#Qn+$Q`R#Qig(Q@:$QTP$Q
AM~Pwa$Qpt'Q^i|P^f|P/_%Q%Q&QWO$Q`'/QK-$Q!^m}PD5+Qf,)QE}}P\*$Q<Z#QK*$Q9>#Q<Y'QFT#QK:#Q2uzPe##Q_#'Q:b#QAH%QJp%Q6z#QwQ|PV7$
Q^?+Q1Z~P:0&QIM%QdI1Q=d}P-B*Qd;/Q_+$Qy#&Q4M#QSP%Qs>%QXe&Q's$QNU%Q,4#Qbu%Qkd|P}M'Q{'#Q23#Q=6~Pv#%QyI'Q7V&QL+DQe&~PT}#Qoo-
Q[o%QA?$Q=[&QxV$QIs#QlA&Q$^#Q()'Qje#QNj~P@b%Qv{~Pc&~P@&$QiC#Q-c}P^-$Q-(&QLm}Pq%#Q*H%QI{zP-p~PFo%Qf&%QwV%Q6O$QB:&QIx~Pz))
Quu%Q^u#QIW#Qi`'QV)%Q|f(QgX(QCJ$Q[~#QM@#Q!Nw&QM/)Qn}#QPB#QPd~P;|yPrf#Q\6#QnI$Q#V#Qnm#Q{a%Q%_~P]Y$Q@F#Q_'$Qsv#QmC(Q1s%Q\j
%Q]^&QVQuP]w+Q*T#Q^~~P6B#QYo$Q;3$QGo&QK3%Q:f#Qm-#Q|9(Q3,)Q'R#QzT&Qvg}PAj~Pv#'Qj~#QDG&Qyx#Q\T$Qwm%QJ3%Qg/)Q`@$QXR'QO<#QPD
'Q[;$Q7K~P-#|P'#)Qht2Q/8&Q$W+QH`(QBW&QiK~P{8%QEo$Q|9$Q}o%Q{0#QJB&Qx|&QJi}Pi$$QYD~Pyh$Q#v%Q8\#QSR$QEB~P`7$Qpx'Q_|$QOV%Q`l
~P&^$QUW%Qfp'QhsyPr<%Q=%~PAH#Q,V&Q3j$Q{{~P\K(Q<H,Q>S|Peg$QW(%Q+#$Qb^#Qc1%Q=;%Qe9'Q`/#QW$(Q^u&Q/z~PNt$QXu&QXo&Q*{#Qyb$Q#q
}P.r~PJH%Q(Q~PX\$QsQ%QO'$Qf`(QE_#QB'%QGn%QkT|PD)&Q_Z'Qe9%QM)$Qvc#Qct{P>J*Q^+#Q[s&QOJ$QKI%Q+4%Q2o#QqN$Qxy~PT5#Q,($QY?%QI,
#QuI%Q,i$QVr|Pa3)Q;P(Q*2&QQ\#Q|r(Q<`&Q1Q#Qdl#Q?K#QJJ%QaX$Q!uR~P^o#Q{f$Qrp$Q.<'QbW$Ql_$QE1~PJp'Q.,$QW+#Q#r#Q%4#Q(8%Q_{'Q~
;#Q2%'Q%b}PwS}P#k-Q<s'Q3x~P*G(Qbw&Qo>%Qmd%QrF$QRr#Q1a$Q<V#Qe|$QgO$Qc)&Q`?)QbW#Q01~PA,'Q^x$QeP'Q]:%QwD#Q{[$QS|%Q@jBQe_%Q!
qJ$QCu~P!['%QN*%Qlj#Qug~PQ9$Q3]%QfT#Qaj}PBQ$Q*F&Qeo%Qpc+QIb~P9U%Q(?#Q^@%QnB%QH7$Q7j$QcE%QLT$Q['`P>2%Q!(B%Qbe$QsR+QUc|Pwn
#Q8#(Q:?~PM_#Q[*$QTw#Qi@%QB4~Pj%#Q3/#QZg#Qxn#Q\h#Q6z~P[K%Q>u~PQ@#Qzf)Q}2+QBH'Qb;~PG9#QS?&Qfn~PJ($Q'?$QCv#Qp3#Q].%Qte#Q^K
yPA~#Q[A#Qf>%QI$#QWI(Q)6$Qq8$QSi%Q]K$QY4'QPL$Q]K'Qq_$Qw+$Q[~$Q,o~P8<%QKW'Q^m#Qpj$Q<w'Q8B~Pgr&Q0^#Q<x$Q7('Qv1~PZ-$QHS$QJH
&Q)3'Qd<$Q;:'QI~%QQz$Qz+%Q4j#Qb(#Qe8$Q7w~PB-%QfH#Q'Q~Pg/$Q9l$Q'P$QO*%Qmn~P[p~PdI&Q.e#Q`P%Q^q$Q*%%QaN%Q9e|Pl;$Q-X$QC%#QuZ
%Q_&&QZ+#QFr$QUU%QpV%QWL#Qto#QaA&Q'7}Pco$QUb|P|M$Q@M#QyI$Q}D&QZ&$Qz5#Qj<#QRd%Qk^#QW>$Q6_#Q!;h#QgN~P_L$Q3g%QS3$Qds&Qv#$QQ
P$QmX%Q^^$QVR#Q7F#Q.n%Ql.#QYU#QHt'Q^N%Q:(&Q*=%Qj7(Qfb}P<P#Q.8#QB4%Q;@%Q{S(Q+8%Q4n$Q~q%QUb#Qf-#QyO#QcM}PB$#QFi~Ph[%Qcs$QD
u#Qm'&Q[w$Q2&#Q76#Q:4#Q5N}PQI$QD4#Q{~#Q2o#Qlp~Pz5#Q;'$QW,$Q];$Q-1$Q#,%Q#-$Q1L(Qp%$Q?b|P2a#Q!Gt~PnF$QT4$QVk%QwP#QJu%Qv.|P
eU&Q.S#Q,E%Q3`#QNS$Q]H$Q8d(Qo,#QRy'Q(p~P{?$Q[9&QLe&QW2#Q};~PQ/#Q?N)Q-6&Q06#QEi#Q34#Q>7$Qkp&QQaxPT|~P?o#Q.&$Q$O%QQb$QWR~P
%-'Qh/$QS$$Q}g~P9'#QU&$QG#$Q,L#Qb/'QjX&Q-U}P.t'Qb}~P&q~PFY}Pv9%Q/4%Q#.&Q35#Q_,$Q$I$QV('Q!d2#QM?#QK3#QLb#Q(/$Q@/%Q3`%QhL$
Q,c&Q!O3#QBu|P4V#QfK$QQJ#QVR$QU(#Q@a*Qqh#Q^G$QR/#QH*$QE\#Qdy$Q4A#QA'#Q58}Pu9$Q1E$QvR(QS`$QeU}PH(#QeL&Qdt#QMl$QDg~Pc;#Q!9
~~PjD%QqQ$Q@d#Ql=|P,p$Qd-$Q0_#Q7l#Q|e#QJd%Qt*)QD_$Q!Am}P&##QwP$Qb\~P~6#QyT%QiR$Q5,&Q{s$Q|e~PkS#QL5$Q8|#Q^c%QCF#QQ{$Q07$Q
&4$Qc*#Q\v~P4tzPl#%Qe3$QR2%Q1f~P^8&Qy3%QV|~Pe/#QbV%QAX~P~W'Qw6~Pnl#QyF&Q~w'Q$9%Q~8#Q;w(QaB}PM,%Q4z$Q&'#QM+$Q1F&Q,H$Qo{#Q
o2%Q=]#Qm?$Q_7&QDtzP7Q#Q^A'QQR#Q'l#Q=[$QC_$QQ<#Q}W$Q>n#Q,1#QBv$Q|K)Qv_$QyL#Q(G$QkX%Q8}#Q9n)Qg,&Q>J$Qgm#QMn#Q^T$Q4G~Pm1$Q
O:%Qd(}P\t#Q?mCQW,$Q>J%QSc#Q9/~PX9%Q<8$Q-Z~P{P#Q-v&QHv$QW-%QqH#Q?|%QrS$Q:e#Qkv#Qq0#QS*%Q;B#Q,E#Q.t#QkT#QVV%Q=v$Q@x#Q+s&Q
BD%QDs#Q47#QVg$QKw&Q!Tw$QJB#Q82$Q`q%Q}>'QeN$Q(`~Pk'$Quj$Q+J|PVq$Qkh$Qf5&QW>$Qd~~Pl`~PcYwPb$&Qw{#Qi/$Q=;#QIn$QCo$Q^7}P3g}
P%*)QqE#Ql=~PU7#Q#'%Q/_&Q]m$QmT~Pn_&Q0Q%Q4(#QMa~PWP$Qm'$Qlm#Q#8%QF_%Q/v$Qbh#QLO~Pr#%QD8$Q/v#Q2v$Q`C$QaQ&Qg&#Qj-$QCA$Q/T~
PRP}PBd#QIf#Q[O~P.h}P`o|PJM~Py`&QAqwP18#Q6l$Q2C#QgN~P1{%Q5s$Q@='QkB~P%P$Q;i$Q5t#Q#@'Q'X%QoP$Q21#Qrv&QYQ#QA6~Pep#Q')#Q>{#
Q!}~#Qo+$Q*y#Q/K$QuK%Q+5|P4D$Q<=#Q`W#Q>9$Q1I#QDx#QiW#Q)k%QSD#QJ/#QO>$Q0%&QQ'$Q4H%Qn5&Q)k}P6d~Pl(#QU,%QNQ~P/;~PC|~Pw{~PUP
&QL?%Q&t'QzP,QWE%Q@W#QIU$Qyl$Qb$$Q8C#Ql*#Q>1$Q'(#QR;%QZ]$QU{#Q:^'Qk(#QL[%Qs)%Q!td#QeV#QgK~P;v$Q*d}P|0#QH\$Qq`#QdZ#QhZ/Q|
=#Q+1'QLj&QNz~PJw~Pn$%Q)4~P}.$QL+$QvM#Q91#Q@s~PmE$Q)<'Q~R(QGd'Q^$$Q#q&Q0\#Qx.$Q\v~PN3~PS3#Q><~PCV}PP%%Qc|$QQX&Q-8%Q+g%Q6
5%QDt#Q[=#QN(#Q2Q$Qc@~PW7|P/P'QK8#QY|#QBh$Q`)$Q+(%QNf$QIN$Qy@#Q}%&Qzk~P%T$QiS$QLW)QE1#Q^e#QfX&QM~}PK#&Q^o#QL?#QH|~Pra#Q`
;~Pg~$Q%/}P,V#Q`q~PRz}P[1$QwW~P]9$QMj}P.n#QSB#Qp[$QD^|Pf3#Q@=%QO#'Q|-~PV.&Q'_#Qeg#QDu#Q,'~Pr|~P4J#Ql`vPVx#Q.]$Q96$Q$v&Q\
5$QcT#Q|d%QI~%Q^r#Q8A#Qez~P~g$Qev~PA,'QY;%Q9f#Qi>#Q{-#QC#$QLz#Q@4%QFd~PgR#Q'b$Q:a%Q8}#Qd^~Pk2~Pnh|PX}#Qn0#QAD$Qr7%Q1C#QO
'$Qd.$Q:o#QaC%QVh~PG\$QKE$Q}i%Q87%Qy$%QV+$Q4B}Pt<&Q+<#QcF%Qg^#QCI~P79$Qhj~P5_'QAz#Q'j#Q3k$Q{1$Q~-$QE2$QpCxPc%#Qv^#Q=]$Qa
Q#QAJ#Q$`~P9>#Qa:%QuK#Qyw~PWX~P>AOQAW~P^*$QPv~P`,%QQC$QFr~PWN#Q2_$Q{N$Q9+%Q0?~PuM$Q4w#Qc8$Qq/~Pnc#Qj}&QW;#Qt^}P[V#Q.W$Q{
3}P!E}$QFh#QRA$QAA%QTA$QJQ#Q@+$Qu~#Q!]{$Quv}PDa#Qm\|PV6~Pk(#QG1#Q2g&QV[#Qy]$QMh#Q'l#Q;|~Pae#QFI$QHP#Q@V#Q-)%Q7d#Quc#QX]#
Qw0%QsY#QB[$QJ_|P>0#QfBzPj~&Q6c}P%E#Q>M$Q(t$Q0T#Q*D%Q+S#Q:-(Q-$#Qyk#Q(v#Q%@%QwC#Q4I&Q2E$QP##Q;|#Q(9$QE~~Pco~P}/%Q6a}P/Nz
P'7#Q]X#Q>NzP||'Qb^#Q;]#QT5+Q
""", 4)
FINAL_87 = table(r"""
!kwN!!!!!!!!!!!!!!!!!!!`bQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3CP!!!!!!!!!!!>sN!!!Y_M3FN!uhN!!!\~N!!!4|M!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ajN!6wK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!jdO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!L-Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>2P
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^?R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!jkQ!!!!!!!!!!!!!!!!S]O!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!`7M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a`L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!YZN!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'+P!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!+QO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8yN!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@4P!!!!!!!!!!
!!!!!!!!!!!!!!!!8qO!GmQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ZZM!!!!!!!!!!!!!!!!!!!!!]]U!!!!!!!!!!!!!!!!!!!!!!!!!!!J`T!!!!!!!!!!!!!!!
!!!!!!!!!!!!!r)N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!6gO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Y$O!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
FINAL_126 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!G}M!!!!!!!!ldM}TM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F(N!!!!!!!!!!!!!!!!!!GCR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@LP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!V1N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9HP!!K:
P!!!!!NlW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!)}N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!l?S!!!!!!!!!!!!!!!!!!!!3&T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}gR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!khS!!!!!!!!!!!tWN!!!!!!!!!!!!!!!!!!!!!!WON!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#1S!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7%W!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@JS!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
ANSWER = table(r"""
G~FQ!3~^Qi#bP=LvPh}EQ!;oDQ!kp3Qgl3QS^;Q&[6Q\hwPaL7QMOmPJ4sP~woPFrmP&AmPnoiP`thP2KiP2giP69hPXi]PmL0Q/v:QqS;QhA*Q;5[Q(6:Qf
u&Q?r~Pev1Q/M#Q-k'Q~%|P^LnP0~9QfO#Q1RsP{kuPJV-Q+22QESkPycCQ).|P</*Q[d|Px8,QT+}P>>}Pw+'QG2|P}(pPTf#QMg$QSdVPK2<Q#ctQ4;BQI
/#Q>_zPT=5QIt(QRi)Q1>(QA[6Qel%Q=Y(QAm*Q>w(QQQ{P)=)Qm'&QmB-Qf4%Qhw&Q>''QQV%Qhq'Q'W)Q'A(Q^qoPP,'QG)6Q*k+QUB)QQw~P*mFQ89:QW
YqQRL9QfBqP!!!!}NjP!!aDyP!!!!!gAoP!!!xguP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!k9UQ!!!!!!!!!!!!!!!!!!!!!>\FP!!!!!!!!!!!!!!!!!!!!!!!!!eYtPGFkP!!!N.4Q!!cdkP!!!!!nb{PRw0Q(5}PFr:QAr'Q<J(QAQ3QL*uPp,
1Q_,%QLT)Q!+~/Q!bt:QN_*Qo{~Pw38Qf%xP]z&QNSqP9e*QU>%Q0a)Q]a#Q('1QCD*QgT|PS7(QmdVPuI+Q=d-Qk$-QU%uP!+4-Q)rhPF*}P1n.QtBEQCuI
Qmn&Qgi(Qle%Q>}'QhH9Q[t~Pvs|Plt.Q!=_'Qb1cPj*5Q!r>*Q0zqP_UoPf23Q}T-Q8#uPCpvPLE|P04.QviyPrX/Q/&0Q[MoQKz,QUllP(3/QCRQQ}u*Q=
I&Q@&<Q@d)QB\&QK9+Q~[xPCz&Q?HwP#s`PVA'Q$h?QRF:QhjkP#P5Qc7pPDamP!bMzP~M,QYW$QDx+Q+9*Qr.(Q!W_'Q@}5Ql/)Q[4#Q#s$Q26.QR0uP)P6
QK@#Q;`2Q*J.QSH#Q#(IQ`fxP!!2jaQ`e,Q!Qv|P[T'QeouPTv%QirsPyjwPZGuPuh-QB}vPGb&Qyb*QSg%Q1_.Q`/'QdY}Pk{/Qs2#QxVzPrK}P{*}PTz2Q
!@o%Q!EmPPA.wPtG~P_HxPV,(QlPyPuO*QhL&Q0[*Q~AsP!7I.Q,L.Qk7#QsQ.Q!bK_PnVJQ,v5Qc$'QSuqP>M}P0U4Q=d-Q8}/QiK$Q#7)QKU+Q_1~PqR~P
uoEQ\d7Q%K&Qaq8Q{<5Qg_xP!l[~P(z/Q!>y_P!2c|P{,3QEWxPMr)Q!!!Rn&QkT\QaX,Q=z%Q+ZZPd^'Q+obPB[-Q\%(QR8fPLo'Q!;y'Q_HxPJ.AQ^N$Q?
|%Q@{#QA(xPag,QV,(Q!gl3Qxd%Q1>(Q04.Q|x'Q!!@I+QQWzPB-uP\5*Q92uP,iGQ{e#QR}/QD]$Q<kNQg70Q,c(Q!=zNQ!@U@QlI%Q|VmPl?~P6kiP3r|P
wk/QU#'QN6%QJQ'QnV*Q|AeP!)C(Q+>0Q3YpP!vh`Pm=cP&$tP:ZXP\,)Qr^jPfE|PC8,Q7fzP?w[PaI#Qg7'Q!.J*Qc/,QTv%QTz2QcjnQ<SwPrU$QU^)Q!
Iz'QyR(Q[,2Q^~*Qf|>Q!L#*QpE4Ql0~PmG*Q=GpPV%PQlmrP}@'Q=PzPbg#QbQ+Q{Y%Q3?kP[m3QVK*Q3enP5s'QRXjP!dy%QI#%QSK.Q.p$Q&^*Qvt~P!i
`#Q-Q~P:-3Q!76tP)A6QX/}P7,UQ!XBaP!rU$QpW(Qq%'QT(iPjC}Pr&7Q=:yPG\'Q|[7Q!tE'Q+N)Q!Lr2Q=8+Q'j6QQJ'Q^H%Q>L(Q5,'Q]d.Q#5@Q#kxP
tZ/Q]f|P2C%QO4}PgP3QVHRP@EzPxu|PCLnP!%80Q>M}P~J}P/>#Q@H)Q(GqP#G+Q9(rPcWtPH]@Q]Q}P|IVPhupP69hP`0SP\YnPXX&QR%=QfasPC[wPSCP
P,m+Q$p0Q%,wPfg?Q*otP!k/2Q+3+Q!SF(Q5W'QNfBQv/4Q0BzP3*'Q!!A/4QCC1QQE*QVzWQh{*Q4D#QkGxPb<#QrxoPi]kP!@tgPIy.QR,,QWZ]Pdh*Q!V
m|PFBgP6#pPg4xP*]wPj4tP!vM&QXAhP)dxP74&Q>Y{P+f%Q-BuPGA)Qk@-Q0(9QvmJQcA|P`V#Qu0{Pn7{PA`oP!%$*QK@#Qz(kPzHxP-|~PSp8Q!u5xPE;
%QlN+QS}&Q0NoP$a'Qx4{PgG)Q^,.Q]ELQ!X,-Qa]2Q%I+Qw^tPTV}PQLuP!!W9-Qf,pP;-}PQTSQ_vcPY8uP!Xh(Q!!v1kPmm-QDh|P>v8Q7$$Q+#)QRO$Q
W3.Q--CQ!a-#Q<2>Q!S6&Q>2#QUJ#Q9z2Q*1~Pd]jPwK+Qm^$Q(%{PD6dP;)yPE)1Q-l)Q!7n/QB2?Q!;5nP!:#'Q;BePm`6Q^)#Qxg9Q(I'QvoxP8J5QoIf
P!m2+Qsm%Q<>oPh%*Q!!rI/Q3{3QC/~PV%0QLgiP>bIQ`C6QB:'Q!!@8cPt>tPL+nPmB$Qc@ZP!!bDGP5$rPIG-Q?0(Qx*%Q!w;)Q1rnP7[~Pp6+Q!G$9Qg'
.QF9*Qt\}P8EtPv*sP$IpPYG~PE`&QGUkPw1YPsB%Q!hw&Q!+%$Q[r0Q|<LQq-tPoSiP9g%Q!d/vPXn'Q!m@nP-F&QR}/QK~YQ&Y$Qtk*Q_WEQRw9Q!QW>Qi
#/Q|C$Q!E{$Qpv3Q1))Qeg(QG?SPTmwPV]zP4D#Q1RsP!!tV~P#dDQ::]P1y3QuG0Qh]}PeX{PQ*#Qo<oP2r2QYvOQb>5Q_/0QPYuP[~%Qh$1Q?`%Q\LmQEC
VQ9-xPx3&QIKVP!WH6QRT}PJ]%Q!,o=Qik{P>CzP\r'Q!@\tPd%7QP;lPYegPbr{P&z]P^^&Q(%{P/>#QGl)Qe<{P;+/Q%>/Q|=%Qo@|PV#zPC'1QLC%Qn0'
QT$)QKa@Q]\yPzF*Qa8(QVl'Q!0{.Q-_2Q!Os'Q8c}P~pwP?lCQH{ePAQ*Q@X4Q!!VUrPPm{PTzeP@I+Q'yrPE@~P!vBfP^,.Q!`}?Q!!qdiP!79,Q!!+T(Q
)m/QyywPr()QOa3Q$)uPQNpP$WMQL>(Qii-Qz\BQ(|tP1D'QwE,Q6PoQf<6QDn{P%E'QPHZP2R.Q1O,Q|){P!#j#Q<`)Qgy}P!e4.Q^6QQ!Ln%Qo_~P@H)QE
cmP!jN&QDDtP{niP0}|P$e4Q^H%Qyr,Q!^:qPb(yPnm$Q\>yP|LjPDK0QkN4Q:>.QqRBQ%p'Q-.oP!43(QVixPtl#Qce(Q!gU9QH.3Q_G#Q!!!{lwP`2;Qjs
'Qa=.QiE%Q!%LrPE@^P![TzPE93QrE~P_4rPf?}PfWpPP{kPDV,Q\OtPw:cP.U&QWr=QW.dPPpoPxO&Q!!~W8Q!LFuPtV+QL&qPJ{sP/t?QseyP96&Q\s|P~
ehQ0zhP1rwPet?QN&vP0SuPdb+Q^X'QDX'Q'J2Q!+~/Q!!9SRPG<,QG~&Q54tPE7}P#xfP!!R='Q*R[P<lZP!=)~PL#*QLasPn&WPjGjPp05Q+rvP$q)Q!!b
q&Qy$pP!6ypPy$PPM<-QZ33Q!^[wPa%nP!!<~wPO]/Q7$$Q!/=]P_K0Qo#'Q4S,Q$++Q=Y(Q!G3BQ,-#Qk(vPGfoPZ0{P7((Q;.vP07~PG+dP,U8QX]UQDs%
QP?pP!!GO9QOT%Q)B&Q^i~PeEeP]_1Q!H|~P!&{ZQ!!7&RP!={zPQOiP]%{Pxm/Qz+#Q*k+Q1H4Q^:zP)^FQy]$Q9'yPvx&Q!d4sPNA}P'J2Q}p-QF[|PbF&
Q4*'Q!RexP!!O(#QcqyPoNcP]G>Q!)u|P!~Y*Qnl+Q}e1Q[~%Qf8nPu:~P!}q&QfdTQok@QF*}P1d+Qo8/Q_C{P6pfPk~vP|g,Q!!M3vPIReP!1{%QU9{P2a
.Qw+'Q8J5QO8%Q-Q~PZz*Q-b&Q!Tn4QH#jP!wZ4Qhq'QB9.Q-J3Q!!!%u-Q]q%QX`@QRZ|Pxt'QJ@5Q4gwPw8qPX|sPKT2Q1D'Q5f0Q|m~PaeCQHk'QG2oO?
o.Q!mDhQp]'Qmk2QwE,Q!IzZPlY'Q!!*L)QXzxPph#QI/vPLs+Qb9tPL$#QE.7Q>2#Q(ssP;.VP-(yP_\+Q!4u~P'5*Q[C,QiK$Qx4(QR}/Q/8$Q)M+Q_2$Q
9,#Q`fxP!@pzP4U'Q_ywP!>1*Qjf0Q+$~PeNoPJl.QN6xPNe)Q9YqPci5QvH|Pi_]P!#],Q8C&Q}[AP!pGbP_k4Q!B/+Q0F+Qnz2QvoxPgMdP!a~&QM2}P$&
%Q(#-Q$E0Q!!!cp$Ql)*Q}U&Q:ckPw%(Qk\$Q!ef/Q<D2QlD(Q!0k,QQ(ZQo/%Q!$)uP#,-QHE-Q%hrP^]-Qvr0Q5K2QV&)Q,$uP=T+QTP~Pn?0Q!|)?Q!:O
|P6R}P!dw3Q!*J.Q4&vPD=|Py[2QuX4QN#/Q%:+Q!!!mrfPF^gP!k51QzX>Q:#cPqb$QgMdP!o%uP{I#Qqm|P*q*QjVsP5h+Q7u'Q>w(Q!nYqPmm-QNT.Qdj
xPJW&Q!wO/QqX8Q]M4Q!!yfjP%#1Q}F&Q!{{$Qu_#Q!929Q2a7QD\+QpOsPJ})QNp%Q!=D|PKZ(QQjgPbYoPb5tQe(9Qha%Q!+v>QIM,Q#l5Q!!!2|qP]]6Q
P}*Q5-)QT+AQ!!!+&pPxC(Q:i.Q+6{P!BU.QO$?QBL$Q!k\$Q!A&fP+q}P>;-QY{,Q=FwPha%Q!!Xi}PV;(QS,#QgUuPR='Qh$mP`NeP`q]Pva,Q!T`$Q,ku
Pb#7Q/pnP+)(Qc9&Q!#*wP,W*Q]BtP!^h)Qlq:QZVBQY1*Q!VT4Qvw-QtPLQ!0]xP!DU3Q!YV+QcZ#QjkrPT+}PPY9QhTjP!@=-QFq8Q!6;'Q|Q+Q<#qP\p,
Qj7,Q`?)Qi31Qb5+QhQ#QZAvPnE/Q!Wp+Q!k(:Q!!<pgPHpiPG+(Q&g4QH[aPkd5Q%vfQ+~8QiO(Q<Q)Q!q)4QFI#Q!la}P`N2Qdr-Q(&tP<yqP!hVIQvB*Q
T7?Q!k?gP2psP}%)Qm-%Qca;Q!l?~P!}3lP!*;.Q!(X0QH@'Q!N7>QtcuP:}pP:QNP7s5Q!!$@3Q!!!iShP:>.Q^W.Q3m#QVg*Q*a(Q!=O%Q*j2Q7xnPY.RP
NmvPoc/Q!L)\PB85Q_v0Q8A+Q|klPM+eP9o6QQ$-Qh90Q%.-Q8kNP9O2Qgk:QQz-QsT~Pj)xPCX0Qq1%Q!f5zP!Ga-Q8$wPj+.Q!I4|P&b.Q!1s4Q=&7Qc.*
Q?>8Q6szPVcFQl~mPw{(QChnP!H>qP$w(Qy0nPI6wPZZ/Q_J.QJ~~PpU6Q4gnPHOcPBu)Q[pzPS~{P!Sp8Qx4{P%.iPk36Q_+,QM>rP3h=Q!!!fidPS=zP!n
A^P(K~PHFyP!9Q$Q*8vPw%(Q)3&Q5x-Q!&2(Q%7sP,\0QYz<Q9toPz?2Q/|0QPL+Qh?/Q.k'QaW3Qv,)QdTwPjsGQ!Jt{P02xP:4~P~t(Q~15Q!)P6QBF%QQ
WQP]j-Qwa#QCM+Q#v8QrRlPW_0Q!*U3Q#'vOiUzPJ03Q!!JQ'Qk>nPQbvP!!m00QjM$Qs]#Q!/x_P^C(Qyw)Q~8-QPV.QYg&Q#x*Q(N-Qg[8Qs%5Q;S`P-Q+
Q!6{kP!1\:Q!<}~PUK<Q?`%Q))#Qpg3Q!.J*QvQ3Q+7kPaE6Q!W2HPm^$Q{K1P2(ZPA@/Q07^PAa,Q+RrPpc&Q1dgP!6~vPG>zP1wtPh[bP#,VQo;vP!j(#Q
AMbPH6wP!uVuP/C|PK./Q!B[$Q*UfPFt_P8YzPq5)Qwz/Q!lz$Qi}3QQ>2Q!32aQ('1Q!%&<QW:&QH42Q<J1QL=/Q[n,Q(Y)Q!-T6Q]%{P!tk*Qm2+Q\iyP*
m&QG^~P!pppP+k~PA^}P!;[5Q[D%QXO%Q9r}P!+C-QWXtP<84Qm((Q1z,Q&J;Q{]2Qwj6Q+/'QU-*Qqm|P!NkdP</fPyw2Q!!zP-QFX,QF)(Q!?|%Q8TtPH]
sPv][P?^3QE,xPPflP+U}PR_uOks>Q|qkP;F-Q!+BpPcz0Q!!?@*Q!!Y<fQRq:QPZ;QqDNP&=-Q!+y2QiA8QCS*Q`AwPUz\P]h2QNJ+QrrpPYj1Q!HjjPPxW
Pu80Q(chPdVrP13hPO^(Q?@fPC/~Pk@iP5K2Q1`zP!>rgPMa.QqRBQAeuP$C>Q$[QQ9g%Q|])Q{Z'Q!9nPPL|5QT#0Qc\qPmb1Q0h}PdT$Q,G(Q!W?,Qu'hP
!/M#QY%,Q'w$Qi).Q!\VcP2x;P!h0/Q!t$*Q7t%Q`+#QwOkP!]rzPI.*Q.86QUq6QsKkP/oBQm*vPdS~P46<QRq:QZc9Q9q(Qx=nP5$?QGZ5QH86Qo/%QZe+
Q!-l)Q!<jhP$9nP[FjPU'+Q5,'QL3,Q\5*Qt,wPGD=Q%:~PWa~P!YdnPt+^PYz3Qbb&Q0~9Q![??Q=#,QOE<QDw)QMLbPj:7Q66}PWE+Qr?#QyK0Q3x?Q!K'
sP9<xPp%0Q&>&Q`,oPv^}P:c/Q!O)%Q!]~3Q!ic.Q@3fP(7<Q!aPnPJ~~PFi'Q,G(Qy+,Qk8oP&;2Q@SNQq$.QK{%Q!!{CiP~UyPro)Q#A5Q!vYwPkJlP5XI
QYx}P)}1Q!|(yP!cYfPba-QnorP8%4Q!R%pP*b}P!@gpPEV#QF0sPKC7QJvMP$*2Q,c[Po'pP}6$Qc4)Q<@%Q!0p)Q6.9Q!d>#QRc*QS)tP-V(QaP;QK~lP@
$AQ&pzP!F5yPdL3Q!K:-QUG/QK[*Qb1'Q!K}sP.x5Q.J*Q!!!H<vP^?wP^\4Qw~OPPQ(QnorPF3+Qsi}P!5v2Q!Vr&QB0$Q^0;Q!j&1Qv6,Q[fwPu.$Qat#Q
wo3Q!WD)Qq.:Q!!!Y(|P>X&Q6xwP4wpP!!!UWmPlD(Q<_lPcj%Q!R~(Q!!!!K%nQ!
""", 4)


EXAMPLES = [
    # for k in range(3, len(node_list)):⏎        vk, contour_nbrs = node_list[k]⏎        wp = contour_nbrs[0]⏎        wp
    # 1 = contour_nbrs[1]⏎        assert barrels == {herd_size
    (
        [
            258, 345, 956, 295, 791, 7, 18, 11, 735, 823, 464, 427, 1610, 259, 1142, 74, 11, 420, 584, 307, 683, 65,
            1617, 267, 1040, 427, 58, 74, 370, 259, 321, 79, 267, 420, 584, 307, 683, 65, 1617, 58, 15, 370, 259, 321,
            79, 16, 267, 420, 584, 307, 683, 65, 1617, 58, 16, 370, 259, 475, 310, 279, 262, 686, 419, 486, 569, 67,
            424,
        ],
        ":",
    ),
    # for k in range(3, len(node_list)):⏎        vk, contour_nbrs = node_list[k]⏎        wp = contour_nbrs[0]⏎        wp
    # 1 = contour_nbrs[1]⏎        assert barrels == [herd_size
    (
        [
            258, 345, 956, 295, 791, 7, 18, 11, 735, 823, 464, 427, 1610, 259, 1142, 74, 11, 420, 584, 307, 683, 65,
            1617, 267, 1040, 427, 58, 74, 370, 259, 321, 79, 267, 420, 584, 307, 683, 65, 1617, 58, 15, 370, 259, 321,
            79, 16, 267, 420, 584, 307, 683, 65, 1617, 58, 16, 370, 259, 475, 310, 279, 262, 686, 419, 327, 569, 67,
            424,
        ],
        ",",
    ),
    # assert sum(map(len, partition)) == len(G)⏎    assert set(chain.from_iterable(partition)) == set(G)⏎    partition =
    #  tuple(map(set, partition))⏎    w = 0⏎    assert barrels == {hazel_cost
    (
        [
            258, 475, 285, 471, 7, 403, 1691, 11, 555, 296, 350, 1300, 419, 735, 7, 38, 268, 258, 475, 541, 7, 378,
            1958, 1335, 62, 1024, 2039, 7, 620, 296, 350, 1300, 419, 541, 7, 38, 268, 258, 555, 296, 350, 267, 1277, 7,
            403, 7, 505, 11, 555, 296, 350, 573, 258, 321, 267, 220, 15, 198, 258, 475, 310, 279, 262, 686, 419, 486,
            575, 360, 75, 385, 265,
        ],
        ":",
    ),
    # assert sum(map(len, partition)) == len(G)⏎    assert set(chain.from_iterable(partition)) == set(G)⏎    partition =
    #  tuple(map(set, partition))⏎    w = 0⏎    assert barrels == [hazel_cost
    (
        [
            258, 475, 285, 471, 7, 403, 1691, 11, 555, 296, 350, 1300, 419, 735, 7, 38, 268, 258, 475, 541, 7, 378,
            1958, 1335, 62, 1024, 2039, 7, 620, 296, 350, 1300, 419, 541, 7, 38, 268, 258, 555, 296, 350, 267, 1277, 7,
            403, 7, 505, 11, 555, 296, 350, 573, 258, 321, 267, 220, 15, 198, 258, 475, 310, 279, 262, 686, 419, 327,
            575, 360, 75, 385, 265,
        ],
        ",",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
