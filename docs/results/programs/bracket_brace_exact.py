"""Go on in a dict, or in a list: a circuit of 59 nodes of jali-python.

    jali decompile bracket_brace.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:34cfa9c9b5ed88fb, task "bracket_brace". It computes what the circuit does: constants are folded, tables
say what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least
size for each node.
180 lines of code, 66920 bytes of tables per token.
Not kept: 180 lines of code, at most 150.
Not kept: 66920 bytes of tables, at most 65536.
Not kept: 96.5% decided as the circuit, at least 99.5%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.965  [0.933, 0.988]  n = 10
same decision as the full model                            0.898  [0.839, 0.945]  n = 10
right answers                                              0.953  [0.917, 0.982]  n = 10
right answers of the circuit                               0.918  [0.873, 0.959]  n = 10
right answers of the full model                            0.926  [0.859, 0.975]  n = 10
decisions that cutoffs for AbsTopK change                  0.035  [0.012, 0.067]  n = 10
from the circuit with cutoffs, at most                     4.92e-05 nats  n = 512
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
doubled constants (2): program less circuit, at most       2.05e-06 nats
doubled constants (2): both change alike                   1 correlation  n = 48
"""

import sys
from math import cos, erf, exp, sin, sqrt

ANSWERS = (":", ",")


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


def table(text, size, unit):
    """A number for each token: 0 for !, else `size` digits to base 92 from # on, counted from the middle, in units."""
    digits, middle = iter(text.replace("\n", "")), 92**size // 2
    words = [[first, *(next(digits) for _ in range(size - 1 if first != "!" else 0))] for first in digits]
    numbers = [sum((ord(digit) - 35) * 92**place for place, digit in enumerate(word)) for word in words]
    return [0.0 if word == ["!"] else (number - middle) / unit for word, number in zip(words, numbers)]


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
""", 3, 100000)
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
""", 3, 100000)
KEY0_60 = table(r"""
!jNS#'Q'FTEZW!IIS#^T$7QwsP*0M3#On0C;OJkZR!T3<7P?Xz63U4y46?95815I'5kN4b[YgSX)`SaYM3{Nc<Ux~Zp@P!o_OchLWvM?2PIvR!;eO!!umL6B
K|3OaQJAfL!!5HLKuJn-IB\K'`Ng7DELM!qmON^M^%O!?4JM.U>}SGrLF0R7iKwRLh_E$`NoFEVsHeyTh2L&LK^0RRQO!Q\F\*KO*CY*I~yDxuQvIMd*Qf3X
RJIijM*dXI^SRzV!!!!!!!!!!!!!!!saA!!!!!!!!!!!!!!!!!!!hxj!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!eIX!!!!!!!!!!!!!!!!!!!!!9'N!!!!!!3eD!!!!!!!!!!!!!!!v%G!!!!!!!!!!!!!?aU.xOl*PsvCnrGu;OgSB,VQ=wDeTF!VGX:DE2bC4SNh(I//W
*MM-lAi\H.3I0%Kj:H'DH.-F7GN!{qDP~H?ANBALRUEQKRiHS6J@6YJUXLS{LR(OQrHfyMxbM`BWh4X?fMXkGF%G!!V*D>ROBUK5*Xb%W-lKilGdjO3REksQ
>mLOiPOFO`PEg=G~@M#,N;`Lk\Q<PO%vVKX]TUSg.AjIH,9Ax6OrwJ8MH!y2C4SP(RFs7I!>:H!!!;}Uue3S]N}>SfJR!:UEgkB!5UMWgT?,Hm7TegJhwEE|
BsZP/~O.LTCjU!YOSO[Me}S@cONtU.LVMuMjQ@u3M!!PdOZ^DW*WSuV!'~F!?EJ!d}Ix8N1aI`jNd+NA]O_ZD0iMA^AQ=K3mL6*H!*:R!K,Cq|I!v6K!v_Gn
QK!_'Y=oW3zI!lELE@E!l>G!!Q4SLwF`=CKaMteJwDM+fM7#K^XNDCOQ1XWqT!PX\ZTD!t(YHNO8CCWU[Wi9]2E!?$H8?Tq.R!q?W)*X}gGGlM)hO0kE`w>q
<E7oRnaV`.F!!!!ZGP2VLkaRe%QGbQNoV@VK*;K2.V!T=G!S1L!5GT=AOE+PIoHBiM+RMe,T3h[[rMk;G!p>X!!=hN?[_UlSygDjxW-`A&;M!=wN,nD}yRfN
WO9V!:7SzM^c^M~vQ(\R!r^M!!q<ST2F!W,S,YE>DAq37:KOdHB!!Y)HJ~J68WHiP!KgQ!,x@!>JO!S_Y!Y.d{MD!!f(Tx_M)ZZq.=,SI?OG!!.\Jx{KZmH!
nbO!g/J!}fH[6D-FT!H|NkBI!7eL5kBK?L~N8$+K^EKJQD!n+@!qcXyiS#*E=ED|zG]358?T0RE!!![GHM;F<UVL_LhaNZN_!!!!!/8WnGGiFH@OD$>F!!!!
!LQF%gR!!)EE!<AC!*,C!HDC!W|E!RsM!!!NGN!X{8u|Mc0PfAPL@N^yWz=H!ymZ[^M!50XpYM$.C!!BLO;{IE~Uw6T!}=L)wEESSc;=!i4N!!y9IvDR!!!!
!1gYU+B!!->5u/U!<oS!!!!o_R0~F2)PE\D!4RR.qVUDPa7M!pnN.VO3VUQ1EXVL|vHM(UPxJ!;_VI5N!J;VvUN!x_JbrV6yC!'%d!\AR/6O!KUQ0OHzwS]e
GSS]!!kINJbC!j4T&,WPNM!!!!!`3SJXGcgN!/qCAp[!KAB!<mRQ[O!8kEjbHr-DW9ObsJ!x^A!!n.J!U/L!!!7VM!&8M!)qA!t8[!!b&M!!OgX!!Z0NHxX'
YS!!T]H!1+Z]~O<-IC`GpWS}BU|UL!i-C!!!!!!`>GAvR!F4J!!!!k5V!50L!!TjN]7H+yK!!!$TTROCRqC!S%U{)G!PQW<h<!5_Dk;E!!!(MS,HB<EGO&T/
GE6;CARS)}X!!!UeAh~O!6uK!3FEuIJEYGrRF}XQ!!!!!}]@F>G!\m8!8cI1qJ'cW^J]!!!2BM!FwM-|T);Mh}U!!!!VjE!Q2X<-O8MPcrM!QLIHSO!qsCg^
A|hWj=^B?P&KNF#CQtD!nUG!!!!gnNYJC!!n]Ho`N'_DacN(SHc@W!dzB!5nE!!F7X!J{BvTDAGU9RSq08!@'T!!!q{:9$M!3zU!!CsU!!a+Wz#LM$;,DC!!
loCS.@CaYWdApIO!!!!+LH!oaR!n|Sh9O%nO!g{Q6AMh*['NI!!v-E!!EHZ!$<Nv`JyeKY0S7$DCgJ5hV!xHMi4GsiI!LYSr.H6bE!!!v&J!B<G\PD!uxWZG
E>[GM-K$lAA^Y!73F^GC!v%J6ATQvM!>|L~rLqq9kEW!}\U!6IF!V<I!|#L>mN!m~Fa$CJ^A!!HCA!!!C,T!!Z~W~JD!miM!&nJ1(L7WG#.K!!LmT%'R!V[C
F0Dm%BbaO[}G!%EW?h.!Mp=JzM#uG@[Y!U$,!t|J!!A(T[*I66J!!!VbO!!CoS!!2#T!!<JL\SM0tI\xTqcW!K]Sh{X!k0@!BWS!!!!_,N!MoM4mN4@H?-M!
h7K=7I,?Q%}Y~%A!!G5M6BO!!'}S!Q.D!!M<C!!XoM!!!l,RQ]O!!!!!!^zN!!:LSr`U`wH!j{?!.vS!>.OJ&OweB!!&~T!C_J!=pO!Z6[.bL!T<M#8I.OK!
!!!EZAo=O!aLDp/J!!!g`J!=UT!!!KFA!!!!]YR!p7L;gB6SNT+^!!!tlI!;;E!!}7F!!!!L?A!XEC,lI[3I!!!!)bC!!?VZRAVKuIERWy2K!!!!!!!+EItH
N!o2DFgN!7KUn9D!!SJS!!68Bw1N!!YxI!!![nMylA!D~J>WU}dR!gqG|@e!-n;urM\;LqRTEyDOOBu_E!!FIX!!>#Br*ZE,[A5B!!-BH<pAbUL!!%IX!!y%
Ov;EjBC*eU!?;^!UtG6$L!!!!Ie6!zxE3bE!C(R!!!!@$L!!R-L7IF!]8L!!!!^rN!!~&L!!RuG!L(R!!!O5J!!@&Yh^F!!#WO!!`;N#;O!!:$L!d'D!6q7!
5EGBKF!!!8:Y!m&Ggi<3cM!aXE!!!!!!MDRiyS4DW!`pF4sFs'IcMH!V6G!M]M$HN!!!!hPU!taNUPM!!R)C!!uAN$oQ!=jbIsXeYW!;bA!s)T!!(_NA:J!!
RnC!!S[DdnGitH)gH!!!!e/N##N!!,wD!!!5FB}XK!/SN!u:K!!h*N=TUD?bA2G&\K!lvB!!\jJ!`pZu1B!!!!XoEpGT!!!!!!!ynF!!`8BI1JmuTxfAnTB!
!@AK!!!RUR!!2mD!!P'[!!hCUPsSB^A!=?c!!z;UEs9!*gE?tQg^A!2xG!!!!!|xT!!&-?!`)V!#]Y!%fQ1oK!=5^!!>,B!h{L!W7RJV<!!!!!`e9!!)kC{=
a[~M!!!!c%CVSX!6;B2EC9;K!z.UzgM!z8N!CtQ1[N!N,O!!\-C!FCWH>A!!!|LJjsQQ@B!Z{L!2eDS,C!!UE[!&:E!Gv^!!elT!!!!jnF!pUTk.K_&K!SHU
GvCFoJ!!KbB!([H!!!!)`AgSW!!k4V=FU!!!!!ysV=zH!!!!!!~hC!trJ!@UG}qJ!_UK/}CK6MG%N!m$LCvS!!!!FZC!!!!!KLKNwKS2E!!AzN!!!.LUm6M!
!(jH{o[^ULEcGC_FXTS!7^DLAC!SoMSSR!!Y_>!!!$jb!qTC!!6SH!q.Fb17s:B!PaF'7N!!5XS!!!KS4=bGL2He}]G3Ij[@!!^*E!!!l+B!s~Y!!HJ@.iUu
VB!|6I!!!!v-G>`I9,P!\$Xp3PApI,eJ<J7!=hO7L=)@B{XB4_AgIF!!!!!!0(I!!?@C!!!!w}L!!!!IFU!!!!!!!5<Ed#T!!!!!!,SH!RdE?BC!NzAszR!k
PD!GbBW*V!!,@FVkV!!,SX!~[M!cBO!M5BmZM!!areu>SrEK!`tP!!f7G!!!!!!w3N!!VGH!!vaP!!!!!!4:5FnF!v1K!r$Px[Ti-T!!!!!!!!VUM!#oX'{T
!!!!!!!~>H\9U!!!!!!!!!XMR!!!!F/O!WWS!!!l(E!btL!+zH'IU!!=MLOUB!RED!!lFH!*HB;uU!&wJ26O!!!!!;LVb8K!9eO!!!qwBa+]OCCG=I!Q2MS3
D!!=kI!!!!{lT!,7E!(hR!!!!!!BRF[kRyeK!H6VbIU!!!G6D!b'M!U|Js<GThD40`!8<V'WM:sMl(B!!!6ZGFuA!!oMI8JH!!/'IadR!!l3P!!!!!M^AI'M
!!<i4!d]I!!f^A!cZU!!!:BR*=FYeL!!!a3`!pzI!!m$M!W#E!!!!!T2O:MF$mU!!!!!!dT^!!!vkQ!!!!a|>!!!C`EG&J!0bN?QPU1G!%*\}4\#0_!!
""", 3, 200000)
VALUE0_34 = table(r"""
*3RXNO%)OY8U&cU!JePZ$O;/OL{U:,S++R::RHlTl[RW,P.#R;MQ[~STTSfOS<RR6oQy{Q]lR=>X1:O|bUyAV!!OGO;LS!)fQC-R}N[iLQYmMctOxYP!<@Oc
<SW*TnuTyV_'gR!1W\7QSf~Sp^aBxS'<R3kS,GQ!IzP)tTc)O!gWQ7cR_EOj1N\EPBFSFKS}]T|nS[@Wk_V'5Ru\S7%TzoQrmQ&VKe^VI7T}zV\?U|lWm8S4
zRiRRuON9.UK6RG9MDyS7nP!!!!!^$U!!!!!!!!!;BY!!!!!!!!!!!!!!!!!!!!!!!!tN5!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e{H!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!N9O!!!!!!!!!!!!!!!!!!!!!!!!!!!!4bW!!!!!!!!!!!!!!!DJV!!!!!!!!!!!!!6rLpXQSFU^.XXyU!EEX5+QAXWbqT!W{N$BWw9Xg
]R\@UtHOxeM@zV!MzUG:T<hVqcU0LQ(VQKqPzLUyjSw5QzTSmsT!CYM=2R1BVc4U!!UJUWkT!QjNqGR!I$V]JVjtN!4oXKmQ1|SdfO^hL:4UhkVroQK:WmCO
MLT43PDTPa}WpHWdtQFXRLGR@OR!`TPM|OcKQopUf`UT2X!N2Sq^U!]SX.{OArUF8U!1iU!!{\O7CP!<<W!NDP!prUlfX!'tRArR}lT',PZAU|%Wg]Xa6QWU
QU3Qw>N!T^O\pRIEO2dQ!OJPChNO=V3*S!!|.SieW!.]QD:OMLV',OXfU!yVTBQRv}T;6RTXRJgQwgWu[R4DY__Qb_P=jS!C@P!2WXonT!!!T]U)~S!)qNKJ
P6wT!SRS/DW!l<VjrP!6gOp8RkMX!B,T[YRF[QK;T*@RWuQ{;OzuN!]zO6kWoRP\{OVoQiJXjrO>#KNuS!bFVJ8QZkR!4DR}`PE&VSHQXaQp,W(WS'FW!zKP
awV!!(+Hk:PtPXC8R.w[D[OP\Pk{O{{R)lC!R0OP=V!$:OYLYxkQcvQTPQL'R!!C=P;rL%dRfyTmtOC#L!!V7RIPQdhO79R7=\7CYX.RW$QG/RA]WVyOK-O^
_P!DzMuSQsnRFeN9TYs@RknR!!@KPWuV!VFM`6W]HWGxQ2dOsyX!Y5O:rU|aQOvO^/O!{rQc@P!~BPb|O!jBMo$O?5OnnW!YW]98YcyQ{JP!V)Un3V[zN!1/
U%QQ!y]N9WQ.5P!!-rTT{Wq^O!!>~Rz?LIAS+gX{7UoeS57Tc(TylWz'P?BX!5FOn~O?PWUsW&xU!C5O$aV!!!vaUdpV2}MVDSX.PKaN!!!7vI~aP^dNVvTE
bUGOY@oVcGO!!.nQ!fdVs'Ph=O4(OWAW!oKX!EWX!.JX!C#W!|5Q!!!a\P!!K^R=\RF2PsZP~{P2gU!&_PxnR!0#P!@VXDSJ!;XO,PTxKQt9O!jVSC&W?%P~
aO!HOSE,O!:7UvzQ!d/O!!!1CNh-Y<?N!!!!p}R!!!!,3ZHLV/CN}fWj:N73P3nGpBQM|P!zGI8]Q6DP8LWGXQs;VotO!Q<SIjS:SR!J^LWAR!!u,T[fU!+*
PVKI9<Pj|Q!e[Tm]UWHOKaSc=S))P!2HRj9X!@PN<TP@~Q![=O!!!\RRJMTs7R!u,Tb.P!o}X{@P--OJhQs4Zl,W~q@?$XvzQmFS(3OsCY~OR!7gT2UOJTT*
oOAEP!?rQ&nO@?S;LR~9Y!crO!!E1S!!%PNAjO!sUR+kQlGQccO!{IT!1j^>UQxJS0lV'ZOfsMeIS!LVX!!!!!!!m;O!5dT!!!!'FO!=^S!!A6R[jU%rS!!!
!)DX)wX!;mN0HV!/MMA*Q!G9WNURyJI!!w_O5zX<9V!L@W_:W']OGIQ!15O-=O;0WX5P!A,V!!OXT!|cVi#QHQQ!!-IP!IuQ%=VyZO(qI!j|T,CT!meL!_xM
!!L4NKaRU5N<&S;MLVdInyM!!zrU3BO2=NZ%R,>QVAP!1-UplQ!=0X|CYC@M!`EQ~NN,\XiPU!;0V&jM!&]Q!'4RhFXT?P!nUU!tvU!%&Sx#Qyfd^^X!3+W!
!l<P`QN:^X'kWELRZbPMcQ!EBO!!!!BOM!DYO!!0OR!3nMsEL{dSWpW=JX!!P2X~#WH8Ol@Y'rQ!!!!yTT!>uN!uhLmzQB^Q!4/Nx~RTuM?,U!s#R!!!F*R!
`ORzKT!#HQV)XKHT1(O!!;BV1yT!3YOFoUd1W)kO!!!!!EmW!!5@W=-Vs5Tg<YJFN!!CHX!*lT!!!q4Sw9SgwTW1R!)ON!8iV!T;V!TnRyrN!'LVG[X/DY6@
Oo0O!!!!]?O!!F1PKpW!ohRR.PmDT`bS+*X>2Q!K}N4xNeJP!R=Xx~Ws0Y!ZvU!H<O!!:V=!={U!1eQ!!d<T!!!l+T5cT!!!!!wFOT?R!laOAsOG%N!!!WsT
!E+L!q-PG\Q!~*U!F+Q!!!@bO!!!t4RzeUm>S!;0T!4PNeEO>RT!!^jO5vQ3cQ!kEO!_dTCZO!CbTadL!`iM=wO!glMe:RBgQ!!!!!!W-RFEP!D`OzLN!!6:
X75AVIO!&%RA)R{iX!SUQ|uO!N#S!-]Q!NsI,CS!!!$qR!!!!kMQ:LO!SoWdFS!X6O!!!?(Q!!|~Q!!!F^M!2/Pr7O.ZS8iX5fPY88!!!xCR!wFW!!ZrV!!!
!0oS!!zwTc:U!!{7M!|9X!+m=_rQx+N!eWQ!!B1O!!!!!41U_HR!Z}W9VP!;\L!fRN!kcP2ZO+1Pq&Yy<PHUN!RwU.HO!!!9<Y-FOw;Tk_PxbN-%Ox|QCpM!
-cWscR6lQa*O4WW4vX|2W!kyN'JO!!92YxVONkN!!!*wSI:YsISW%O!sSS!!lhPWFW$KXAdP!lO9!T{U!!=3N^bQ!!!wPSq_Y!YeN!!!!>>PHOO!0|RC8S!!
!!z6O!w1R!!>cS!!${U!|fN2VN!#kKYcT!!G|P!!!sjQ!!qOR{;R!!kdS!_'Xj4O!LIO@9V)hVZHO!!w_R!!!,PP!u6W!!!!!!b:P!ETM)}QgSV5OR!!vRM!
!UoR/IR!!]cNf_K#`O!<QNXvR!!!!!3eP[UPN\Mk@O!!!^HW!}@O!!Y<Rz`T!!43X!V%PKgWd~UAIUjPU!!!!!=]R!o+OJXW!!!9{X3zS!7NQ!Y}N!!!lSN!
]TT!!j`X!uhO`FT,ON20Q>*Y!!SWN!J*W{YQ!/TO!!!!!bTV5(P!!-NO]sNL{Y<sX!!(+T!!#[R~ER!!o]W!!s<R!!l\NaUM4DY!SuM!!s/Qo'W!(/WfRP{C
Y!WyU!!!!!!!!!!-^O!a>L!7bR,nS!D=P!!B-Y!A}\!W{S*3W!!!G5R!nsW!!)5XbQNP]RBAO!*^S!pZXkDN~sO7%YdIX!!.hN!!BQR!dRPd>R!&&R!18OSV
X!<(S8i@8oM!!!u.RB~X2zO/'P!DzX.WX!!pgO!XGW!P(O!!YxN1xM!!!!!')O05TW9T,]O5ZN!)DT!YmOrkX!!!!!!`|WG&_!huSTJRJ[N!!!!!!@FU!!!!
lhO!56X!2BT!T0VXgR!!8+X!!4fOq;SJIO!!!!1>X!!!}f=!!^>UH=VgdI!f-R!!/CM9XNY(S!T3K1OUghSuISt(V!!!|eWfKXu2O;OQP2P!!ifS!!pmN?sO
!2AX!!!!!KNQH%Y!DVR!!!!8cJ!!!O)VJmU5~=n:U!!!{OW!!!!!02Q!!BDS(GV0rX!s8U!!!!#FVE~T!!!!^uT`IT!!MaQ!X~X%qXfCYyhV!{JI!!!!z@U!
!CLX!!!!!!!!!5BM!!!!!!!GFWBDO9QK]FNC\M!!!!!L0W;KX!s4Y)yOG%P=mW+lNtkX]lK!!4nVK7N!!J,R!BpR!xuQ!C(Y#5R/[NZ,K!Z9TX(T!](Q!!Si
W!!!!!{EP*TRjyL!AQN!!q2QY2N!!!!!!}TV!?TT!,aOf%O5OP!!!!!!!!qsR!!XkK!!!rZQ!!!!'tY!R1R!!!mgT!!!R{O!JBO!!.}N!5ZO!>8P!AFU!!!J
FU2bO!!dPV=xQ!JsW!j)P|}O!6zXJ5P;D`o4Nh|Q!!!!!)&N!!!EyO!!6`X>%N\JXE5U!y*S7}W!!P(O!!!!MxNQ$P7#T!(^R!!!!!!:dVE%PAEP!soM!!!!
_{W!!!Q#Rq=VD`Wg4N!O-Se@OacR9/Y-2N!!s-V^7Y!!J,U!!!QAU}.M!!mIN!TeP!!!.DY10R!!!!k#U!!|CY!?PN!!!u;P!6AS!!!{UN!xoT!!G2S!mSW!
!!LmO!f~Q%gV!}eI!!!iCO!7\N!!!?WPY,M!!!!!!!d2WmkT!!>+N$DV!3HO%TD/HA!xEL
""", 3, 50000)
VALUE0_41 = table(r"""
!!!!!!~mU!!!!!!R>M!!!!!!!DDO!!!uFI!!pWP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BKL!!:<I!!!!!!!!!!!!!!!D1T!!!!!!!$;T!!!9oD!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!D2a!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!JQQ!!!!!!!!!!!!!!!!!
!!!!&RH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!r5N!!!!!!N>O!!!!/XR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!unS!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:,S!!!!!!!!!!!!!!!!!!!!![@K!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Uf?!!!!!!!!!!!1=X!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!WW;!!!!!!!!!qSR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+'T!!!!!!!!!!!!!!!!!!
!!!!!!!!YDS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Uoc!!!!!!!!!!!t*V!!!!!!!!!!!!!!!!!!!!!!!!L[S!!
!!!!!!!!!SpJ!!!A*S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$LN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2aE!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!LRE!!!!!sZN!!!!!!!!!!!!!!!!!!9iG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!TVJ!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ePT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!sdW!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!6q]!!!!!!!!!k~Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!(BP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!TpZ!!!!!!!!!!!vuP
""", 3, 20000)
VALUE0_46 = table(r"""
!!{.OcmTw}T!A4Ra*O~4O=NUn%Si'Rx_Q#ZR;=QOdR)xVASVbDUA(W,HSyRSTjRX2SrOSU0VIVX@dYuvOx/Re2TGLOT6Q!ocQK8S'{[EKQa~O!!!!c5S.}So
oTBt\a9S!s)YUISgHV}<_DoS08R]bSwrR!WzPGiRXoT!dEQ@YO3bPeqP.PQF7RvCSSPS6gU8-WqfUmFS}qOzwSo_RbRSz)J`,XT-TsiSG2U.}VMjO7tR,NR+
bOZ}TxbRT`A!gjO!!!!!!!x)K!!!!!!!b(Y!!!!!!!DB@!!!!!!!!!!!!!!!!_78!JY@!!!!!!!!!!!!!!!!!!!!!!!!!!!!SiI!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!0LP!!!!!!!!!!!!!!!!!!!!!!!!!!!!aMW!!!!!!!!0l@!!!!!!d9V!!!!!!!!!!!!!ZHR'WQ}|OktW8mU18K7wUw*Q|bUreT@fR(FNX.Wb#
XDkPD3UhMOUrR)hV!MSSIxS~$XJUUFAT!z'P=?U}ZQ=5Q1MS#iS!;5M+kSk1Vp'UM/N25R|<UwJT!<CO!!VZQY{R{$Nm%JtEUd)['sSXjO(oM'$RIpU>mQ:'
W1jMP2Qe5PlFU'(W35W~qQTSR2+Ul%P!sXO,dOV_O+DQHRUUxWf-Xo+SYPU'SNT<X@~Oa2TH+U!UZU!!!#IN!5OU!`9P!wcU)OX!6vQf-QqeWk]Nl=T?*V@F
XN>StSQ+4O!!ZONo5QHJO`'W!y9Q9oN-IVm#S!!CPJ:AT/~R.KU!g;V!25S!^bTfLRXgX7}PbSReDK7SW#6SU*Y!!kaS!KBP!{?X)9[!CwG!3wU`fZ!`wN*\
Mh}U!mJS\0W!>`KEgO!29P->Pu6XG}V!pvRFeRJ1T&<RnrQs5Q_AP!dpMGVW:qQ_iO#mQ|3X9vOEZKYlS!26V!w`S!P}Qj,OlkVO/RmETueQERRO2WW4RYWS
SeV!!m_G!t^W!<iZX}P]]P{~OulPN@E#yX!<-Vj8NOUS|ZXnrLFgT%OQsoQ!vWKY%N[_Gl^R4.V!1[B!!Y4Q.IPmKQH5RqhY[)Y'|R!v+R}HWl|OHwP(9N!Q
oOj8P<iR;VPL\X!4iR!!&MPOcV!oCQ[#WJ#ZmmO!QaX!!CcU2dR(rKE.Q!\[Q!!!JJP!!!o:OuYW!/@\G8XmvQH/O!w#Jw#V\tH!vCTH3X!NTDZ=S!!!&CU4
fW:7O!!uEQ!;:SCOX~*UM]SA-T?{S)XW!iiU!(oNnTOUoQM^Ws:[!s:O7aQ!!!USUm}XJ*NweJ%bQVhN6[R!!qVK!*/EszO~SU3YWf(T^;R!!!!6SVj*P!u{
I1.W!~4X!1@X!C3X!ylV!@^R!!!*ER!!FYR)LJ:CQjHRO6O]XU!i[LAiR!6^N!/?X!!\\OycT*{N:?O!wNSpoVc`O3VT!kGS!*bO@*Uf<P!DzF!!!<KNrpX!
!K*SdaTlkF!K<Hp0D!!W.Pb;V0:O?RW!g5P[UBn6MLVO!|8J_eTEZNM8W#%T[:Uw(Q!!!XNR!9BRO=R_3L!R4R2=R!knL!M>PkyQ!kfSXOULMO2tU!!!rCRU
#X!F@OO1P-1Nu=S!!:QM!FqO.{U-4R!D#T`ZN!AeX!O'P-%XJ<YLURO/CljW|wQQ7TO8\9*Y!!h[T!RVS!!!^BQ!\}R!b|X!RzO!!vrT!!:6P#[M!-QRhTNd
]OAtN!#HU!F~Z\SQMCSzvU,<R8tO>BS!;?X!!!!!!!-AO!nXT!E^H!!$KO!3VS!!\2R{[UXTR!9IG\JJ;^S@~V[wW!}sNX7V!~WM**Q!:&W!!!&1U$dOoaX5
)V2?R)-W48X9aOtNO!!!IyV9'T!axU!!PMT!b'OP+M!zYT!AnOKLK!z|X!/cJ!XpTo8T!TwM!!!!!=\R2@N&|RUEN0CN!^jI!JvV!PENL~Q5=Qh^R>4DU|TE
jQ!FvWA*Y]KM!+tJ!fDXS0T!P|U!{0G!!H0R+0X!!rGU!ngU!k{Ro`M_ib4GX!QtV!!#?P!mFX9VW!>aO1SR!xSJ!!!!',S!b]O!!!f7J!j8T\\SY[WR3X!]
4RQxWVmV%vN<'YHoQ!!!!|jU!R-P!1QGswQD\Q!}7NlxR'#Nf{T!!!!!%AN!-KRFATWfQ#sOroW~=T..O!!t1V+mT!&jMc_TnzV!!!!!A9RPXW!!n,W[yU&,
TC#YLNN!!^1X!K`T!!!..S_8QxAS!}}XlVN!VWV!F+V!jOK($O!B;V'DXP*Y[6J!!!!!%KJ!!:@MM[W!JcR!O:THZSh{U}oO!!%>RNLPQvJ2'XMiWtsX;qRU
gU!dZT!!^h?!*lU!!!!_2T|gVP}S!>~SrWT80U!!!!!\BP!!!!OKK!!bgT!ANM!V0PQ~O!NlM!\OP!!!!!!!71RLWU!!\&T!*+MiZMB|W!!V\FJsQ!!iJO!;
YT!!&WTP6K!&9B!XmR,^Ur6R(eQ!!!!!!0*R!!LdOE3R!!:8LBjBHNO!v}Q'&R39S!!7{S!5BT!3[Q!NaHu;S!!!YRP!!!!!$QO!WZWF?S!!!!!;/O!!!!!!
!!o1P!1RSJQXu>Rn_4!!!QkT!(rZ!1AN6a\:=K!!'BTNfS!n+VwkT^-U!!!!g#X!Fe?/RPo4N!__\!!!!!!!!L$UADR!3hW=4R!-,L!!!CeO!k1P4jX!.2I!
BeT!![dJvQSr~X!t1TkYNoyT!#eS&zM!XNW[sPJnPK'Q'CWz]X&|V!!tNO!!5uXFLS;rNV:F!!KVU,}XKBS!!!!!?fO}2W64XmGP!~w4/CU@lU!E%U!!4`P!
!:ISozV/CQNkO!!!!J\S!!YWS!!!emF!!!C.R!VzI$[S!!mkU!vmN!:wO:%T9XT!!|<O!!!OhQ!Z9M>KR7wQ!!M\S!%nW`UN!!9)VJVV2~F!!]mN!!!wfR!o
#W!r0H!!!!|<P!~^M!kBVCaM!!.}S!!xiRlDR!!>$G!XfP!!W/P!!!!!!~VP!xEO}eS!N&S~4W!'JS!!`8RbUT!!dcXrzN!hRWGoUk;U~BU!!!!!x?N!!9DW
!!!obX/qS!!!!^mR!!E[N!jIT4hSHaM:IX!!<<T!TXPRmX[;S!vJM!jsVC6O!!!!!!!H)J!!!!0zN%&Y/[XNCI!Y}S!9IF!:jS!!NIW!!!!!aiP,QLU*Y!&#
N!!3hN'|M!:xVp^SA*Y!IjU!!!!!!!!!AhTFAN!+ML!f[PMeS!*XO!UaRMpX3;Gn8]!$TQ0|V!!!!!e^W!!#{WAYNOXR!!!!RCXrLN![hXz2X!!%oN!!eLR!
4TPHOJ!r~Q!*TWB?X!bYOBFB!!!iAEPTPoeX!piT!bMWw?X!!wbS28N{3WUEQ/`P!!y~N!!!xWU!!|.OB+T\/T!VaN!i9T!!|SX!!!!byK!<gWN]]!!!gbN!
!!UfB!!Q[K!!!!!!+|W!x7T!z{Y!!!PqW!{*X!3\S=NO!!!!k'X!!!c8;!!+aS5-V!!?*R!!!r9P<~R!!IAU!NBSCuU\QC!!BQWv4X!I`R'5P!!!!u:M!ivO
!c*X!!!!!7YMkhXK<SjJVhnP!!/wL!!!!xuUa^UKz8]DO!!!(<W!!!!!V`O!!?AL@-X'ZX!s+U!!!!Q5V/rT:uL!k([!biT3?T!!F_Q!(fX=oR,*Y;WV!!!!
!!a3U!!Q5X!!!!!!!!!JMM!!!!!uxF!n2WDIO,bU!!!!!!!ZyVL4X!gwXA|O!IXW!~SXv@N!!C\Vs'Q!;TKmnN!cjR!-MU!^kXB1R-aD!!.pS5{S!L(Q!!A0
V!GxL!!!!EOR!!hdP!!u2X!M>@!SlR!!!}CV!c)TzFQLRQj+OO,M!!!!!!!!+nR!!GwNC-O!!!!!!!BpX!!!!!.^X!!!28P!!!!(tW!P^O!T*H!&=W!!!}8U
&~P!!q?Vc#V!B^W!!)%P!paX$JN3o^N}GiyQ!!!!!2/N!!!!!!cHXI.NLCTP(U!T$SmgW!!K.O!!!!m~N!Q5WW#J0JS!!!Z+S!!gRVLMM!!a:N!!!!fjZ!!!
!\-VwKWl<R!!!M^R?rX!!!3zUIzX!!q{TJ:T!!64U$,P!!{DO!!!!!O*YE*S!yyF!!PsT#xO!B*Y!~WN!!!N1R!*:S!!!B.P!1dT!!g+SqZNk?W!!!P:U@eN
a{QJUV2,S!!!!!!RcN!!!rxW!/eH!!!!!!k{V4`T!!H9MX3V!D[OlO>I:?!!
""", 3, 20000)
VALUE0_59 = table(r"""
!!!!!!!!!!!B%L!>IG!!!!!!!!!!!6:'!!F@G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!m[D!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7?R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.iI!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:>B!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'~X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!K@X
!!!!!!!2u/!!!!!!!!!!!!!!!!!!ceJ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(,tdxH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!QnA!!!!!!!!!!!!!!!!!!!!!!!!!+(A!!!MFV!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!v;5!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!uj#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!w=2!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!n+5!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!~)Z
""", 3, 50000)
SCALE_0_MLP = table(r"""
!!O$\!M#b!*hZ=6[qX[dSP2RGj@CJIL!LNO!]<G')Hn|BGMBm+ENQByBG>1FQ2D0}X0OT!X_Y!!;zX},O!qWL+FF0YI@PNiwU!!!!W@Gw&E</M3MB#`F!!^*
FLaB>r?g?GVRK$ND7eI!2@Q#-F!!@EN@}[?(\'Sb;MUgN@R~Hv7;X,>NG9zd8+>MMSD&z?\_HfNL!+a4~VD*S3q(0L31vuD)[H]TG/GZC.>uJH,}V!r\_!!!
!!!!!!!!!!!!tPL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%dW!!!!!!!!!!!!!
!!!!!!!!!!!!!!!{uL!!!!!!!!!!!!!!!'SL!!!!!!!!!!!!!*Ta[EMY4L?K-\=7!)e/fbP/F/k:>!@^\zG8hr2|dH[9>r1Z*zI1Q5!/*BSb8Kn9n_>E-0!!
1e;8HM%mOdKLuo+!>SY9]J5E9#I@!!s\>k-C!hd\!!fu?Gz9!!qs0ejMfWCYtVVLeQJE\U7MQL/7@[UZFTH0gVG{Ssm<t;:BHL_>I#,H!!i:]i+W?)ZXE7x4
@\d-!'\FK@@!jN56?XG~6u(B!2v:!!!\?b!09;!x}W!R~@jg8!@KJJJP{9?w$^9]A$p3UCCf(P53Ou_Z!!~nX$cFPT[mON!X/VIk\b>(:FL!!]_K5c2!!!Oz
=!vj=!_E:UfJr*;zKJS_J{MM'-6/%KVC;!!jnH!PzS!tg8oT=!!!:y;~'I!k)[/H^q%A!sYJKz>!J/A!!_jV^#TZ=?!!KAGJ:I&`EF#K:;M`J[qG]!&/]}2J
!nq__kMNc9,dU!EBE!sc<!A#U!!{PZ=D9VbK_]N|56$jJ~Z8!!&6<!!!!PWY!TGT8)QpBR5@W9mGRj@!!?7>!4^D!,o\Y[M7nNi9L!!kQU>QVXdL8.8!2UT!
!p.KMeTO`Y~cL}R`4jJ4hJ!^tKg&=[TWqR[oba!)aW;]VmYJZ/_{FT!,:J!!xwS,98!kpWk3:l&4>uK!~F=!!.7CKmHIf_J7P!<VR!!!$(N!!!&AX.Q4!!\,
]fVJ\2[!\]Cn2=!!HgCM&H!!]QM!!!zbAIr?1\\!!Y<G!,WI;f6FDBe:JxSD(#E-wB!CJ>!|kYqFZSp=]1;TmE!izY5X;!!!3~=Gn?'.b[lIz0WVi\!!!!!!
&9BJdB9s;v}C!!!!!.1?QiT!!o#;!f->!SG8!MW8!I8A!7^J!!!0@K!!/=L!5oO/=JBt[oi<!fdZB=I!3\`!)*5!!2_V&s=!lpZ!{PH9o8%gY!!<UG!!TwBh
/U!!!!!{r]a>8!!!!!!!!!!B]UdVD?oX><>!>EU$sV($P8>Y!89K!GI\VZ=D,Pw[B`+`!!!>yJ!Wy]{;L!!!~H=!Ul_!0bTt^M!uEGYGAYkVyGD!!!(+J03=
!E<WswZ0{I!!!!!@2V1tC#1M!ILEW'a!zEB!i*UevL!j7?fc@|G=_/MnWE!j~F!!0wF!=NF!!!wpM!*SH!?Z8!>JY!!m\H!!Jja!!zcKUSXX-V!!6n@!rtS?
/OclJ^6@GlTQK[@AG!]y@!!!!!!!naX!)lH!!!!C=[!>SJ!!q8Ml[:XNL!!!!{O7,24!wg\J2>!wj`/]P!y$8!!!!esU7H4UWE!Q;;K=9YnU??X!!!tJE!!t
s?!!lJG!H|CcNR!!!!!!&uA!`OI!{KF5fD!:Hi!!!!!@CJ.m]GLHU#`!!!!c7>!9&]rIMZsO|HJ!s`I(iO!5s>TQEb]c!,pO!+vFnb@!8d>!!!![1MV,@!!I
TA!{[B!>:J<O`!,y=!8zC!!Z*S!1&;ho?!{iW+pK!94U!!!!+,J!k(Z!!!!!Zr]*GITIC(#>!!s|A~w9|b[9@GclM!!!!kE@!fzU!{nT^9MJzL!\&[wcCho]
adB!!!!!8RV!3YLh:D!q[V66FPoFoEW!!igCA^H!q.W;cA>v>!!!!!!BW7!!h7BM3C'%F%d9oF]!!q[:!TSF!!!DSII8JlnM!!2yY!Q(G!m};!ZxH2.W!ZaB
v6D[|?!!!!!!oFW!!EV`nL>!R|L!}5Fu>Jf0DA$W!!rbZJbT!Qu;6*@]i7!?~E!TKY!!6eB!~vH!!!!v_J!!!+sG\@G!!!!!!laW!!!!!!!oVI!Ob[!>#Ups
U!v@E!?sW!!!!!!!~dL{PE!!JUK!K8cZ;^_eN!!a:Uk]M!!@UW!T<D!!l+I!!!!!!L#M\:O!!!!!!4kM!!,IV.8[!!v(C!ufT!OTLpcM|O:!!!!H5G!V~N!U
SXd)J!!!XwJ!!!!!xSW!@g=X.H!!!!!}.Y!!!!!!!!j[S!AVCLv;hWLk$_!!!9JD!-3>!!o7F!!!!hFI!!UECpyE!!!!Q_?!!}PS>;`!!!!!!!!!!7*E~sL!
J6B)CN!bGY!!!O%X!!|RF!!!N,C!!!!3~;!$;Gt-]SnT!TrLbsX!{o?}2J6QQ6/X[O;38>5$D!!eKW!!W5;OvY?@Z!!!0dF[P>I1H!!!!!>FV;r<':=+VZ!Q
5c!m`G!!!!!!!MyGqkE!g\X!!!!'vG!!PHH!!!!!!!W?M!!#`I!!hQK!@7W!!!KdH!!ygX!!!wlN!!,vLKkN!!fOH!nv<!!!dXAqxB!!!1?V!!!k\K!$w@!!
!!!!BAR!{&Y!M5A8KK!!!!!)WJ{oK!!!!@RZ!!32L!!!!!!?aR!9qV!!!Ja@!4oU!!OZM])G!!k6@!!,`CuvDZMGToK!!!!!f;N!!?SC!!!;7A1\J!!!!!!!
V`X!t9J!!Vj=!!\(H!uF]`g=!!!!?sD=lX!!!!!!!kGE!!!![uUy{9,X<!!?uI!!!!!!8|D!!!!!{7[h@Wbp;!FbY!!{;Z@]D!=cE_3SyUE!&JD!!!!!!!!!
!h$Z!eY[![LRzhI!TLW!!;<@!__H!L[NtSB!!!!!-QA!!5'E54[O7L!!!!3?@C@[!gi><X=!!GKX!!MdN!ZeROTM!2;N!!5K;!V&W!!!!!(<SvDD!9lT!H9@
S~:!!-{W!iuC!B&X!!dRV!!!!!!Y%V5^JSKH!#7[!<bD!!1,<!!!!!!3jD!!!!+4X!!!!!!`oF!!!!!!TTE!>;K!$aC!!!''E!!!b7IbAU!!!!pFB!!!!!!|
BIp#>!!92N!!!|&^;5L!!BnC!6EL}ED!!!>^EdE<!4kLjjR!!!!!!*$U!7HB!!!!!MyOr~B!B7G!!!!!!!!n$F[bHV[_ThE!!!m#E!!!!!gxU!!UODN'L:kH
!+%K!!!!^wDfXH!!!!a$H=[J!!|2O!5WB{h@oEH@5F!!!!!!<bG!!~:C!!!!!!!!!8;\!!!!!!!^RBoyV!!!!!!!!~+F#kF!u'?~6T!e#>!RM>JdY!!wPFhh
\!!I?X!-dM!jJN!O7<FVM!!!nmUV:L!RoP!!D'A!!!!!!CQL!!`^W!!*WP!!!!!!!9hH!6cG!K\OC<V\2V!!!!!!!!8FM!!$fY!!!!!!!!)'V!!!!!!!!!GF
S!!!!ElN!$nU!!!xWC!!!pwEoKV!!)sB!!>T?!!ZzR!e5BNU[!!c_N!!!!!dnZ!!!!!!/I>;jZ,8=8uK!(YL[BD!!'\U!!!!lpW!;e@!i5U!!!!!!ClF1oS!
!yTY!!!!yOC!!!!?)?f2F^`\!!!8CMsg8!!!drE*GC!!cVG!!!q{Hi\S!!EyS!!!!!*q@N;L!!!!E^K!!<JE!a[Z!!!75R!PLK!!!=Sb!SNK!!&;L!CdA!!!
!!EfMxnJ!!!!!!!:$X!!!K%R!!!!!!!!NqH9PF!!S$c=>J!QuYg<`E]W!!
""", 3, 500000)
SCALE_0_MLP_2 = table(r"""
!!!!!!@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!D!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!l!!!!!!!!!!!!!!!!!!!!!!!!/!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@!!!!!!!!!!a!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!M!!!]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!j!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`!!!!!!!!!!!!!!!!!!C!!!!!!!!!!!!!!!!!!!!!!
!!!!!d!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!h
""", 1, 100)
SCALE_0_MLP_3 = table(r"""
!>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!h!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!U!!!!!!!]!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!m!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!![!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!g!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!b!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!g!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!
""", 1, 100)
SCALE_0_MLP_4 = table(r"""
!aY!!!!!![X!!Ej!!!!!!\O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!)a!!!!;J!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!%U!!!!!!!!!!!jS!!!!!!!!!!!!!!!!!!!!!!!{>!!!!!!!!!!!!!!!!!!!!!!!!!!!!I@!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!-z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!S:!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d[!0`!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!Z*!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]e!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!iC!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_@!!!!!!!!!!!!!!!!!!!!!!!Sf!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#@!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 2, 10000)
SCALE_0_MLP_5 = table(r"""
!!!!!!R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!8!!!C!!!!!!!!!!!!!!!!!!!!!!!!N!!P!!!!!!!!!!!!!G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!P!!!!!!!!!!!!J!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!
""", 1, 50)
SCALE_0_MLP_6 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!5!!!!!!!!!!!!!!!C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!d!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!
""", 1, 100)
SCALE_0_MLP_7 = table(r"""
!5~A!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$RA!x`)!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0e`!!!!!!!!!!!!!!!!Uo8!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!'+d!!!!!!!!!!!!!!!4];!!!!!`ke!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!L>l!!_(a5M^m6B!!!!!!dd\!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!hC;!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H{E!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!VlB!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!{j
;!!!!!!!!!!!!!CE8!!!!!!!ROe!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!n-Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Lx@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3, 1000000)
SCALE_0_MLP_8 = table(r"""
,SvVdQcQYR,R}ZxLdOG]mVlJMYbH^Q%TdTYTkXwVLY*Y1YFV6X`N1QYR;W;U&SmOcSKSZTFPuQ}R;R_Q8VbQ|Q{UHRGR%R7UdQfW1RIRiP}QtR|U#RRQYXNU
iXzQnJ3Q9RS[$SEXIQnU&T^QCR^Q6W}SHR0TcV&QAR#T:L}SDS/R}RuT6R5TiTlV-X*R!!$QzP3Q$QLQ!uP$Q!(QmP*Q!$Q$Q%Q$Q|P%Q(Q>Q!!%Q&Q!$Q)R
!!!'QuP!!!!3Q!-Q!!!!*Q~P!!!!!!$Q)Q!!!!!!!!}P!!!!!HQ!!!!!!-Q:Q!!!!!!!!!!!!!!!!!!!!!!!!8Q9N!!!!!!!!!!!!!!!!!!!!!cJ!{R!|P&Q
!$QpP(Q{P!'Q!$Q!OQ5Q!$Q!.Q)Q'QtP!(Q!{P%Q!TP!!!'QgQVSAT,VnQ'UQRhQqRdP4R^^]N@T{Q{SCQqOlUbPuR6TwS3QbQ.WiQGV>SbVsUWQ6b6WWQ*U
6SZRAS}U!iRSRzSCNC]>RIRmQFSIRLQVR3KORJT:RGU1Q|UgReTOS7R.Q5TUTGRRSWQtTDV{RNTpQgQwSkR&R}R>Q3PZRjQ:R_S-QiPIQEOvY9QhPaU3M|Rp
Q{T!{QFQ=TBQKQ(Q=TxQsOaPDSPR4SPT*R{P?g`UlWFQ5QpQQVBRTU.TwPiQSWbRRQAUORcSgUPR8U/RUQ!;VEU4O(QzR+Q5QCSRQWWcQKR>QFU_MXU,RZQ[
Q}PVQOR{R2S`TkQ3Q^Q#TKSPQBQkSeRdR`S!KT&Q;R[U1SgO$PUY&TxSdQ(X\S4Qm_wL$W7SMT\TrS:R[R/R\P7RYQ[PJQ0VEY5QDRgP[UiR/WiP5SJTgV)R
[VQYHR*R&UVT\Q#VGRSQzQ'QpU;S|PNN]UpM#SuQ!fQkSyT<QuY0V'RpPySsLBRmR]QcTtR5S#R.T#RzQrMXQkQ<YjQ)Q'QRQKREU_T7UkP9SoPdQ,RDRvQ0
QwQ6LbQ}P>QLRWRXS_R%SAR@SOQ.R^PbW4S%R7R4SuQnQsP0d}QeS|RqPiQ4QhQ@T.R3R1Q,S%QUQ9LyU=R`Q}PRW@SlQiQyRcRfT`PtPgR}VLVEQ^QxQORB
S|SeR.R^Q<QcQ8QoQ^RiRSP%SxQURTQ'R+QLOxPNT{P8RHQ_P,SgQ]R&R0R@QLW,RBUOQ5S|R;R4R^RnRES8NcS6Q\P6QgU}R\RTPdQ+RUQ=W&R7S;RyS0QK
QAO@Q7RBR>RQQkRBQ{RbQ5X>ViS+M/R0TlOXQ;W:Q`T:Q]Z/V`RYQmVlR&UVSIR-PqR\UQ[jRUV2P|Q_Q$QoQQRqSZRpRAQYPmPVS6R2RWSqQ1R{N5NQQ1QJ
T4Q@QaQZQgRGRrUSRFP-Q4R6QxQ]QQVXT(Q7Q@RmSUU%RjQSR:Q;S5Q7O!}TAQ*QeNcRFSdQ$Q_R{P0UyU#R]R0O&R'QIR>QZRZR#SlPSQ>RnKcQ8UgQ@Q@T
[RFR6RiQqL(WgR+Q0S=Q3Q.QGPHUYRBRgQRR@QTRhP(R,OoQ7QOQoQ4R^R.R=RzRLSbQbQ\Q,RAOPQ}RcQ_UNPQRCSiP`RAQ5S+P@QbO}P-QaQdR<S=S0QER
iRcQ;O)QeQVQeSxQPS-RxP3R~RuPRT=Q.SyS+SWPMQqQ~SBR~Q*R]SwS)S{ORTeSsPcPvQiR1QOR<MkRlQ/R'RYQnPXQ~Q!;S]QFR'R:P>RqP'QxP5S530N:
S.QiQ%SVP5R<R[R)R'S$Q-QfQVQFQ`R<QyP1Q9Q.SXQ1U;Q;ReRJQ|Q_RvNBQ[TwQ!`OaS8STPGQLQ2Q6QnS,Q$R>Q!kRzO2SWR=R)REQOVXQRRSRAW^QGR0
WCO*QOR2RQR%T@RHM+QWQ9R^R=N*Q|PZQAR^U)_FQ~Q,R_QKQMRLQoP~Q{PKQUQHQwQ4Q]Q+R&Q(NCR(RuP!;RWM[QfQ$RQRsS3R_R;UYQ3QJQxQFTFS2SzO
xR(Q!ORDRoQnQeQ\MQUqQ+RSR<QzQUQ=TPR[QcQkP^QPQ)SPOnS7Q5Q+Q'R+PmQ}NTU.S4TcR4Q\QnRjS.RCQHQGP]KxQkQ0U'SoQ;RdRSQ\S*QuQePAQ&S=
S0S@QRS|PDQpL<S4RJRHQ8R>QFR^QaQIRTQWRSRKQ%SPP>Q@R:SeR)V|Q0QzSyQqQTRNRATnSBQORWQhPtQ&RoQtQrP_Q\PnVtQ^Q}QwP|Q-R<QhQbQgQXT'
Q9SLRNQaQMR+RjP?Q`SnQ3QVQBTfRRQ@Q&R6Q]NXRSRMQ<R:QLQ`SxRyQ=QCUVQ:QKQ_SYRdQ!SPXQ<S6R)R_Q4O}QUQ]S-QdQoRZQsR-QvR<Q~P^R@RpPiR
WQaQTQ@RSQ9R'RDRFQqQ'RnQ}P'R'RyTLRiO\R+R$^5R!yRMQ!IQUT[RyQ1Q>QiQJRsQkPBR'UKPnQ$QhQKQ(RxPDQ$P(C1S$QVR<RUTHQTSUU4QGQyQ`S-R
aT%O(QnO;QVQ}Q4RcQ'Q@ROXBSvQ2Q^Q$QPSfPeQ$OhQ;QZPCQ[QJP$Q<U'Q:Q+R>QUQ^Q2R'RzQ\QUQ>SVNEQ:ScQHR.R<QyQgREQ`Q)R~R4R@Q=Q:RdQqR
eQ&QGQ0QaQvQ<QNQ`PFQ\QOQ@P%Q>QuQqQ^QdQmQTQ'R*Q(R&RyO+R;TGQ|PCQ$R`QlQBSUQjQ:RUQ>QbPAQHR:QSQwQHQ^QaQ.QzQsQwR~OHR)QSQ9QDRtQ
,T8RPRvPnNnQQQ(R%Q*Q)R=Q$SaQxQgPhQrR+PhQ}P|QQQ<RsQuQ[Q}PIO%QYQjQ&Q\Q1QpP%QwPfQBQRRGQVQWQ6QFQxQ!4QLQKR}RtO'S:Q{Q$RmQ<R<Qb
PgS4QMQKQPQyQ?Q'QKPVQfQ+R4QTR3Q&SZQVM&QFQSR*RWQ`QuR@Q;Q'Q-QhQRS>QNRCR]NwR6Q~P'QqQMQ}RUQFQRQ<S!AQ;OPONQKQ4RnQLQ'S!tP(Q_R|
QBQ\SoQvS3Q]QvQJQ.N|Q?QsNPR^Q=Q>S_QpQ%QqQ8QcQ|Q^Q!-QfR`QFQ}P-Q2Q+Q(R:Q&RvOiR(Q+QqMzS'Q8Q,R*RpUeQBQ9QVQ}SHR*QlQ^QkP2Q1R\K
iRDQARMQuR)T%QoQ+R8TFS5QKQoQKOBR8QRRBQKRGQXTAQ'RWQTP@R)RLQEQ~PMQ3N{QqQeQeQ5Q{QaQQQ\RPRiT'Q-QgQ3RAUBLiQ\Q0Q5ReQVQ)R.Q<Qtb
,RXR%U)QwQRQ)Q0QJSnQOS&QkR;Q8QfQVTRREQ3QzQ-Q(RvRUP}RsRKQuPjQVP'QgQPP%R%PJShQdP_PDQoODQJQvRGQGQ-Q0NYQOQWQ'QVRZR:QpQtRWPBQ
7QwQ4QHRIQDRfR%Q=QlP!=QZSoQeP|RpQITBQ7QIU&RaS$QyQ1QCQ$QyQxQ7QJR#P;QvQJO$Q%P2QDQ/RwQpQAQEQlQJRWRkQSQ@QhS:Q6R@R&QJQ!RQ&QiP
JQGS|QUQEQFQ3Q*Q&R.QSTBQ0RPQKQ2QoQAR,Q)QSQOQrQZQ.Q8Q4MBP4QiRMQ?QfP[QCQMQ|PBQ%Q{QFQ=QGQ:Q/T3Q!4QfQZR|QaM)QAQuP7TSS.QER*Rc
PoPzO]P3Q}QQSrRmQ%R@RqSyR[R8RvQ8P_Q$ROQcQLQ0StQlQ.Q1RxQuR$Q5QWQ4QIPqQnSTQPQ-OWQjQkQGQQQdP\Q?Q<QJR'QMQiQhQ/Q`QmQeQxN8RJQA
QGR?RHQ?QXQ8QVQHQBQjQnPIQ'Q4QaRbQzP6S$R}P|PIPWQdQyRWSUQZP7QRQfQ1Q&Q4R|PHQ\Q;T$R!~QSQ}O(R^Q=QIQeQ!,QsQOQ.Q<RAQ-Q=QSQzQXUF
Q>RiQZK;QfP?QuQ>TkPrQ8Q[QJQ4Q(RDQ=QgQrKWQ[QHO(R?Q9Q@RuRhQ-Q$QJQdNFQ8dgO2Q(QSQRRxP)RMQPQgQ\QJQjRdS6QNPEPXQMQSQYQ7Q!(QnOYQ
`TDQ1Q0QIQ!VS9RuOxPMQdP+RzRSQ[QiP'RNQ3QFQ=QEQ5R8QJQUQRQ)Q=QQQ)QIP^PyP:QaQBQ8Q[L-QsRFQBO^PcRVP_QBP&Q)QNQ6Q=Q~QbP*R,QMMkQK
T%RAQ<U
""", 2, 500)
SCALE_3_MLP = table(r"""
!UoM2GK!!!A`<!+ZS#NO!!!!|uD!!!!!]YT!!uqQ!`ZG!L{E!>6E!!!!.WM!]CPD&T!!!!!!!!4GS!!!!!!!!;/S!!ylEEIOQVT!&JS!.9R!!!!5{EAMM!!!
!!&2T!!!!!!!t1N!!!*@U!!pTG`kZ!!!!!0BN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\*S!!!!!!!.IN!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!tAO!!!!!ghN!!!!!!!!!!!!!!!!!!!!!!!!!!0hL!!!/LS!gRT!!!!*LM!!!!3VY!!!m3Z!(|Q
[.X!!Q9\!;RXIxV!!zMX9~Ft7W!!!\C5!!!nEO8k[:yW!!!kQI!oHV!qOW!!!!!NbM1nVDnH!!!!<zX!}^D!!!!!!!!!!!WgP!&*T!e$N!!!!!!!!!!!!!!!
!BtK!!!!!!!!fXGYhThxC!!,HD!!!!>2Y!!Z4O!!!!!(WM!~eN!!7?X!!!!!=A]!!!!!!!!!!!\uK!d$D!!^\S!Cy\!!BTP!!!!R/]biO!!!v4P!!!!!!=;O
!!xoJ!^uO!T\PnQS!%b[UZEFQJ!!!!!!56EDwT!!!+MU!!%]PhLL!h`_!!!!!!@WY!'YLb}G!4:L!!!b1K!!`bW!!!!%<X4o\&\R!!!!mZJ!>+X!eMP!!!]>
X!!!!!!!!!!!!MmO!!!!Q?H!!):LUz[!kMS!!4NcEQW!!!uaP!!!!!!m<W!/XO!!!!!!cDK!!!!!w]G!YoI9jT!!!!!!!!v$VOTT!!!!!!^@OrkX!!!:F^gq
T!'sP!!!!!!!rOXurH!!!!!!!%AN!!!!J,W*eOLXZ!!!biX!!!!!!!!!!!<4[1;H!!Z[T3`SR4Y?[SGMK!!!!!!!epM!!!!!aKW!!@<N!!!V~Q!!!!!RyR!?
eI!!!f#^J'IPMY!!!MZJ>GMWsW!=:G!!!asK!!C6FI'J!!!!!/'O!XQ\!!!+fV_Nc!!!!!d{[uZ\!!!!!dRM!!>ZQMyOQfX!!!dHW!\<S!!1vS!!!!!!!!!!
!!!!!!BsM!!!!!!!!!!!l[G!!!!!!fZU!!!!!!!!!!!!S:Fq8To=T!!!KYM]XP!!!!!!!!!!4LU!!!!&yF!!!!j2Z!!!>8W!!!!!W/I!!!!!FZR!!!!!!!l[
T!!!!!hgN!!!!JPY!!!!B*U!!!!!![8M!g(O!=Bf!!!mJKah\s`X!!!GEYs>LfHIQtS!!!!!!8B`P6U!!!!>XE!!!!!!!!!!!^cG!!!!!!!,?S!!!!ZLH!!!
!!!!!!!!!!{.RG3Z!!!!miJ!!miS!!7bN!tUM!!!!!!E~UaQJ!]bU_OB'%YwsY!!!!!!!!!!!KBS!!!0{M!suW!!!!!5,Y!!!!!!!!!]-Q!+`X!!;-X!!!!!
!!!!~0J!!!!3gX!!!!!taT!!!!!!!crV!!!!!!!!!!1_T!!!!!!!!!!!!FeD!!!!4WX!!!!!!<2V!!!gP_!xkT!!!!!!!!!!!!~bU!!!!!mzV~YS!!!!!chU
!=xY!!!!!!!!!!!`;M!!!!!!!RpL$x_1@T!!!!!!!!!!!!J(R!)NRj^Z!!!JJ`!ShS!!x|R!!!vT\!!!!!!!!!!!w%T.[U!!!!!GrXS.X!!!-QS!!!!-NV!!
!!!!!Rz\!!!!!!!n|J<^S!!!!!)cP!!)QH!!!!!!!!!!!!!oXZ!!!!!!!!!si@y>H!!!!!!!!!!!!c{[!!!!!!!!!=hF!!!)c\!!!!W-[!!!|1F!!BnL!=zR
!!!!).W!!!!!!48Z!Z~L!!zlU!!!^+E!!!!!i;P!!NtV!!!!!!!!!!doV!!evH!![cN!!!!!!!!!!u(N!![YY!!!!!!!!!!!!!!]c]!!!!!!!!EXX!!!!!!!
!!!!!!!!bGU!!!vFW!!!!!!!yuK!!!k_B!!wZR!H6[!!!!!!!!!!!^7Y!(IR!!!a8T!!!2%N/q^!!!!!8jN!/MK!!!!!!!!!!<wX!!!!!!!!!75exxF!!!!!
!!!!!!!!*6ZCDV/vI!!!!!!}+U!+/Y!!!!!!!!!!lID!!!gF_!!iJT2tXafH!!!!34Qc7\!!gZW!!!!!!OMJ!!!!!!!!!!!!FeL!AnX!!2?Z!!!!!!(}G8MS
!!!!!!!!!!;gL!!!!!4NK!!@_U!!!gCV!!:JT$gSj8X!!!!!!!!!!!!!!!!(BY!!N]F!!!!!!!!T*XJcS!!!!!!!!wN\!!!!!!!,&W!!!_M[96U!!m`Y!!@D
a!!!!!d/U!!!!!!_=N!!!!!!!!!!!-,W!!!!!!!!^|Y!!!!!!!!!!8uE;~S!!*OT!!!!!!!!!!!1hT!!!!bRL!!!!!!JPN!D>M!~4V!!!!$1Y!!!!!!!!!!!
!!!!!!!!!!!!@rZ!!!!!!!!!!!!!!!!!!!!!!!)|T!!!!!!!!!!!!!!!!!!!!!!!!F)X!!j4U!v^S!!!\uM!!yBX!!!!!!!!!!!!!!!!!!dOF!!G%T!!!!Ru
L!!!!!lnN!!zeW!!!!!!!!\,V!!!Z.S!!!!!!!!!!!!!!`3Hi.S!!!!!!!!bvI!!!!80S?T[!!!!ChY!!!T$W!!ls[;=]!!!!!!!!!!!!P|U!!!!!!tOO!!!
!!19Q!!!!!!!!!!Y4S!!!!!!!!!!!9U]!!!!!!!!!!(%^!!!!!!!!!!!!!!!!!!!_aU!!!!!n3<!!!!!!m{K!C1Y!!!!!!!nM[!!!!v(W!!!!!f-V!!6tL!!
!!!!!!!!!!!!!!R3W!!D\]X%W!!!!nbR!!!)oY!FsN!!!!!!!!!!!!!)QR!!!!!!!;OX!!!!!!!:;H!=OL!!
""", 3, 500000)
SCALE_3_MLP_2 = table(r"""
![QS73O!!!!!!#qMh(MtJP!htT!%_S!!!a3T5YRvMVbjSYqT!k=O!!V`NUDJ!!fZQ!0'T!!FxT`@P!-`R!!hCV!!!D.T!!8RR!!!06S8]O!!aYM!!~EN!x{O
!!,QRnHR!!!!!!vIM5EMpmN!!xPO@SN!_FS!!!SWU!!@AMi6O!iWQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!RlM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!YCN<&S`%V{3QW8U!!!!
!!!!['T!!|5T!!!Z6S!!e\S@]X!;2V!!N:a!RQV!L[T^ZT0dR!!!tAX8FN=)P!!!m9P!)`P!#}OJEO!!!!!!!!!!!uHYUmX!!!!8rV!!!!y_O!!1/R!!!SRR
!!!!>UV~@T!UDR!3qS!!!`cS!6xN!vFS!+xW!!!yxK!\sU!60T!!!!!=+`!!!!!!!!+\N9kH!!^?\b_U~jV#QT4(U<(Y!!!!!!!!!sSR!!!!a0Z!!,zS06S!
!!!!!!gfQ!TpP!,`Rc6U<TR+8Y!#?Q!)2N7IN!!!!!!!coR!!!!!!!c_O$iQOOX!!!!!!!!!!!!sgT[ZR!67Oa3T!!!!T$R!!!!SaP!!!!!_lL!!!!!!!!J>
R!!!!!!x?T!!eTV!!2(YTQRx7M!!!!!!!@.Y!!!!/`N!!!!!!wqN`MI!!!!!,@V}_W!!>&PX6S!-CQ!!!!!'2V!!}bT!!!UIKu8[!!!!iEN!!!!!!!!c:X!!
!!!!!!!!a5N!!!O'I!!!!!wdI?&S!!!|fX!!JBZ!!!!!!3kT!!!!1,U!!!!!!!!!!!k>R!!!!!!!!eX[z^PV<U!6BPe{N!.FY!!!1XR!&VIWYMb8M!!!!!!!
!!!EVK!!!!!!C`P\<XsJS!s]T!!!!!dkS{IQ!!!!!!F{V!!e<MCfZ!!!!_3e!-FN!!!>cM!!!!!!!!!!!!r<T!!!!!$mN!!!!!!!!!.^O!nLM)MV!!!!!!!!
GcS!!!!!!!!!!!!!!!!!!0bT!!LvM!!!!!'bQ7%P!!!!!!flN!!!!aiU!!!`mN!K,L!!!!!/kS!{rU!!!!!qUI!!!!!4wI!!!!!!!!jjM!!v+N!!!!!!!!!!
^^J!!!D&P!lgN)_U!!!!!!!!!erQ!!!!!yOO!!!!#9L82N>uVjfO!4%R!!!!<HT!UlN!!!RNS!!YJM!7sM!!!!!!!Z&N!!!!!!!!!)?R!!!'NR5sV!rML!L~
Z!!!!p&S!!!!!!!!!!!C&T!!!!!Z{NDGK!!!!!!!!!!!!!!!!!!!!!!DaS!!!^UO!!!!!!!!!!A0O!!!!%DL!!!q[V!!!!!!!!!!!!!LqW!!!!|2Z!%0N!!`
+P!!v-OiAN!!PUO!-,N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_lO!qmO!!!!!!:mL!!!!!!!!!!!!v2K!!!!j6M!!dNNexI!!!!!!!!!!!j<L8(P!!!ax
F!!!!!!!!!!!!!!!~PU!!!}mJ!!!1JO!!!!!!!!!!!~8R!!avN!!!!!!*'Z!!!!!#vO!8xM!!!!!!!!!!OtK!!!!!!!!!!!!!!!!!!!-LL!!!!!!!!!!DI`!
h`SHrP!!!!!!!!!!!!!GGS!!!!!=$N!!!!!DiOIEN!!!!!!!!!!!!!!!dCQ!!!!1_Z!.oN!!!!!!!!!#kO!!!!!!!!!!!!!!!!yQX!!!!!!!!!!!!!/DT!!!
!!!!!!!!!!!!!!!fcV!!!!!!!!!!!]VQ!!!!!!!!!!!!!!!!!!!!!!!!y=Q!!!!!!!!K9P!!!!vWO!!!!!!!!!!!!!!!!sHW!!!=}S!!!!WxL!!!!!!!!|gN
!!!!!!!!!!!!!!!!!!!!!.SS!!!!!!!!!!!2ZU!!!!!!ksT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`*K!!!!!!!!!!!!!!!!!!38H!!!!!!!!!FKGn2U!W$S
!!!moN!!!!!!!!!!!!!!!!!!!!!!!!~xO!!!!!!D-H!!!!!!!!!!!!!!!-MS!!!!!!!!!!!!ZFL!!!!!!!!!!!!!!!!\eO!!!!B>SE*K!!!!!!!!!!!!!!!!
!>SJ!!!!!!!!!!!!!!!!=^O!!!!!!!!!I)F!!!!!!!!!!!!!!!TsO!!!!!!!!!!!!!!!c4S!!!!EJL!!!!!!!!!!!!jxK!!!!!!!!JXK!!!!JdZayT!!!!!!
!!!!!!!!!!!!!!!!!!!![aK!!!!!!!!!!!!VbM!!!!!!!!!!!!!!!!!!!!!!!!!!64K!!!!!!!!!!!!!!!:bR!!!!!!!!!!!!!!!_BQ!!!!!~bJ!!!!!!!!!
!DfT!!!!!!0)P!!!!!!!!!!!!v(S!FlS!!!!!HCT!!!!!!!!!!!!!!!!!!!*(N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=`V!!!!
!!!!!!!!!!!!!!!!!!!!!!!!A0K!!\AX!!!!!!!!-jQ!!!!!!!!!!!!!K?S!!!!!!!!!!!!!!UET!!!!!!!!!!!!!!!!!!!!!!!!!!!hYV!!!!!!!!!!!!!!
!!!!!!!!!!!!Y4W!!!!!!!!!!!!!!!68N!!!!.;S
""", 3, 200000)
SCALE_3_MLP_3 = table(r"""
!!!!!!!!!!!F[!!K!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!M!!!!!!!!!!!!!!!I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!T!!!!!!!!!O!!!!!G!!!G!!!I!!OV!P!!!!!!!!!M!!!L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\!!!!W!!!!!!!!!!!!U!!!!C!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!V!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!U!!i!!!!!![!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!V!!!!!!!!!!!!!!!!!!!!!!!!!!!!V!!!!!!!!!!!\[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
Y!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!N!!!!!!!!!!!!
!T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!![M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\!!!!!!!!!!!!W!!!!!!!!!!!!!!!!!!!!!!R!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]!!!!!!!!!!!!!!!!!!!!!!!!!!X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!f!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!Y
""", 1, 50)
SCALE_3_MLP_4 = table(r"""
%P5VfN{Q~RSS`W#LNW@XCT5N9Vo?BS@T5PxR&TQSHTNV;VJT/V<O<SzOl[{T?SQO0VIU;WXT1TnVzU,SHT`QFSBSaS>SyRRTgRDXCStS?S-S4T8VESsQYTXW
J]qR@FBN.VtXGT5V;R9VlSfQ7SGQWU'TIRCUyV)SYRHV3M|SxT3RHUS[`RqRNRvQ&RiR!!$QxPwPxPMQ!,Q~P!'QoP*Q!+Q$Q%Q$Q$Q?QxP?QsP!vP&Q!vP3
Q!!!.Q~P!!!!/Q!.Q!!!!CQ!!!!!!!$Q%Q!!!!!!!!+Q!!!!!(Q!!!!!!)QEQ!!!!!!!!!!!!!!!!!!!!!!!!=Q^Q!!!!!!!!!!!!!!!!!!!!!<D!{R!!2Q!
|PpP}P!!'Q!$Q!SQ8Q!$Q!/QDQ}PvP!.Q!yP%Q!!!!!{PiN;T@S~V^Q;T6RRQ|Q6Q9PK[mV'R1P1RdQuS~T.Q`S_RyTbQtRFR&VaZaQ+U#S?R-['\)O+SaR[
P4S/S:R\R-RIQ'TGXlRXS<R]SmR*R^S8TRT#SjR&Q,Q2Q]SPV5TNQ\P8S|S&RfT6Q'N0UQS@SNRoPuUXRoQ9RhP[S)RMQ?S<P{P9QfPoPeRtR(Q`Y&QURYQE
O(STP0RJNiSMQ}PjQXQ[R7RqP\SeS6V?R4Vtg5W{PiPGQ[QZY;RQQcQ|VPQUTLRSRxR}Q$SMU5R+TJQgQ!.SaRSPGQmP@QQPnT]QcV-R?P[PEV]RBRPRaQ)R
PQ5QlR7O}Q*YNQAPfP%NXS`RFR[SFSTR0T!xULQ9R{VlR|P'T>V@SWSSQ?UtR<R2\`SxRUSZRAQXRYQ=T<RAS)RTPyP}RCQ{VLRQS%RbY&P@TmP-T\RjTAT/
Q4WPQ_R;T6T:SRTdPlR?PpOESRQ}PcRHRsPlRKY!QR-VjTpQeV5SzNwP(Q&Q]RbUpPISBQAR7PSW[Q5QxS5QEP>U.W]PdP<U*R|TCSfUPQ7Q3QVQ_QHRyQwR
5Q7R}P0R5RjQ8UaQRR@S,ReS6Q$P>RbQ1S#XYQ_S<RfQdRKflQ#RiQ]QNQ@Q@QER-R)S1QhS9QnQjR>UXRrQ|P;R<T7ReQERAR_SuP0RNReWUT;QUQiQqRBR
[UxQ'RkPCQ?RGQ)R,Q]SUQzSSSoS$RcP9QaQ9Q(SYQ7Q<QxP/SkQ<SARiQ;Q5TfQbTeQfS@UjQ(RHSRS5R@RpRQQ;RSQRTqRZTNS/RgQyQsToR9SARuSfQcP
2RyP|R-R{RuP'Q'QwSyP<R{PZR>Q3R%UrM7QhVJP8T'QtRpTmQjQQO<R?U%SIRDQdSRRyToQhSvO~Q{QvP?P_RnS^P`R\QNRBQPUsQTQ7S_QERXQEQdRNQ)T
KQ(QaSGYxR#ThR[QKP0QvPUQ^P_QiTkV(Q}P/S+PhRCR6RTRuPKRwS%R!KQ;Q!:QeR5TqQ&QFSBQYU\T;Q@RhPlS8P1Q@QuQ;UeQ.QhPgQ?Q+S~Q}QMQpPPR
SQPQ8Q,PuR.Q3Q6U9SzP-QkU[T&R:S{RUQSQVRaQ9RnN;RjQGQ3R=Q#R=Q#TaRES,Q5RuQ0RvO~PHS\Q:RYQgO[RKQ\S0QPRVQTQER7Q^Q=SkS@RjRMQGQOS
<QwQ;QNQkQFS;QbR.RSQSR%UvPxQ_QLS\PpQWQqQ)SoT]S4R(R]Q;TRRUP3UVV)R;QxQSRsQhScQ?SISCTLRLQ!vPEQ!6QHRcR}QoPJRzP;Q,RmR21gPxS-Q
yQ+SSPxPARgQ1QJQ1QeP4QBQ&Q9Q^Q.QQQ9Q^SXQbQhPjQ:S}O{O7R[RbQUVRQ!MPjTmSTPQQ<QQQ0Q-S:Q.Q-O!qR@Q-R?RKQrOWQoTnPLR/R]WHPFT^VQQ
FR6Q1R(ReRrQ3R+QBRzO(S%Q*Q^PxQ&S^R7`VPMQ~U?RZQ`ReQHQTR>QsRBQvP9R~PVPOQ2QHPRQHRMP$Q-R0OxP?RyQ4RbQQR|PlSBRIQ;Q1S{Q^SWS_QMQ
1Q!mRoSMQ1QsPbNBQ,Q_Q:QEQ9RpPfQ3QOQJQNSAR=RaR]L,U:Q!1QqQUQiR#RBQ(QISmS9Q]RJPuPqRMQWRKQdQ>R#RoS[Q*S/Q$SYQgP\OiS?XPRyT[S^R
gP&RpQXQ?R)QTRoRKPNQdPmQBR=QcQcPWQ<SwQ3RwPhQ4R8S^N(RVP4Q]RnQ~PQSAUrOmQzQMQ>Q~Q'R{R)Q?SlR}PsQlRiRLQkQNPyP-RjPhQ1ROQ[S?QzQ
>RsOIR.S&RPQAQWOIT'QkR_Q-R#RFQaQ}P,QPQ)R'Q.RnQ%PqSSSMR=QcSbR8QEQ6Q.RfQ!kPFQmQqQ|RfQiQ[P8SRQ'QGQ+Q%R=S.QqRGPAP{U9S|POSmR(
R:R^QHQjQ;QwQbQIRvS;Q[PuRuQ)S'R3QhQER\_8R!`Q{P!zQ{QDQtPXQ6R:QKPcQVR?R#UrP3R0Q)R*RWQnQ,RdQiB#R!*RlQxTzOFQ?SbP?QQQJQ)R]P$Q
)QCQFQCQ}P.R{P1Q,TiT%S`P-QSRxPPQZQIQ+Q}QBQLNMQ1Q(R$QPSVQWQ<R`QxR`Q'SiQQQwQxP'R,SEQnQ;ScPkR>QuQsR\PRQdQWRxRYQ{RFRvQ|QDQ&Q
WQ{P|Q4QjPSQoQbQ{QxPxPXRAQ1RqQyQ0R{OYQfQ$Q5RHR'QrQ3R3R6QFQTR4PqQyOaQ6Q_QVROQ,Q/Q:R?QZQ?Q!CQiP`Q;RUQkRNQbQ4RiQ9Q3Q>R(Q:Q:
S0RHR(RHSHP8Q-Q$R)RUS%RpQ@R@Q(Q8Q>P$QuP6RrQIQHRtQ$Q,Q+Q>P_Q+QMQFQxP,QOQRQYQTQ|QRQRSOQyO@Q!zP^QUQ=R8QBRbO]R9Q+R?QdQ_Q]S(Q
<SxP[QPReR*Q`P)Q}SOR,QCQ+QWQjR,N~PFQOQ0RkQkPuRSQNQtP%QOQNQ6QvR_RAP:S~PyPCP&R$RKR+QRQ_QsR!*Q0Q+Q@QSQ}Q8RaQcR!+Q&P;Q`Q5QcQ
&QTTCQ^Q)QQQ=QuQ1Q%Q4PXQ]QUSjQBP%QYRIQoQtP.Q!!+RcQAQhOqQRQ?QEQBQ:RmSiQ!MP!bQoP,Q3RcQJRsQsP9QVQLQ9R3QvQWQUQ'Q{P-OxQUQ#RtP
PR#R~P)Q3RmP-S^PEQVR;S&R-QeS9P|QuQ%QQQVR^QLQ#R>Q[QOR-O8Q~R9QEQgQiQ/QfQFQ)QtQ|SiQ6Q^Q4RMQ0TJR_QEQFQdQePTQ&R-PIQ+`RQ.RAQZP
&RWQnP8QlRtQ}Q4QERdQAQJQ)Q{Q1Q3QHQ:Q3RtQJQkR+RHQ,QmQmR!tQ1QTQ@R}RaQqPPQnQnOqQmQORZQ!qPZMGRLQSQ.QpQpQ4PJPlS3QaP,QyQbRpQlP
bR1R%QqPbQPQEQ%R7RtQCQiPxQWQIQtQ\Q[R%QRQ[QkP?PAQBQiPJP#PhPbRdM-QoQ2QiPDRrQ|RcPbQnQHQ~R4RbQ*QmR8Q^PGQ&QLQ!MQQQKQ`Q.RdO]Q/
Q;QXQ5QJQ;Q=R2Q)QZQGROQ-RORLPsP&Q|QjP`P~P~P[R)R:SEU,R;QeQoQNQ2Q'QTQ%Q'RhQLQ0S&Q6R{Q!AQ;QgPtQHP)QhQ?Q=QlV/QwRgR}P|PxQ]PSQ
QQ7Q*QzP]Q|RUS2SNQjR=QSQ{P\P+Q`PBPyQwQ_R%R;R$RHQ/Q&QcQbPfO)S-QLQmQPQzQlQaQ1QGRvPdQdQ%T*QBQ_RTPFRFQ0Q~P@Q`PxQ0P;QyPSPTQmP
XQKPFQ2QgQwO+Q(RqRZPKR?QCQIQWP~P5Q3MJQhQVQlRVQ:Q:RFRHQ1Q}PmQ{PuR'RBQ0Q(QMQKQ$RsP9QjQ8RMQpP\P|OMQ)Q]Q%R2QOQSQFQ+RuPhQ]Q<R
%RyQQQ9PRR/Q,R>QfPXQvP0SKQDQoQTQRQTQzM$Q?QhQ8Q5QqP0Q'R6Q|PmPGemPQQ{P|Q\QyP7QiQbQ{QbPaQJQWQ[PAQpR.QFP;QeQ2P!wQCQ[Q*R[Q8QQ
QMQ!vQQP@QwO^P&Q*QeR=QhQCQEQ~PBQ_Q8Q;QzQAQAQ>Q~Q<QgQxO)QrNpRHP3QaQsQ:Q+R9QCS$QEQIQ)R2QXR]Q!LQWQ!xP~QGPwN,Q<QwN>S>Q>QjT
""", 2, 500)
FINAL_87 = table(r"""
!?!!!!!!!!!!!!!!!!!!!W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!K!!!!!!!!!!!?!!!5;!>!!!@!!!7!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!>!&!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!X!!!!!!!!!!!!!!!!E!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!,!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!D!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J!!!!!!!!!!!!!!!!!!!!!!!!!!G!X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!4!!!
!!!!!!!!!!!!!!!!!!x!!!!!!!!!!!!!!!!!!!!!!!!!!!p!!!!!!!!!!!!!!!!!!!!!!!!!!!!8!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!
""", 1, 100)
FINAL_126 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!D!!!!!!!!CB!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!E!!!!!!!!!!!!!!!!!!W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!E!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!N!!N!!!!!n!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!![!!!!!!!!!!!!!
!!!!!!!^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]!!!!!!!!!!!G!!!!!!!!!
!!!!!!!!!!!!!F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!j!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!![!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!
""", 1, 50)
ANSWER = table(r"""
=5X!p~\V5K_=Oh~W!MiW!{DT1DTQxUmwTfUOB+UcPMb]NZ}MaWMmMMWiL/XL8bLpgL9LLRCJWbSojUEvUzMR(9\$^UhjQM|PC}SJ+Q%{QHHPTbM&ZUz+Q]cN
Y1O=-S%&Ta,MkTW$JP:JRxTP~pRv[P`_PFnQtJP5$NR0Q+CQdyH+&V5Ba9:WO%Q(/PR_T=3RQCRK(RswTUVQr-R`VRr3Rc>P[:R2[QD)SCKQ1kQMmQ,RQC|Q
m?R$)RA|MQnQtmT\hRd;RQ}Pn1X^^U-e`,PUh;N!!!!GuL!!BsO!!!!!hrM!!!k0O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!V'[!!!!!!!!!!!!!!!!!!!!!`eE!!!!!!!!!!!!!!!!!!!!!!!!!UwN**M!!!,JT!!00M!!!!!2BP,kSn]P*jUN|Qr
*R`>TP$OWnSfIQ>?R!%ZS!TjUuSRE~Pk8UhZOfkQ,?N'UR?MQoARS/QImSNNRhQP-'RiyH}aR(0SD#SR#O!I&S[WLa[PKDS}rWajXDiQ11R2UQ`~QCOUx|P}
WPiES!_xQgJKh[T!EMRoFNfvMU8T#-S'#OsDObNPo8SkzOXRSoZSx=`+~R-DM$KSs>ZGXRraQ`#VNBR`eQb^RZeOakQ;OOZ|JdrQ#hV?aUC1M5cT0'N<TM!T
+P5uRw?Q<kR7LRE%R!exQ;lT{7RS&QHEQ89Sd%O[uTu(Q:/T7=SQ*Q5[XfgO!!&V]yyR!QXPSvQC2ORXQ1jN4VO@*O}0SNGOtfQYTRQUQKAS/oQ0ePVYS3&Q
F-PEbPl[PR4T!)WQ!*iG)JO}sPfaOw$RiuOkPRVbQ&SRH`N!'=S\=S1'Qj>S!BbJ|vXnjTylQvEN`bPoQT(0SqYSV=QH9R=dRToP3vP}{W.0U6bQ/EUG_TCf
O!{wP6YS!MkJ!]TPG7TadO>ER!!!?iQiQ\BwR;YQ7eIUxQ\DK<.SS#R?'Lu{Q!q}QfaO=%W/>Q`YQ`4Q;[OBzRw$R!1DT~TQK(Ro8Sl}Q!!raRQ-P)%OSKR'
&OJCXG0QvYS*AQ_hYC^Sn/R!_kY!`vVVOQ5RMDrP^hL]WPFVSdlQcKQtuQ2RRlrK!I)R\_Sp-N!XzJ2MKmlNL@IA7RXxLhNPspRL0PM}Ig*QhpQ!\OR0oRRX
QR4TB1`MQOX?Q?AR!+~QY,Rx$T/ZRhYV!uGRjNTDoP2OR;*NR#ZiVNZrQ(,Pg0QTcRlRQ](MADTwORKgM^|Q?wL!0YQtGQQ=SoDQ[SR}|P!C/QouPL7T!LpN
[rTe\Pq$[!@)K!X?QW-R3mQ?[Lh`Pj#U;qO*xQG.U!XsQ%>R!u2TM^RmzTQtQAOQ;+RKnQSBS5pVZhO}RSAUP8NQc]PU>TR*Hr)PFXPNbM!H^S`bP5bPJ(Qr
<R[<NHaRqHN0wN=xVScPGtHV3N9LL/8H.eMwdQv5VhfN)SOd`G%iRZiS[IOzgVn{N!V%TI]R!-*R'wQuBWFJT8)P&nQ!!;JT)sScNR@Y[VYR^)QVaO0(Qj}M
h.M!`ELbFSQnRR@JgUR!dVPa;L'#Nh]OISO1pN!kbQwML7gO^]Q;@P7UQ7)OO;R{(SoHUX{XyMPB-Q38PW9PsxM!#HRu(Q4$MlaOJ~PvDU!}]OaLQ{bR?lQ8
uM#yQ~8Ph<RA7SA<Y!w$Sg.TmaRYxNRdP?+O!!R'Sz$N:\P,dZTXK@'O!w0R!!}%M{1SaUP(FU^5QI5R?>Qe8SoIW!/%QrJV!-^Q(&Qw*QL4TIoPBxLFbRDA
Qn5P*^KqmOsmS%DR!qVS<]V!q]M!_lQqrK{xTA$QYUU6tQXiO'bTi*L!D]RjVQ(rMCHR!!XOS&GT)oPdZSugLrfX/sT<qQ!!)LK3rNu[Mi;Q0`I!!BsE'HN=
*S`%RFIQ!F:R&jMqwP2^R!*HUC6S<LRjePLsNk[NZ*NwsPOfQ*-MkJI3NQ!1kQ!n5Q.jSZ:YjnN|cLLUQ!z7Oe{Q!2`M7aQvYSu~[6@QFVR/wWdXU!?RV{GS
~;Q!*GQ2FT]6Rg0R*;HdVOd.P^)Q]cN!!}vP5gW(:J]FTXaSzeP0@PQ$QiqMp2T@}Yg_Tf\Sv-O.ZQzlS)TQxt_s;[:\OY]QbtH!-tT,dPPSQ!\DV{CPM)PS
|Q!)xNU#U>:MeBLBEPmFJ/fQn5PJ(Q*DRU:PMIS6MS5MQiMP-#PNmS>NQDoQd5R+yV/xO~NRB'R@{Q!&GS%/T!c|Q'gPHWOMVW=~K)QRNRT!!wQN>DP-~Kra
R$YNOrP!F)LA7S!BlV!!EgL!'qR!!n,R[VS4YOX6RuAT6$Oc+N6RYP(R11S~@WI~N8sQYsRL>`hqTNDPHsQcaIp>SKuRl6P!51Q_ARUkP!z8SA9Z!uVQixPr
<RaTM!{bQ<sNGiLoYP#UTAOQY|R!/:NgmODDQ.rO~tL<bSVPTq:S|>W#|QonM!9&R@hOj1QB0R!zQUb7TA*Q!!!YVOfoUh|Qg:ShNQ!#PNaMJ!x,Ps9TXsPA
KNz_PU-Nc4MsvRSuNYLK8dQ@EVR\K,|M4cQ!!#@U!+*OXdR+6NtkNJjV}yO'^QxWP#z^8YL]WOUjV,6O],OzfRAwQ<wQm*T!%ZS!!_,HaqROlQ'pN<^P#4L!
!vqQ$vIrhI!rmPuGRbfNi#I{sL|\T7EO#ER!!yiQG#N!94NYZG+(Se8T!/SOgZM!!(ZOQSS^5Q!]:JAbSilQ9vRm[Rr-R!a8W%%QV6O*zM.8P'$R_7O]pPt[
KJ?Ue.[sWQc(N!!aPUcQQI`QfzPUsKfxS!O~P![4\!!^#H!_4P,cLx5PkVSl$Q\hR8OTf'Pn.X4AQLmOFkQ!g]N>`Pm*TZ2S*SPBaQ&nQ!QgO!!,$QB|OWPK
/OV!7XP!lRR|hR#zS.ZQU^MFqP!#jQhyZ2{Va[P8gR2LSy;PL2LiGOGzR!!c8O+vK!KYQw9PpASFnQ'bT,LQouP@YRofQ!vVTblL!}RTC|Qs9S7=T!!!H3SS
WQwxVvRP~|Q+`TKUOk9N.lNu,T8sQ^gSZ{P/UW*{QtJ;`DS!Ds^ExQW1TYsR!bkIVwQ!!\=RekO|0Qt7O>jR0qN>#Q<%U(&Q6jNqnH\mOfeR!&}PIKR.sRV=
QY&RvYS]9Q[bRT8Qq$QfgO!N2P^vQ/YO!`JRhgSnlPCuM+DS,^OcBR:@NBhTFOPVAJ!5xR^`QZeD!j<KAVT!`\R8aRW4TXiOhbK!TlQ>]PHHQ$#S#aS!!!yD
Q2IRGdQq/MY#R{@Q!CUS_)Ti)R!&{R,$\EJQ!6$Om$St)S[UNf.S4jS'+T-6R7#O(dRduP|_S!Z[V!_PP^cP!BFT!7=S&6O*MPG.TXRTuGSm^R!!!{2L<AL!
DpSYRVqGK3BQhbK!W#Ol*QjVPIWRVdN'hR'}Qr3R!D@N{1S>?SUhObdQ!kPS3@UAPT!!4zL[lSGaQ!5GQ3/Q!qJUK/UaeR2cNPGR>WQ!MNP+.RcCLTwM09az
HUCTQ!IXV+uRmhT!!!8GNAxTvYRK7Rd$W!!!\#NY)RLCS79P!N?SQZV`=Q!{@Q!`#LniPr'S@~RrNOCTQ!!@hPw'Rv$Q1-OvqQ1HMBuK/EJ4yR!dAQJ1O0#U
]iM7$Rg^Q!5IO7RRxrN!ACR{iUe?WeJR!dQT}3SX>Y!oeO!N?T!SdR0.QDVNv[PcRUVvL!;(S*EU!LqQZcRM5N.|RhpR/;R{oSy]RC,QS;OiNS!eiR!D[U!!
rDLbiLa$RHUT=.KDgTHX^\GU{+R_>R!3ITa*Q!ifPf+Tz2S6mN_FN!VdX4NR?^V!1;L]iN#6R{IQ0yU!DrP!l8M!7:S!ndSOrQ!uKV}/O(5N_>G9jT!!6;T!
!!VQLq:Sx?Sp1QRURI/R!_PQ71T9kM@%H>DOiTS!>$JN^TyjS:`R~CM>nKq{T?#Sh^S6%SqCGq+ThhUQ4SXvPV[OsdSjJQ!h&P!O/S'HO17S!=KP$BS!oWT_
#U0JRr:U'3Pw/X2ZMk4R)hM!t:Nm3R~\MbKOxRSA=St~PjvTpgMbPKsERS2PdGP!vDU~8PH\L{oTAnR>MN9CV!!!ChK?(P!|MJ[tPbsO!_>Q\9OY#RI]Q'4S
!$&R6^N\eSS4Vq|Ml(T%lSQbRVMS%{Qy?TF7RgQOVEX!bEP8]O(pPH3R5]T![uTsNQ,wGA1SY/QabR#FU|>M@fS!I?THm<1-P+8T!!tuQi_M,BO!!{\S{=Qj
.Q!8kJT)RGFRH'Sc?SwgQmXR[+Sh@UjZT:vJJcR!^4M!]eU!_~P-+V)TQ7$Q2CT!\ORk>T%'MTsT!-&FDAQ~OA8[I`MSoKJ)yR7QN2gQKBL!^GOO(PK}Nh@K
57[E:O!1$Qs=KbKO!F-O8NP+JS!`@Q$-LOjJq-P39RFYS!{FQVGTQ(T!pJ]ImS![#Vw^QO&TMtS+MSe{R6@R!JvTx5P!FVRD]RfzO$iQOxP!W2N%{P)fP!Me
TSNQePQ'jP!I)S@wN(LT2$R&~RHtUl.T}zT%oQwIRjVP!chKM%L~3T!!4,S<wR<$R!`YQLvNteNFxI;AT*\OvBM7dP?f<{WVl2M(*S!7)NgkS!!`MR!!wL^v
iUcwU3<G6(S!74TV;UNQRyMOR4Jx0T,bR|2NwzS!tzL,4IX^S[TL0RN&KLu.Rr(L)oP1`L'+T8/P!;ELuAS|>W;0O6NVZ@ZLUQ5ARlwQ!:iG+lT?ZSy@NDyS
&hPB?Q7*R!@rRkHL!J+Q.mR6FQh6S!.RKpXC!VJS!3HR'XQf$Q}+M!x2P+JRopT?|T3+M]DW{6OBvPp&VviUeTU_2RY_MKZV=eTtpTEJQSgR!%DR!(VLZ^Me
sL-[RKnQuoRSKRjIO*<V6qP-yP!@gMXIJwFTyfQ&ZU!x_V_lRu)V<FRc=Kh'U'^P-aRj(QGbS9kV!+[N:_OjZS[_QTnM4fP_TS!,IQ!fGT!CBS;&L$'V!BcM
t~PazQ7*RGnR{pMm'TrcYj5SPYQ!!l`LlvOjDR5`T!kROD=MpdX@kP[~S!lmO!y-LT/S2WN:HT!Q#NnfP!`0N<-Qt\NP)Ub3GH$TJyI|#NG9Qy8R_MQ!oDR'
JU!U(QdTRvmN7-RguUbGM;#WH2P!<pOg=T!b'S-OS+SRToQ!=lN8kT\OR!!!O:OTMOAST4ZG>,R2WNO]REhP!^3T!-jQ)8QAoU!DmSXpRAUOk7QB3QkDT!-<
RW\U!!!wHPrdQpXOp3N!!!?RMi)RMAM0VQ!?5R!!!!P#`!
""", 3, 20000)


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
