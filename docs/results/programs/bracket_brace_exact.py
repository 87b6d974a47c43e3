"""Go on in a dict, or in a list: a circuit of 59 nodes of jali-python.

    jali decompile bracket_brace.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:34cfa9c9b5ed88fb, task "bracket_brace". It computes what the circuit does: constants are folded, tables
say what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least
size for each node.
180 lines of code, 83653 bytes of tables per token.
Not kept: 180 lines of code, at most 150.
Not kept: 83653 bytes of tables, at most 65536.
Not kept: 96.5% decided as the circuit, at least 99.5%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.965  [0.933, 0.988]  n = 10
same decision as the full model                            0.898  [0.839, 0.945]  n = 10
right answers                                              0.953  [0.917, 0.982]  n = 10
right answers of the circuit                               0.918  [0.873, 0.959]  n = 10
right answers of the full model                            0.926  [0.859, 0.975]  n = 10
decisions that cutoffs for AbsTopK change                  0.035  [0.012, 0.067]  n = 10
from the circuit with cutoffs, at most                     5.9e-06 nats  n = 512
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
            0.567164,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[59]: grows with a wave of the place in the text, 228 tokens long and high at place 60.3
    key0_59 = [
        keep(
            1.601744 * sin(0.02454369 * i) + 1.010763 * cos(0.0563866 * i) + 0.3609889 * cos(0.02454369 * i)
            + KEY0_59[t] - 1.337649,
            0.58984,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[60]: grows with a wave of the place in the text, 146 tokens long and high at place 113
    key0_60 = [
        keep(
            -1.579365 * sin(0.04273305 * i) - 1.276183 * sin(0.02454369 * i) - 0.3197583 * cos(0.04273305 * i)
            - 1.148895 * cos(0.0323856 * i) + KEY0_60[t] + 1.486174,
            0.612468,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.v[34]: high: the token is ‹,⏎›, ‹rans›, ‹sor›, ‹aders›, ‹Pro›, ‹.comp›, ‹},⏎› or ‹·connection›; low: the t…
    value0_34 = [keep(VALUE0_34[t] - 0.01791853, 0.768361) for t in tokens]
    # 0.attn.v[41]: low: the token is ‹:›, ‹[›, ‹\›, ‹_›, ‹{›, ‹·›, ‹il› or ‹·{›
    value0_41 = [keep(VALUE0_41[t] - 0.7687563, 0.690028) for t in tokens]
    value0_46 = [keep(VALUE0_46[t] - 0.9559292, 0.765188) for t in tokens]  # 0.attn.v[46]
    # 0.attn.v[59]: low: the token is ‹:›, ‹·······›, ‹al›, ‹···········›, ‹·None›, ‹et›, ‹·Any› or ‹ingle›
    value0_59 = [keep(VALUE0_59[t] - 0.6666641, 1.08771) for t in tokens]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([1.89323 * key0_36[i] + 0.005930353 for i in places], 2.808044)
    # 0.attn.v[34] as its head brings it: high: the token is ‹,⏎›, ‹rans›, ‹sor›, ‹aders›, ‹Pro›, ‹.comp›, ‹},⏎› or ‹·c…
    seen0_34 = sum(w * v for w, v in zip(weights, value0_34))
    # 0.attn.v[41] as its head brings it: low: the token is ‹:›, ‹[›, ‹\›, ‹_›, ‹{›, ‹·›, ‹il› or ‹·{›
    seen0_41 = sum(w * v for w, v in zip(weights, value0_41))
    seen0_46 = sum(w * v for w, v in zip(weights, value0_46))  # 0.attn.v[46] as its head brings it
    share0_2 = sum(weights)  # what does not go to the sink
    # 0.attn head 3: how much it looks at each token
    weights = softmax([-0.7403172 * key0_59[i] + 0.9288818 * key0_60[i] + 2.246919 for i in places], 1.285789)
    # 0.attn.v[59] as its head brings it: low: the token is ‹:›, ‹·······›, ‹al›, ‹···········›, ‹·None›, ‹et›, ‹·Any› …
    seen0_59 = sum(w * v for w, v in zip(weights, value0_59))
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
    # 0.attn.resid_delta[101]: falls with the depth of brackets
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
    # 0.attn.resid_delta[155]: ‹:› was seen in the line, and the distance to a colon is not at least 17
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
    mlpwrite0_19 = keep(0.1410054 * neuron0_35 + 0.1630453 * neuron0_205 - 0.03281959, 0.050027)
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
    mlpread3_98 = keep((write0_98 + SCALE_0_MLP_3[tokens[-1]] - 0.3789242) / scale_3_mlp, 0.882364)  # 3.mlp.act_in[98]
    neuron3_784 = keep(gelu(0.3588205 * mlpread3_98 - 2.241099), 0.118802)  # 3.mlp.post_act[784]
    neuron3_786 = keep(gelu(0.2020789 * mlpread3_98 - 0.04204815), 0.150591)  # 3.mlp.post_act[786]
    mlpwrite3_58 = -0.1845513 * neuron3_784 + 0.2387536 * neuron3_786 + 0.559292  # 3.mlp.resid_delta[58]
    mlpwrite3_87 = -0.2580701 * neuron3_784 + 0.1832468 * neuron3_786 - 1.148829  # 3.mlp.resid_delta[87]
    # 3.mlp.resid_delta[126]: high: the length of the bracket so far is at least 2, or ‹·#› was seen in the line; low: …
    mlpwrite3_126 = keep(-0.3144702 * neuron3_784 + 0.09448131 * neuron3_786 - 0.2228643, 0.129918)
    final_17 = write0_17 + SCALE_0_MLP[tokens[-1]] + 0.1242896  # final_resid[17]
    final_19 = mlpwrite0_19 + SCALE_3_MLP[tokens[-1]] + 0.1154789  # final_resid[19]
    final_22 = mlpwrite0_22 + write1_22 + SCALE_3_MLP_2[tokens[-1]] - 0.3511503  # final_resid[22]
    final_58 = mlpwrite0_58 + mlpwrite3_58 + SCALE_3_MLP_3[tokens[-1]] - 0.2735854  # final_resid[58]
    final_62 = write0_62 + SCALE_0_MLP_2[tokens[-1]] - 0.3970187  # final_resid[62]
    # final_resid[87]: high: inside a string of one line, or the first token of the statement is ‹(›, ‹)›, ‹·'›, ‹·_›, …
    final_87 = mlpwrite3_87 + FINAL_87[tokens[-1]] + 0.08586058
    # final_resid[101]: high: the depth of brackets is not at least 1; low: the token that opened the innermost bracket…
    final_101 = write0_101 + SCALE_0_MLP_4[tokens[-1]] - 0.07397844
    final_126 = mlpwrite3_126 + FINAL_126[tokens[-1]] + 0.1208821  # final_resid[126]
    # final_resid[155]: high: the distance to a colon is not at least 17, and ‹:› was seen in the line; low: ‹·the› was…
    final_155 = write0_155 + SCALE_0_MLP_6[tokens[-1]] - 0.3033636
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
w7JR>K'Na-:V?Eb]92KY!Ws*W^PTWMU}MQopPqg%RqHnL{wXOKv4Kq6FUKW|N)?U<Z7c<W+>9U465+f-9*T*52}T6?&d4pV_5S@oJ.$]PzE-`TdqTwilO=Ia
W~'CVDLmHXx~LauFMW?.Hc'3F>D;K'*8M5H`O7vyN!5Q0Lfq^KMMiIJ~OKF`cHl(rI!Tk0K6RPIL]yD(<xFfr.JB>$NSSdHjDXE!If_S}}AU3x<J!75rK3Z*
h&SmT7g{TF6=K4EzK&F<KSF\EyL.K,MHDv_*Hi5lQG\pFq%vIr0zL>>+OO1BRv4WBJ@KILyW@ApRC?tFBLMbNsKJLpIuOMQfOwpNHxT@K}1HeJ[_b+ynh!!!
!!:bY\!!!!!!!!!>9J=!!!!!!!!!!!!!!!!!!!*4'f!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]#gV!!!!!
!!!!!!!!!!!!!!!!*O>N!!!!!!R2?A!!!!!!!!!!!!!!!_$;D!!!!!!!!!!!!Z?]Vd0FRk]\O7epOk6<@Uz8EJ\}ObRQ<gBNHaVG?D-|E>L-T{<xW%N^AO#b
B`l3P-lqFY1SZKVM=nVDL;|9NO`MMI@DIz.-EHSqFk'oAoxKP4%eL%IMEVgdQ(pXIaw%K?suA{hpQYb0VU&SG#|ME|?WLkvTG;ioS8CbC3{EK+U(Ox,/Z%z\
ZQW[M7#\B'D:D1RvJ9%zHL3kBX>,Osv%JTyuXmSvVzMgPY<QGOunPz(uB6>ZS43$O}XvQ*).MW5FDLIXHDxdM?l=M*WaHxa-V^X-P,|=\-itY>>r]S=/?uJ&
F9?Y@2dzO#caJ_p*F![HA?/YUV6U0A5%Z>vsVN8_nE!!k;'MbD%`NWeOGUMN7HCR#H9S!j;~DJBfB\URU%/IE2s9YvB\BV31\>a2JNOpBda)?JoPPw_kNf;B
[z;+M!0[=UJ'fHTPHVz'BOakP]ChwTp~TU11[@|?.L}WnI+EuAW+dIIi6AojFW,gaX[J{KQ+6DD-RKhD,GwjGE1aaCeQwWazfDTH)LTmZJ(H:O>e1AjyyLDe
E=u2pSp4VM`>9H!;(ZRIc;Jxpe:A;%H!veZM!10jC7I}I!5&qYQi~Y8=BE!e[+K[c)B!qoZDrwaQn<2Ph;_Tu[GO*-O?AG^MKc;V_6:K%x.C6sAIapvMn6uN
YRZ]=aHO!^U9^U~)A+qdJy4/]p@'O:7V?ws\XXD*FA*FFa-6O,?ZFWw'PJ/qY!G9AWzxz\3'BFzimK?.HOCE`BB#=G|5%B:n>V7=SNn.SA!Y,#G^$LZ<1rNt
6&Qm-WRul0S7$8Pi#tQsafU5dW>7D`I*R#Tm#_KJ{O;!P21>!I{5`Ao4PvZ?UHQsJZW_L6`zN{BVO6{DbTzg?Z,_@gSYJ2M=e!!g,TD68*cbOYZ9Z8H'm&[3
~G=hsYI}7bNZjwP{'rB4oBV8`0U?$ae!q+SN>fk_AS6JL#+W|B$U3cnT`6eL!!bh'S6Z1C!oo>Ho?IBK2+Dcm%NNi(N`_C>!K_mK:rv?>`{IkU/bU(VE^$O\
dafT[5'O/*WG&p-O?RVI!}3TKU>=K=1d_;zM>![cHQiQ2VBa@Q&=W`L-BEsiCC=hj=\B+K!JKnI/J,DSksHTZ4J)OSLBctF7j1D!.>ZD1`_@T=sW!Mc'Rd|u
IG*OC*jSKTfo>{88MVa0?NoKIpo(HDy%AcqsM\o*I!-~4ZsA#VE.iA'Ir@zeKEibTT\;dQ;5^@!~A`N,LILs`#FK~<CT*+X`GLK=wgPESK\!!VWDI7)3Eh<+
P>AnKyBHF+X~E~_mE[;@CEvEL!!BkCS7d|Qh,YCDp+U]TEE@~FKM%_8!geS?n2ILfNz:!)fW?!g]vB!{\bH',tO!!cPQH!+VkMcY/Mbn3U&AcL7:8HYsP`Y@
sE!pmHbe#KJ!G8q_y6#O;p&>\0@>!Y4]T0,$G5b6UEAnW#os@c]}JIu&=\q$\]K\A[[3Su(ZPk~1K!Vi+G3Gz[!\b\K!4@ZG9C=J]~,WTFz=y.8I!EVWT7TJ
S!X6]Y!fJ0K!8H`Cp9kX3@*M;:@P+HG>1LER]tGZ}5#cj=4PLVuT!bRJPy{-OT^/\>Cx8NteTe@2I.4*QtA$X,%>Z>%:f\nIMO|MUz=ZN*BsM!@m<Mtc4a6p
@C!nK>g*.4;_&{QybOI?AiGXG`Mf=-FlQQWoi>>IG{^+GRRrZFE?G0KorqB!EArR0n5`-wmIJD9FdASP!!!S8_^*7JDs*.NhgsXa.BEz\&`!UD:>ZYYL(zbP
Z3nK!IN`BWh6EYh><dchNgh`;LBfKnNF=N?>U!H-7H?klL-u2LvA[KmW4O!-dcR{UXMN-wLR{8\}_]=TR)LK&P\!!_z-M!!FTtZhOXL!}`CM=VObr5\]FJ[K
[X5OdjM:!=+^^c{dOuu<I5A8>G_=TuSQR?+CL!(268U[IL!!!!c=1Rk??KJy?T!Z7>H!!!{U_MXn}]OclL3%lJ<#`Kms@W1d1N29kET&`OuQ&LfWuK'EEL{f
)Sowe?dzEB-=UP5P0VFasF!un?Y1yfO!>JoAvgXNbC2;\ZMJ*J+UGt/TPtB><-cDk&NTMC2BiGw;7\6T}))b&$&OB&FM0F'L{i8@kJmN.yLR'^SG!nf3JieY
HW]VL?vZCb>;S%;VT!S&$A>O?O!Y:KR0?ZDGJ}LdYKK!nS`G~t/IFTxTc>jau5`Vk50H!e@qNZttHeU(MW&_UljuMEV,R]<|;xV3H!!$&*?QYSHr.`Zw}XN>
{RN980F!*OCGox]Q!LC8@G9F=E5+]^,<M/^-PE~6HVS-?ql3D!6:xD;%bG!lMnR!L*7Ne\_?Nr#O!''@FBWMMnoRC5r1GEYpKYB0f!SU'?!a;dB!!Qx0Vu3m
I\N(?(F*ALyjUJz4ZEY6I!A7uT!!!&A)D'$P;!2TFW!!ox}YQflLe-;I1_=R7D\Jt~H;$BW?!!e33@@)N?JoX_fK5=:P}N!!.nYS!39KC!a&>T!PF9M5++Nv
fOO!\bgP)A?L|BS[3IbB!/~vSdP%J^rCJfmhYcE*^!3vJU5/wH]|[L1x6[q1H@b2`OdUpV{R%MB=uNF$NDa$iG!/d?T;)(;-J#9>~OM`J*K!vBwL!)z=Kvu$
A:L^^;D)UJy2Bv9#E0b`AS5W=0+GY!lZ^JUr[?!}e+H;fgVL&4O!,<qKHEeK|4ZJ#t*X!EDwVgFPF&ga4%-?W8-kE!W}hKoQ>Q!B(7DE'y7~pE=c?0Lbw_K{
/nG!ZSZD!}XWVfk?L!1Y=eCWSBN='Vh5sL-gNNdu+IZfaJd|'BB]%S!ygTM)prUScAR!7@u?xcW@s's=-&.Jr,OEtJYHX:RYCMuR!jjm@TUkHA,DEVv1Qbt)
SH5<M!%NfA8yWT!B,lR1AGA=M2=!HELN!I>eM!V`CLhXp\!775MwuQOnCI:~8;K7*fK)EcE$0vGP7?S+wbS!sm-_oDQeG=AV=|m9!hn_Z!IX#R%t,W@f6M;-
:D!nu/O<,5N;+?>|=DU-DbKp|IFRs\IuJhZ$xA_H5bO!!9|&F[KmE0*#W!lawM!`8fD=h{L!KD;D~(]D;yFSnxmEUDFH!js,<Ms'PJ\:O!vi.E!!!x5/O5\t
Rx6rDS{;D}QdPFVp[43iK!QIvG!/MdYoNBUE>ZN|-Z?l}h>![*|Nlq2P!WIdD!/\ROq*}SItzc:faM!i$nNu._I82IK!1`3J!!f@yI=QkW!:r{@;^}He|HG%
SpK!?==Mb5]NIw;[!!o*yXbwoG!!t$]E!OrfL06tKojuJUcj>wG2I?aRfS|{MhWSR!w#I@OP6B$3#BQ'AL;X6E0V8CuruDlLUF!!5:(A!7H#I2skGOa#G)PU
O,umRaS-F!Y\}?R.XO!}co]a08^jKoL}~rXqGXM.FGFmFaK!!MT#F!!s#:G5dbM!H4m=X)T@!Ks#QXPRIF;pI!e7~Y'7{Lw2VNWW.>:7\C^=WF!fb'Kc0GL!
!#H/OnEX=hAALXi@I5:[]=,9O4.>K*2GJ[?y`!k6,;@n~LxB'SgpPU<}XA6?L>J~QB!G2uQ7KCW!!LcL@WoZZsefY`s?H!!5.f@aln?w?lGWK?K0lYL)<bb+
rdD}?3K7M;Ngo{9o]U?ojZ]!a^>g!fRCEmg)N(8'S3TqHxS,U'-6FU4XA!\fAG)$iI!E|uR!!!!YFi@U0\L!z'iH5x,N;'cLFGNHD^xK!#YqK!])<N!!b$YB
!!ChDE8EyJm6PT,3zI!,pyAS]?HskMO!Hif_{0xJ!v&,GR@2OS-MD!5mQM?_dOo8bT!9V0@!V\L@[?kK96Y<'{m?rE^@0>QC9SHL&|^KHV%J73CfE0{OvjZK
~a.EP~-F!WiHB!#EyY!!!!+AgRpq7Q@n.Y8wnSY~$D0W)CpwALG-=FG<{F}U:K!JJcL9YaMTAeL!'&EJgQDDYwzYH(tMGaf9mwRL!!oxnH!!)0VPLybS4s:G
>J(hT/\U))sT!~B`9!jOxT!~BXJ9&#NKoEH!W)LE4T1@!Ts4NLp2AU(<EMD]FarKF!Y)#I!K{W?z4}L9>2M!2PQKM*VA!!!tK@>tV*J!MowP45QNLScB!!OW
=O-:lVwQ1[0lfFxRpM!KU~>!UdIMRT'IXkeI#;LdOP&>!!eXUB?$^G(&fBJs8`!)liL/02K}GQX!!!-&eAlR<NnwWZJoAH_zVH@S}Ue^E?|.S>!!Ab7G&CWO
>:FEe~#^`*uU!!{EIAPc9B!/%SX!!QWGXQr8O:fE=!oja_!!6<)`f^g;!p2[B3v.R{9F=!pmm>!!!,)~V!n%AS8AX?D)MI$&QF!gXM_1teFt_%\\CYNthv\4
vFJ!doib!!QC{=!MY_G!8tj^'.4D!!/rKM<UMTn`+O>/k?!!r.-@8fe]Bl1M]z(P|q]L}L\X!7O0?f4g[geiMXH2>YbX?RvRD2A4O`T<V9WHFd+{FlANM!Mz
.Rx'zM!}{WNA9RGo)uK-[:?!-{c`&pcOt#qG!!7b1MYyhVm29>-V{MHVpO!8FzDs59?!!.0\Z!<[}A!MWO^#$tO%yHLLvqUHk.HC:VA!!wU%K!ji|M{]PI)9
dGTb'MuN?YftpCD\-I!uEuHDAEC!o{)L!!!!-Y0?~UoT!(kDYMz2XqCZVW/mN!Ot]H!Z#EK~LLT/*vC!!!!)JIM!{N*@!x+2I!byZ9djJR!9jlMI/J8NKjNF
J:O_tAML5DI3ffZ!!!!nu:<NnNF!Q1fY!!PDgME\xNOsBCel|;!Rg7I!oaBKyPSJRnaV2&2L!=k5@vg\>0k1gVI(>4ny=\QxJ*pCE!U=6AryS??A7NQ;DI@W
zR!!M7/N!MY:XPObJf0r\NHpHzfl?!!:D%LlaQLT&\JEc8Ax|1>!2D+8akDO!!+VaPVwm>![vvHy'u9uu|7U\dE|o)i`G#GzYU=!!2ziATf`V!!]<:H!QmN\
!!6PO7Z-VbyjU>+T;PX|'G!_m?R!!<9EDA[B=[JNP!Ru-U?4HN;;qGBO|H9:~A!2HHOzBSE[[8>kIX>CmF=A:OC!rF2;!!!*e\T2wPB!!n#[7!!!!xg?N!Sc
2J!!r|EW!!!!!!!=y1@5[pTZR/AiBMIwS:G!!!4SB<!vtWB>'U?!3ai=YrPSpH4NT_+=CL]JtNd>5^6I!!%xBC#pNY!!_5ri!,VaL!`DtN<#~Xh'+>m2PM]R
,Jzh}?/Z9]/kySu.nI!3kqP!!dTdK!bu.N!!!xF6OMvGMF{=E!v#.OMa%S!omYPGQoH!!!!!P|y<u}[7!oLWJ!M/#RBL\U9+FX!!y0\E!!!!!aAYL!PUYUHh
8M!@,dG!$6hR!!!fPuK/4JVjpUS=EBT!!!Qz$e|YkG!!Lu#M!bd6LsC\A!-\qE!Z?=T!;/[R!M\;EwVGP+}XN!{7H>TMEW!!#&DG8p4Kd}[O;dr@1bzIiXN>
e08M!0qB>\Kx`!=BAEwTlB!!!!!TW{We5|I!/J;G8<yMu\%M!6u#?*Fs[0&iCx30GdxTU_yAD%e[@!!S'8O!!!!=6rUVq1Ntq+8!l%+b!!!GVgK!!H-A9wC=
S6*+SE_FF~jdVZN<^!!!$G_@!~jaN>7BMMTDPFCaI6MCA%GL]!u|4ZAC0J9<#M-sv=a/nHbtGb!$s}D|2c=!!>yK9B+|KNn<M2TaCGfoFhrdJ!!hXHL!DR5P
!!!FtE=CS&I!!Jj*:!ZNYGt{$H~k1HO8F=!I$k_!!!|QdRtFdJ##~E!!!Itud!ub~G!!m%wK!*J@8!!!oqVM!%d_N=fSC<C@V=G$<!!!~V:L!_f{[!!!a1$R
NehEcU_H!!DjIF!!!PXRBBC,H!F*^OL*MXpuID9nPR#a,a*&Ng}nOhqeEI!
""", 4, 10000000)
KEY0_59 = table(r"""
!!!!!!g'vL!!!!!rY)Z=@&S!@l0NKBZI&6hJ9jUN}l*L!!!!!g3xA%).CHjPB!V=,O9=eK!R1<V!!!!!!!!!!!!!_tJS!!y(uT!;FBMDp^R!!!!!OdwQ!Zz[
J!F~FUnEfO`ZvN'UOSoR3Op,VS!ke0VLo#N!AS7RZ/zN}4/W!!gf-N-rDTq.;N!5\|U!!:^]V!!;IaM!!QS<W!&OBO!!!!!!!`WrZ!!!!!!!!!!!!!!!jwfl
!!!!!!!!!!!!!!!!!!yQ@l!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\42P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!>C}k!!!!!!!!!!!!!!!!!!!!R+VJ!iIoS!!`tZZ%vaT!i&jS!]f-NDP*R!!qDSS!!!!!MNwQ??DQd<WN!H}JM!gzWR!!!!(E^R!!^<9N4&VN!JniUwW
#O!!!!!!U2)X$QNV`={U.\Z\Ze%U]lSA!MeWM!>jsS!!!jweSg8GT!)&zH!!!!o-~MVS[R!YZXNl8lQ!VP5X!!+p0E!!1W.U!!P$wT!!!!!!^`yPU;+f!!!!
!!!8}RR!w*ZM!!d1:R!]VRM!!!!;|#S{_\S!z#)H!O;`O316V@]PP!!!3vGUt#=V2*bMfL[I!!!AN{T!!!*)SJ5(}R!7,X[!a&2P!!!!!!!!Vc,F!ZH.`!!0
IZE!!~SgM!!!!!P{EbOT+S!!!!1X&G!!!!!!^ZsMWHfN!2~2N!tcXO(cCO!!!}e~_!!!!JSVK!tADO|^-Q`bMO!F7NLZx[Y!!mV$O:)eL!!!!!!!!!!!{N8U
!1SkC!!J>ZU!!8JvT0>8L!B:>Q!<$&ZPWlTj>eV!!!C$(X!!ft^R!>CmM!!!!!!!!P=,N!!!KlVP!$L)N!!!!!!!!IdVN!(a@LbLpe!!!!!!P(KU!!wg@O!!
!mCAS!!!!!!!!!!!2]4c!3iQ^!!-8MI!>&he+aAN!!!!!!!!#q/T!!!!!!!!!!!!!)z(Z!>YpGtv&e!g[yY!!!!2~,M!(':_y[LN!`7@N!!!!:-idlk%Y!!'
/=U0ltN!!!!!!!GMd\!!!!!!!!!!!!!!!!R8@b!5wv[!!!!!#q3U!!!!!!!!!>vGT!!!!!@8*K!!!%C4S!!!,Wfa!!!!!!!&\Pa\%sJ)o~a!0@S_SDGf!!!!
!!!!=cUT:|qW!!!ZMlJ!![*;L!3,rN!!!!!v;1J!J4%Y!7`$OVGOV!pTeS!!!!!!!!!!!!!!!^wJOtLoXpq3M!!DfnV!!!!!!!!!!!WxRF!7':X!!!!l6>>!
!!!!!!!!R|mQ!!!!!%dCO!!kb%N!!wGxK#P^V!!!!E/ST!!!!!!!^N\L_Y'O!!!!!!!!!!!!!!rlv^!!!!!!!!!!!V3{`T@y[w{YLXlrR!!!!!!_@O_!!!!!
Pu*J!!!swnN!!!_i/Q!!!!?FxK!!!!!!QRJ]Z>~V!Q{#K!dz{R1-9Zt>k\S67L!1fg_!!!!^.:O!!!!!!T[{P!!~%IU!D4%]!!!!!!!KZAf!!!!!!!U)l[!!
\u~R!!!2ZGa!!!!!!!!!!!!!!!!!!!!!!!!2vlb!_1,Y!!!!!!!!!!oj<\!*LAG!!!!\L$O!!!!!!!!!')TP!!!P&6^!!!!!!!!!!!!Q7fS!!!'QjO!!!!!!
!!!CQ,TA]aR!!!!!!D]xN!!!!!!!!!!!!!!!!!v}7T?LdN!d7cC!!!!!!45-]Aq'R!!!!h]>\!!!!!CX6Y!!!!!!!!!!!!!)dQK!a;0[!!!ERwM!!+J7H\y`
i!!!!!!l@^k!!_8JG0|%L!!!Q8,J!!!!!rE[O!!!!\d:Z!!!!!!!!!'Xv\!RiZO!!!!!!!!!!!!!!Es@Q4E5F!![C?`!!!!!!!!![_]Z!a*Xi!a]}MPq;I!!
!!!!!!!!!!soyJL\hZ!T3c`!!!!!UNjY!!@g)L!!!!!`l{Q!!!!9ZjT!!!!!!!!!!!!!!!!!!!!!!!!!!!!\):X!!!!!V}rJ!hCLU{v~FAHRZ!!>hKK!!=GR
H!!!!!!!!!!!!a}X=!!!!!!!!!!!!!!9#<U!!!!!.XGR!!F?'^!!!!9(N[cTnL!!!!?JxH!6N'N!!!1NzS!@moM!!!!!!!!!~1[J!umtb!!!!!!!!!!!!!%O
rM!BT?YrhhI!!s?>J!!6?VQ!!!!ePIPJ_CO!!!!!!!!!!!j[{a!!!!!Rbf\!!!!!!!J*mR:c{K!!!!!!!!!+-:W!!!!!!!~4*U!!!!K9`a!!|A\R!!!!!!!x
Xf_!!!!!!!!!I/wX!qj0W{W&L!!!!!!6c\a!R(QM!!QrQU!!!!!!!!!6-ML!(rZM!!Nd;J!!!!!!NXeO,;HT!!!!!!!!!!F;,X!!!!!!!!!!!!4T}M!!!!!2
KIL'oSV!!!!!|uLM!O_7M!K>yV!!!!!!!!!!+~Le!!!!!!!qIf]!!!OC\b!$~EL!!!!!!!!\=WMwD|U!!!!!!1ek_!!PgmK!!!!!!!!!!!!a#hJ!!!!!!!!!
xa5N!@Y6a!!!!!!!!!/I`X!!!!!!!!!!!!!!!!!!!!!!O%z]!!!,4.F!!!!!!!5#Jd!!!s(4I!!!!!ZqPJz?[U!(OEP,+KN!!!!!!N0FI!!!!!!!!!!!!!!!
!>iIY!!!!!!!!!!/?hh!!c4%a!!!!!!!!!!wZCJ!!!!!@M5E!!!!!!!!!!!V|DX!!!!!!!!!!VXCN!!!!!!!8{Mg!!!!!!!!!!!D{7W!!!!!!!!!bDKW!`=6
M!z'>Q!!WolW!!!!!!cA\Y,%XZ!!!!!!!!!!!!A6Ta*NzF!!!!!!!!!h{oW!fR9@!!!!!!!!uwXZ!!!!!!!!!!!!!!!!!!!!!!!!!!!_#ia!!!*55I!!!!!!
!!!!!!!!!!!!!!z1pK!A*,Z!!!!D\%K!!!T}Re!!!!!!!!!!zgjW!!!!!!!k'MM!!BhAE!9Iml!_G#N!!!!!!w/CP!!v]hT!!!!!!!!!!!!s/0T!!!!!!!!!
!!!!G<<D!!!!!!!!XB3G!!!C.q_!!!!!!7.vN!!!9x_H!!!!!!!!!z6$`!!!!!!!!!!!!!!!xfEW!!!!!!!!!!!!!!PC^\_?JK!!!v?RM!!!=l@U!!!!!!!D
(xK!!!!!!e3CJ!!!!!!!!!!!!!wKXK!!!!!!:7JR!!!!!!!!z<ga!!!^pkR!!!!!!!icuM!!!!!(#NK!!!!!UV}T!!!!J0wIh.lT!!PEQM!!!!!!!!!!z&iD
!JUk^!!!!!!!!!!!!!zZFOF?pW!!!
""", 4, 10000000)
KEY0_60 = table(r"""
!eWbSJC'Q}*aT`33X!,h\S].{Tng8Q=zrPc6mL>4oNl$zAu,wI1]gR!A|D:d0|=F4b4BT)2SPr3w9o2VMf2nl[2hY~1J[DZ+}3YlEuSSJ>MLpjN>x^Usvr[t
J;P!a-UOthFL#p]ME]+P0`)S!D%[O!!]GLL1wpJfK%OTfyI)4DL!!FJ#LEZDJThJH4A1KvBMN[T-C/|/M!,DdOr]CMirqN!{mYIZLOU.09T)>QL.U9R`@?Ku
)/LY%aDa?MNAyED'V2Hb:=U7.hKgZ{J,o9RoUEO!pPeEQ<WJ%/sA<9GHWUuC./}QY=-M:E+Q:4mXbyiH?#QMbfEYqXsS2.NW!!!!!!!!!!!!!!!jAC@!!!!!
!!!!!!!!!!!!!!i54m!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\*)Y!!!!!!!!!!!!!!!!!!!!!`ZkM!!!!
!!%x^C!!!!!!!!!!!!!!!p02F!!!!!!!!!!!!!se*V|RoO4N#Pd1jB&h)G4(.O\|;A5UZQfZrC<']E!?f&Ym/CDC_SB1E?N^9EH,4`Wtf0MTMN@xjuG:SPHf
@QJ*pPG<wZG{~1E0E2N!{nlCsK>HZy+N@|wK*vUD&%WRu&\Ss[}>`w%J.55L?7[LZ}tNNI1Hm;aM|NHMoIuWA>nX>1LMOt}F=Y1F!!i6{BAHFOJd)KwnbX'w
UW%NBKh2#GCy`O<<RD0mzQkhKL0[gP;W9OW]PD_(LF2Z#M,kpM)Y=L{laQw5DO}8IWB*a^gxiSVhg?O0aGr$s?@_(O/9GJZudG!x@|AbEOP80ZEXaUH!e@PG
!!!U,IV>d31U[JN}HQS\3VR!q[UDs(VA!'V9MlS)Ua-AG9[QT8c5J7.{D70hA1fWPU'vOZbgT:U4V!JMcSTF@M7[9T\vXO9V?V_bwV`\\M^o)?HDqL!!<4ZO
MjWC/7[W6cHW!H{-F!#=lI!MYEIfo~MTV&IwtXNrMpMwGROcOSC[8OM~O?@HmkJA\KLxo>G!V*DR!j:uAF_DI!-]dJ!X5qFYt%K!.(hYOwIXsgAI!(n|KLw>
D!\6MF!!(%FSzk&F&}+B{qFM#c3JXr'M-xKM39OJ5?ENx26OOhjXlG4U!c/Y]1wLC!?GiY~2BOM%2B#{M\[cg7~}/D!kI8G&bYTjs7R!VCrWbabX*}yF[jRM
U)^OXImDE%C=\+;D'q}R&=3WLa3E!!!!<kBPF[2LT9oR=z%Q*vgQe-BW0j*K&3iJD/WV!HpKF!ujfK!MBbTKw3O4,$P.(.HqLOMZ36M`VETq3b\mSYMHyIF!
J:yX!!0?VN}5t`iy&T-xaC|7TXZIA@L.yL!^[fNA\hC]T-S8T&XTJcV!w#IS+b]_7tCMH=~Q($iR!D(DM!!.,OS`t7E!*G=S*mYD54#@5@y4kg>Op}/A!!C1
>G<ENJ+(jWtRgP!~FmQ!sPS?!xc=O!{jHZ!kYke|bEC!!:8ATH7EMjqJ[vsG;s<sH(1_F!!2+)JC_SKZ*,H!lDXO!epTI!Gt$He?,Ch1aT!t2lN>UaH!C|BL
kNUA[vuK_mB6SdWJ+_tJfMIC!;X\>!+PEYv,$T,[&Dr:<C\[2GM*i2]aYT<9RD!!!Il^G:XAEp]%W@c<Lt5ONBFf`!!!!!q{iWF$WFbr]Gw2GCJDDE!!!!!+
PYEbytR!!'&DD!9v/B!9rtA!T?3B!sC$E!NRZM!!!+^2N!i<s6gcdMyt)P`G<P@#+Ne2UXw=TG!GL`[FkCM!*BiX0[>Ms{vA!!Yx?ONyBIN@JVA^PT!7AtK%
EzDbWgSVpU;!M?zM!!%yWH_qOR!!!!!f*QZ/=l@!!EMt2E$QU!=v)T!!!!C-mR().Fic}O`CUC!L=^RTvCWrL?PFNuL!nJ]NUVJOY\zUNh.Dm(3L.<6H4xHU
~wGJ!dP0W,${M!'UeVm@BN!|6-J#[EWDclB!j7ae!e<LRak'O!rnYQ&}fG1A3TXJwF2g[^!!n05N`ySB!?@NTKn\WI;2M!!!!!k-ES.)iFs`UN!0xcBF'k\!
Q*(A!Wf{RDIPO!>QmD(@|GUl~BoS+OEcBJ!)/@@!!*pSI!2]dK!!!>`:M!;ruL!MqS@!_j.\!!/#cL!!sJIY!!}juM)o[Y{fmS!!5\vG!TrsZJZvO~1JHJaq
FTJlSJheU,H2L!8cvA!!!!!!&)MFBW)S!RtYI!!!!{H_V!qBeK!!BhXNYIMG@WPK!!!$<pT2F?B+BdB!ffEUSV6F!8T)XJ>~:!\JXC>y9D!!!rd`S>A/A;:T
Fhj>TE<FD>?)B(LfSou`Y!!!&AG@%fvO!.CLK!68EDY<qIz+jFv$[EU`]Q!!!!!m,7?4iLF!b,d6!um(I1z?J;[<X(+R^!!!fs$M!Zd^MBq?UE1yLt]IV!!!
!'jlD!TpkX+2zN9vHP=\YM!U,lH7[GO!NsfBpx?@-(CX@,L_\l9P%R6N5IkAJYoC!V8fF!!!!j@]NZ%:B!!TxvG^5NNo;XCw>QNT8kG#=sW!CAfA!DfpD!!~
0qX!g-gAD9MC,OjUyBfSn'~5!Wb?T!!!vW'9nB`L!OhEV!!&B>V!!2J\W7%XK5X,9s|2B!!oNbB8S_>oiJZ$;F@X6=O!!!!X_cG!H=oR!C\8Tpe+OLUdO!@M
'R\o#M@J{[lkmH!!dq*D!!h[7[!W3&Ng=.JMh;K5iAST@tB{=5JH6:W!&7,MG?BF)&0I!)3nS)uCG8ccD!!!C9KI!5TJFUXHC!UDTX<jFD(4lFODZJpCN@eO
GZ!y\8E1o6B!31JIio[TAi]M!m(\LcyQLlcp7WmxW!X$&V!;SPE!9jZH!P'XKQh[N!|j.FxnlAtY?@!!h6~?!!!?1ET!!YVZXHNBC!.{OM!iU<JeY\KthgF.
{ZJ!!=w/U^D/R!vNLBvT%C>'f@A/WO)P5G!x|wW1Aj+!053<V%bMp.,G&7DZ!0al(!TcLJ!!Wk@T<<GHps[I!!!5*XO!!D})T!!c3;T!!ba%L<q7M}4;Il(<
UiO=X!aRrS{M_Y!/}a>!6ukS!!!!8PqM!C,VMo][NgeVGk5jL!oUeJv&UH@TAQephZo9^?!!~}rLXw4O!!As8T!yP#C!!/a*B!!O8VM!!!r]5R9YRO!!!!!!
s:jN!!}o_S(9*V,%7H!kOO>!dB1T!U<{N[erNmfOA!!oyAU!+Z,J!'#gO!0?,\8[?L!hhzLEoUHG{~J!!!!O4;@i10O!3>DCrzTI!!!L,.J!v^qT!!!#R%@!
!!!sEfR!E^mK}4QAqG?Np;8_!!!$?3I!ZD9D!!|l=E!!!!2wy?!mX4BAM2I.(QH!!!!(USB!!+iF[U2lV\Z<IwO*X_@`J!!!!!!!S'dHT34N!d5(C3AUN!Dd
nUtl/C!!d{]S!!_'z@x5wM!!%&@I!!!Q3UMzCO@!f>NJfp{UVdrR!5Y(GVW+g!}]|9#pYM/iqK<#oTxstCQB7AB4aD!!]d(Y!!/@c@LTsZV3}[{wv@!!dmXG
E~R@^+2L!!o@(Y!!14rNv(:D$T1Bpn.V!zII_!:]+G]?XK!!!!64K4!UI|Dt`cD!@n0R!!!!)JXK!!lIbK<TPE!LRnK!!!!BWaN!!BB[K!!ua,G!%x0R!!!%
+[I!!8ZfYgygE!!OSKO!!vl%NM+-O!!sCXK!s-xB!W#`5!\2TFspRE!!!n9|Y!O/3FAu#;0hHM!ABYD!!!!!!yDORO?5TL)wW!TI{Ef1~E'>DH.HeG!3:DF!
aTBM{73N!!!!BftU!?CON}P4M!!-*rA!!`X,Ny[uQ!BO@d@HVY'O2X!RiC@!.NBT!!1<LNjC`I!!y)aB!!KKTCZ=%Gsr3H^}$H!!!!KntM0#gM!!}HrC!!!;
:-AP`-K!'@?N!G|hJ!!dIoM*WxUBomc*_?F`~0K!%*bA!!Rp8J!oHc[[3s@!!!!N8rD:&cT!!!!!!!%TyE!!vTz@$`VIZ#9UwnH@M0=A!!$zoJ!!!muaR!!+
[gC!!Rsw[!!DZfUuO.TgP?@!\gud!!3-^UQDr7!W~hDeE{Q@y?@!BW/G!!!!!NK<U!!NvU=!=9RV!R&FZ!jpkQ3jEK!BsB_!!m,m@!6N[L!vCAR-uj:!!!!!
5Mc7!!3A]Bh>db-XfM!!!!;xmA}i3Y!w?}@n.4B{BiJ!V}OU&yMM!8q~M!DI{QA&HN!5>yN!!uTvA!B5vWakx?!!!(\tIBlzQ2)'A!z>[L!vv^C}BuA!!?U<
\!B&8D!v]-`!!M./U!!!!gCyE!t:rTtl[JK|RJ!*kkUZ^iBc$>J!!GzKA!ywsG!!!!tEA@a|+X!!i@^VnBiU!!!!!1|FWjr9H!!!!!!f)[B!inAJ!hbeF(q@
J!;(*KW|pBs.tL:ZiM!){XK?Z1T!!!!w4KB!!!!!D&|J\mNK)s/D!!iwiN!!!sboUNStL!!p8(He^j\/'2L%|tF8ZhEqthS!0EWCD+0B!G3VM^f_R!!vq(=!
!!F4@d!X3EB!!JGkG!Cs3E){v44z|@!JwjEsk|M!!^nlS!!!-^'2qjsFwkGG>Z-_3nPHQd4?!!W?'D!!!(Vl@!jqjZ!!Ro}>z63V|G?A!4dTH!!!!vp:F%\%
I|&%P!Bi\XC>-P>'7IBp2Jja55!T?^OMlg;[Y&AT^AA&I@@--QE!!!!!!OYDH!!wq.B!!!!gn]L!!!!DPiU!!!!!!!$G:Doi;T!!!!!!f<kG!h5fD]%1B!R)
^@LR.S!xhHC!uuKA:7SV!!@\FEUr=W!!g<3Y!+z@M!ML5O!8(w@6_?M!!QZagL@QSJttJ!rhsP!!WSEF!!!!!!;FyM!!xe^G!!)E_P!!!!!!o5p2:yxE!q4_
J!Z$yOBsxT=cFT!!!!!!!!cz9M!K[QYnc>U!!!!!!!kIUGIY[U!!!!!!!!!#=YR!!!!-M|N!P/lS!!!q=%D!^kSL!:_9H2ClU!!={(L#s=A!#R<C!!?v]G!L
>/AAI@V!bBFJjo'O!!!!!*qwV5WfJ!Q~ZO!!!>7cASJ0^p>2B`b[H!_poLrz(C!!{V1I!!!!/F/U!_p4D!;(vR!!!!!!RLZE{wyRwh;K!=+`VN'mU!!!B*,C
!a+dL!y@LJg-KFgWbCVAMa!XIfVYW;M`7ZM&>i@!!!0$kFcTX@!!nUmH>]aG!!<PCHMFrR!!@:-P!!!!!i\?@flcL!!uE?2!bm~H!!)x?@!nT#V!!!U|LRJB
CEFECL!!!w-Qa!<NBI!!D{`L!t[{C!!!!!ps#ORwTElK7V!!!!!!-&e_!!!y8rQ!!!!vMH=!!!AbaD{aJI!8]ONtAMPJm>F!$]&]hT2]V.E`!!
""", 4, 20000000)
VALUE0_34 = table(r"""
1O<RIDBOzTuNGMZUvY,V!25cPifpN,A|NZ/GV9(=S7l3Ro;DRkj.UyehR$H%P~.+R&yPQKW:TwohSP[cSBF^RtouQ}`'RJ&{Rz^xXX2,O6T,V~[lV!!I^:O9
q_S!aukQf96RjlF\'GPQ**TMQlkOubVP!In2O+xNS#8CTq$9U?Lo`O{tR!oaW]I8eSIc:TN&,cbh3TK7FR;L%T>8JQ!v#zPe-7U,=vN!w@\QOlpR,`8Oo'wM
+]@PPHYS}t^Sb,{T*X)T:4sWZ)1WD[>RuwqSLH=TK]vQ?EtQlN*Kgv/W;4QTI\NW_,bUTGGX^cJSsi-S[v^R@l;NI6OUW.@RsAwLTr4TVhlP!!!!!1kDU!!!
!!!!!!||(Z!!!!!!!!!!!!!!!!!!!!!!!!:c*3!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!XJ;H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!LI+O!!!!!!!!!!!
!!!!!!!!!!!!!!!!!5a;X!!!!!!!!!!!!!!!CjuV!!!!!!!!!!!!!I+QLzR]QN[iUy^gX*-EV!AD$Y&v+Q={0X\S4U!R;kNMdtW8vsXFpjR^4cUE3<O+gKM5
vMW!g(FVSJTT}=:WcO-V_eOQLPZQ6:pPGYpUe4%T7V7Q|=iSRo6U!Q)>MqZ;R_rlV98VU!!u}mUEs-U!SdXNY'SR!STLVI*vV?tcN!HmQYVvsQ9v7T2Y\Olb
FL|gUUs)>WBTvQ<NlWo_6O/)hT$Z,P`^PP:VYX)/|W/n{Qq$eR%[RRH2[R!^}PPs8tOR8OQvY;VZ+*V2tkX!2nCSa'(V!Uq3YejrO17=VH9ZU!A:3V!!W~QO
~$>P!/NnW!iE?P!.k=V4bHY!L+'SB7%SyH/U:o$PS:dU-8VWQp>Y2F8Qy{YQa}4QeB)N!ldSO8E#S]H8OaoiQ!LvEP.FVN<kgVHl:S!!W#@S9W?X!73bQoF,
O7(xV%oxNZL0V!+LsT&E]R8mAU3y?Rj4eR`EmQ4vAX>phRZ)+ZUxdQ3{\PeO$T!9u:P!Uc7Y[I1U!!!%\&Vn}9T!tq_N8rEP:S:U!<_fSx#wW!b&gVbcqP!<
/]OXfBRkQ-Y!<0ET%DfR~<`QnVUT5ZJRcg|Qu..O,1eN!0:rOCOEX*}NPj@sOU6vQo6*YqciO8@OJS]0T!LkqVx<:Q&wyR!$)ORhD^P7`NV;kKQ+%gQSb]Wm
XkSP+yW!(RGPC&KW!!Th?Gcq4POs0Y26BRZJr\>;POKOYP9QsOmb/STI^B!xa}NHkgV!t#,O{54ZJ;rQa|}QOPTQ}o/R!!=]7Pt0QLaaqR];=UmwkOHEWK!!
^BARuCTQsi^OJ0CRkP;]u$*ZdX7R~b$Q]M8RCG6Xv)qOwBzNZw\P!:{aMv/XQ*N}R~0SNGR<ZMNKR>E}R!!+nFPSgHW!f^)M(EhW(v{W[n#REoYOVI]Y!S5'
OF0=VKKgQ5gmO<g|N!+wyQK<;P!Dj=P-OtO!)T%Mk}pNBu&O~HIX!)2`^X*zYq8%R'KFP!Z.JU&<]VV7jN!j5PUC%UQ!C(KN$k[Q5c.P!!]}4UR8WX:(TO!!
|72S3MvK@(TS]#IYIjYU.]{SOzPTf4AT4DGXzE|O|%}X!n:9O4lvOY9(X`UNXOJCV!2z&OYG2W!!!9E+V(NCWD#eMQNWS|X'P2rNN!!!=L=IoM_PtBRNan9U
ws+V4:7ZXzAW/t:O!!C_tQ!;L6Wb=|O6*0Ob]tNb7tW!.E+Y!Kw7Y!TR)Y!rESW!K[7Q!!!qbYP!!}YkRg:iRCe+PxeWPee{PO+1V!\:\PuR}R!H1wO!$j6Y
9W{I!(uLO(%lTAOOQlr+O!J<kSk]VWfQyOeMWO!+;cS^3yN!M$YU#U&R!\m|N!!!iy-N`anYLf)N!!!!8f1S!!!!oP|Z{~wVew-NUt@Xro$NT\,PId$G3ZEQ
^8|P!'1gH,>bQk+?PWm#XZ&]QQ%fV]ykO!ydNS$\$TPL_R!jY;LZ7LR!!_gET+P0V!/d~O2*kH[J6P5X(R!'_xTKw&VFo;OlrvSc$PSEY}O!RGSRvgsX!$;<
NVVPPd:*R!ew/O!!!-i^R>-iTEbAR!`gET~c'P!XeaY8V;Py}yN)MnQiI~Z@^]WLrL?&I\XmT&R3wYS&L$OJe*Zhu[R!.1)UKSIO*epTobeOm?@P!p5yQJVd
OQjQSPqWRQ}{Y!r\iO!!n[BS!!hx;NgS`O!L>bR)DqQ\~JQw@YO!uBeT!&B|_8`YQrF^S:Q>WToNOLgZM:*]S!Jw6Y!!!!!!!?{-O!1r%U!!!!.+9O!yJsS!
!%$@Rko4V7u,T!!!!my~XJEZY!ad[NMEsV!^k0MG{*Q!XBkW9qaR~HjH!!@6UORj]Y'6cV!C#sW7dlW;+ROleLQ!hf&OEF/OnHaWD4/P!2/UV!!E.uT!Z[5W
No#QRKUQ!!kIDP!dX|Q9=gV0lOOdp7I!@X@Uyt]T!x[CL!d+`M!!k{yM)rnRh1{M%V6S]x(La:*I0DaM!!xu=Vot4OkJ'NGn-RmL@Qv5<P!0&NU3:sQ!QKiX
Co*Z9u~L!KaHQrm:N](=Y8gtU!>IYV'6PM!6*bQ!,S=R#r%Yg$:P!H8zU!r2BV!+=6SN#$Q|oLfDo?Y!Wt[W!!S&7Pyd=NzG?Yv>EX9|WR<.`PB(iQ!),5O!
!!!643M!-+NO!!p|ZR!OdTM>v|K=bzS|?KX8c)Y!!ookXI)TW&;*ODF'Z(wxQ!!!!X<qT!`LdN!v{FL#K&R\PcQ!t9tMWw2Skc\M[-MU!gy+R!!!]$3R!IU[
RIQgT!l6KQy-bX^bcTXZtN!!x|lVb^<U!.tMO&%:VO}bWgAaO!!!!!FpGX!!CfrW43VV^QOTn|~Y+Q1N!!AZ'Y!7J.U!!!FGFSDvKSI-;UBo:R!$u:N!FA;W
!y_eV!r+}R~taN!)[wV~=<Y6$+Zog2OR%~N!!!!B.2O!!E]*PN2KX!6uvRMR'P&g_T@5xS7dbXF\3Q!j>mNdYgN~2FP!pmwX]wZX.*rY!PrAV!0[.O!!}cr;
!J{FV!tujQ!!&zVT!!!-VDTAj$U!!!!![&:O)$JR!~9WOc?jOuYiM!!!TW6U!5,`K!9l&P~EaQ!vaKU!4-,Q!!!FnWO!!!NK>R\i/VM7QS!3IIT!{-<N9f8O
pHnT!!0s`ORJ}QWhhQ!Zm8O!OD&U,2OO!xq#UuEBL!5mOMX[nO![0SMUjDR8<mQ!!!!!!,O6RXD@P!DbUOPY8N!!/7tX9ln?ev<O!Z6-R+s1R-/LY!-wYQ14
mO!8R3S!k1bQ!EM:I]tUS!!!Pl#S!!!!}PQQQp?O!.3JX^mYS!m<(O!!!uh(Q!!I{*R!!!)UCM!67(PU`)O6wnS(BKYQ&dP.N*6!!!bkNR!*&zW!!0SEW!!!
!Ji)T!!.A;U)i\U!!mjuL!o{sX!3T/<VXyQtbpM!$?\Q!!HX~N!!!!!\IRU.xSR!BNYX6cRP!,99L!ds>N!3IaPV{NO%@*P)4gY547PIkAN!%rBV5C;O!!!`
J~Yc19Ou)VTL)]P:OPN<>qN>g(Ru)WM!Cb<XARqR/WrQ(BwNFe/X-IYY5CdW!x@iNXK=O!!tVsYpKKO;jYN!!!)G2TWL|Yh9]S~kqN!U-hS!!$rfP(_yWWO*
Y8#bP!)bK7!98GV!![cxM^2hQ!!!JvdSs/IZ!mESN!!!!@`8Pq:CO!Nu/S}5JS!!!!ea(O!K6;R!!0txS!!\_FV!$tTN.[BN!a:AK}5%U!!c1|P!!!%.qQ!!
=h[Ro.FR!!YQzS!e'`X8@&O!mk<O6:cV)):Wrr;O!!g6mR!!!s$LP!A\hW!!!!!!qg4P!9`8Mwu(R`|#Wl&[R!!~(7M!!C5~RmKTR!!b9QN8$5K??UO!b>=N
`p)S!!!!!~wbPD$RP;MAMwD3O!!!Rw{W!xX3O!!5mFR'B~T!!#ZlX!1jyOHFAX&bJV1_lUbhtU!!!!!sBjR!OYxNz(1X!!!Tv^Y$h5T!P|QQ!EMmN!!!L&@N
!lypT!!K0BY!.|^OphaTax:N4?1Q6xjY!!|*DN!E)[Wef^Q!iGHO!!!!!0#%W'_|O!!GrAOC^bN9/gZF:VY!!UhCT!!;sgR`%QR!!-z6X!!,.GR!!BnIN_*:
M4)+Z!nb\M!!7~0Q0:XW!/,`WvsNP+o*Z!++EV!!!!!!!!!!I9SO!c*uK!hdoRQ\(T!'_7P!!N8nY!$4%^!6;7T+OdW!!!`}>R!]pNX!!e]nXYg=N.XjRd|3
O!e6sS!mb;YUe/NO%kOWHeYT))Y!!@/VN!!6D]R!wqNPM-IR!u=.R!V~)O8#7Y!5f8S=AC?@qUM!!!2x7RH<bYCgqOyO{O!Vz]Y*_7Y!!en]O!^hzW!9|tN!
!D%hNYV_M!!!!!xVuNVeNTwSST21ROi~FN!Vy^T!h)dOn4NY!!!!!!JMXX[a:`!Nz0Tu{URs@HN!!!!!!_FiU!!!!1r^O!aroX!zr\T!IdYVBTuR!!\ycX!!
|$\O3$NSsi<O!!!!*RxX!!!2u(<!!w&aUUcgVkL*I!&`6R!!qw%MrrDNw)9S!C|`Jj}rUtl~S6<]S;GQV!!!Vk?Xl;+Y`;$OC-SQ$p+P!!$_|S!!9B\N<=jO
!Dk{X!!!!!=6RQyZeY!{nbR!!!!Dm0J!!!d&RV_u7V0.B<$u\U!!!Pr'X!!!!!lL3Q!!c8WSN4rVG%UY!*jZU!!!!e&qVA@BU!!!!Do8UP%eT!!-ufQ!-TbY
xlSY=W*Z($;W!4JjH!!!!HUcU!!Wy+Y!!!!!!!!!vv$M!!!!!!!`NyWP87O8;%K]e1NOAAM!!!!!|[aWoh*Y!`IvY#UpO)ZyONgGXkKZN<7NYJ&CK!!Fe@W#
6}M!!k95R!2)#S!u/}Q!%nhY&W>R0$HNHJYJ!FVST.)AT!*.)Q!!<_CX!!!!!h~@P*B`R.@YL!+D=N!!K74Q:ywM!!!!!!|@%W!hYpT!;QVO]{qN_&KP!!!!
!!!!Os&S!!stAK!!!Ae_Q!!!!k+_Z!Mj:R!!!Jk)U!!!D6sO!a15O!!kzlN!;~NO!*02P!.GiU!!!=QiUE_WO!!Ba|V|b#R!)INX![D~OysuO!)l]Yc%/P\0
ca1EzM|U(R!!!!!mAjM!!!>tpO!!.SAYoOiM#)*Y;|VU!P\;Sb(YX!!H{tN!!!!NtgNL]xOc8;T!X4kR!!!!!!.x5W2XyO.@@P!.VVM!!!!1DWX!!!-U+Rd3
hVHb9X1=zM!oF>ST>3Ow>qRM?pYvIwM!!zmVVdJyY!!W9MU!!!Q0dU.%lL!!i35N!Q@cP!!!^~*Z(>9R!!!!~pCU!!jo*Z!%9<N!!!r'6P!1pSS!!!<FBN!-
[2U!!)fCS!n',X!!!\wcO!/d*R<y8W!?m+I!!!/[6O!95IN!!!cqSP{IiL!!!!!!!2*dW_/.U!!9$pM9tnV!EH;O:=LCVD'@!${|K
""", 4, 5000000)
VALUE0_41 = table(r"""
!!!!!!WQ8V!!!!!!.v|L!!!!!!!e:7O!!!q#fH!!zJTP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!qp&L!!uKZH!!!!!!!!!!!!!!!aZJT!!!!!!!8,UT!!!eri
C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!<cWb!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!HMUQ!!!!!
!!!!!!!!!!!!!!!!~-jG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!fP{M!!!!!!mq0O!!!!7hdR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!![P)T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$(=S!!!!!!!!!!!!!!!!!!!!!14oJ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-
I8>!!!!!!!!!!!UJwX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!//d9!!!!!!!!!W+`R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!eK?T!!!!!!!!!!!!!!!!!!!!!!!!!!|QWS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!R5Ne!!!!!!!!!!!YVSV!!
!!!!!!!!!!!!!!!!!!!!!!QCpS!!!!!!!!!!!d;?J!!!'|:S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1X
7N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!%WbD!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!oWRD!!!!!oeGN!!!!!!!!!!!!!!!!!!/C{F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!@$#J!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(cl
T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!MY>X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!b#|^!!!!!!!!!ihr[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-h<P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]<
c[!!!!!!!!!!!*-uP
""", 4, 2000000)
VALUE0_46 = table(r"""
!!8~{N>40U.nAU!Qo=RjBwNWU&O3'rU((6SW20R`7eQJkfR7U?QO2rR{MKW~S#WI[gU0kXW(A[S],gSngxRexCS{hcSAeYVZt6Y:~MZo3nOs'9R7*LT3~?O9
88Q!-NiQ0>JSsbv\psNQF^vO!!!!,AGShz8ThQ2ULHw]l^KS!}MjY%u\S2%tVo8S`t~)T<}ARB2xSmr%S!63zP<RwR-82U!weHQk&NOr`_P2WpPy&TQ,1AR&
iVS[OdSu/1VQ-^WTg0VBwYSzphO'A3Tz-mR'ofS+VNI=QeX6LFTn%$TXfSU${PWe``OW<'ShpYRlWWO=NAU2OpRbtA@!L}`O!!!!!!!eSVJ!!!!!!!F3iY!!
!!!!!t*u>!!!!!!!!!!!!!!!!_L)6!l12?!!!!!!!!!!!!!!!!!!!!!!!!!!!!^^/I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}dGP!!!!!!!!!!!!!!!!!
!!!!!!!!!!!VF%X!!!!!!!!1QF?!!!!!!macV!!!!!!!!!!!!!/sSROW[QdltOKuOX[a7V5~eJ/UBVgZ+Q3T,V@a'UE2tRx,1N'Y_W0g[XG^iP8kTUKNAOWM
%Sk):W!I`gS-p3T#2]XqlyU4%\T!AE|OtfaUFp_Q3s6Q.n`S-+#T!SqrL@C%TK)[VW:HU7TtM4g>RE7_UyEfT!;*6O!!GF_QW=/S#/iMO'JISvhUJ=z[e#.T
pl`Ov_UM~.,R50;V1hsQ/\WWtAPMbo3QeB/P%viUMOXWuhfWiqxQ:h_REsKUa&zO!uUMO3iYOBnTOK{FQ1SvUb}SX?`fX:Y<SPUtUq6?NhhvXA:vO2&LTK/L
U!lE#V!!!:?4N!7&sU!d]3P!>V-VQu.Y!ZK}Q0`.Q;_?XiuJN7.XTryRV$F%Y[qPSE/XQuW%O!!aN;N|M7Q:o=Oj)XW!gx;Q|r]N>JtV0s3S!!u=xIgs[T.(
2SJ[nU!ateV!0gFS!T3$UuCXR#UIY=(}P]w_Rm^sJKH+Xt^GSZ5kY!!g8wS!-2=P!{NzX5}.\!Aa.G!]PBV4UX[!`%gN/&AMT]IV!R;^SMmaW!D\5KQ?]O![
+3PIN8PM\pXk9QW!7/*S)1sRBaJT[6FRNhyQRQ7Q?@<P!}MWM]r.X=(xQ/l_ODKsQYKmX>OmOj3/K>}&T!/o_V!a>vS!_C)R4\yNB.>WXV8RQo`T]ckQ|O^R
^ncWr+>Ru1lSg>7W!!o+qF!`*8X!HF[[7L}PPfZP^zvOe?kP6%?DPN\Y!i1VVJ`~MPriSQo;YFhQLWA)UcpRQ`UvQ!cQ,KSmiMlspF:~kRs1WV!^&DA!!=-6
QgJDP=COQd#?R(xRZ-4jY@k/S!aa4Rv<|WgZtOggvPD|~M!T0fO^`2PQFwRddRP~K=Y!#>wR!!GbHPy*5W!TaFQO_SW7MkZ|?dO!=yBY!!Qy,VOoqRCxHK{C
/Q!kT`Q!!!oqEP!!!`u,O7`2X!1`>]?:rXq+~Q'O|N!R~GI^~KVhd3H!mh^T?olX!RiLCPvOS!!!<neUD%@X0$)O!!owHQ!Y=LS|5/YtaKU&UrS07FTe}6Td
a0X!{v3V!e`]NS0IO.5vQ0]7X)z0\!Az,Of\fQ!!!shwU*caYP)oM5f3JXQgQ)ZVNw+hR!!FC+K!<.,DXQrO~9xU`t1X}7AT]jER!!!!lG#W/L#P!R\CIi-_
W!BVnX!3bzX!LilX!`D?W!SNkR!!!G&PR!!6-fRT]sI)(FQ>(TRd2(OX=}U!yb8L1KwR!PCKN!;XyX!!r\QO{W%UJfjNtc1O!QfbSZRBWY(VOs\rT!g}ZS!E
VWO:zJU%|6P!8{)F!!!\j6NN\SY!!U*;S42#U4.vE!(^RGB&&C!!=W'PZoeV]1,OxI*X!1E/PE$>A(UtLgwJO!9t^IQL'U)4GN-@jW23=T<`\U8J)Q!!!|DZ
R!NzLR&kGRX,iK!d%>RiJGR!UEML!1q8P{@%R!>a|SfLsUR/AO'7?V!!!{dNR>Y[X!Sx2Off*P;BvM)8PS!!o;5M!&5hOYjFV.Z=R!cF;T+QGN!-,GY!8s{O
+>]Xd]~Y}oaRmVxA#&EXmC#R^<QTMB6]QrjY!!caxT!W~jS!!!fFEQ!?Q1S!RO`Y!G.rO!!xp5U!!>x/PCs?M!5.]R)*AN$nRO%HcN!97kU!HAr[YpWQL<VS
V9BVH<FRU=kOs#US!9eyX!!!!!!!|e3O!oPuT!5TwG!!_O>O!~[jS!!w|;RGv$V/u`R!XVXF')rI]HsSr:RWC{RX!2%cN<DaV!wY<M}b*Q!tSVW!!!?:RU\`
YO1=CYLfQV@[IR2y]Wm%rX/_VOHcBO!!!YxLW4[?T!g.DV!!,4iT!#,tNu7hL!JevT!:sdOl&|J!(j`Y!mc0J!(A3UweRT!Et^M!!!!!>;iR<c*Nji/S3U0N
Ey-N!2s0I!&aIW![O0N*G*RON?QkykRFl)C[A@U)XpQ!R\QX+|jY.2/M!c/CJ!Z_#YGcIT!f;HV!&3>F!!\W9R/8iX!!A(kU!Wl1V!aQ/Sh5FM)l?dpA&Y!=
YGW!!6K9P!gw%Yfb.X!xcVObB_R!o3|I!!!!3o<S!9kRO!!!]S]I!O`RT+]qSDQ4XXylX!R2>RPySX,&@W@9eNa]gYY'vQ!!!!*85V!}I&P!y1aFA:#RoBaQ
!;m}MN:,SE'gMvK?U!!!!!9]+N!rYVRw$\TTKlQM{iOGUJXpAXTg*{N!!E3[VOS/U!$6PMb||TKLNW!!!!!'<CRK01X!!#a]WV/EVgnDT^EcY&7:N!!-wjX!
\j}T!!!V*?S&T:Qq[TS!staY2>CN!y-(W!m,TV!X`#Kx0pN!vLeV@w~XG0kY'@\I!!!!!FQrI!!xk~L@D4X!l%qR!BRTTi7oSsMGVt`fO!!mDHR;)HPOhEJi
R_X2YCXRvVY^($S1Q1V!JUwT!!Sc:>!LJ6V!!!!@$LT:|9WSC9T!l8:TALtT#FQU!!!!!iD=P!!!!T~zJ!!|^)U!l+2M!ff)PpLvO!+rRM!qPKP!!!!!!!3M
:Rj#|U!!zx>T!vjgLZZ?M3-XX!!<VeE4IzQ!!~6>O![}uT!!gVsTi3dJ!.zz@!w(|R=9'VnX@RMljQ!!!!!!8i2R!!4/ZO(l<R!!d+nK}TTAU3BO!0m)RB?.
RE,KS!!tt6T!pv\T!+(`Q!yuzG>(NS!!!NeNP!!!!!A$EO!$H3X<qQS!!!!!ZA|N!!!!!!!!B-+P!.:fS9M1YZ@IRs,52!!!)m-U!3xd[!ji+NC[b]ZSkJ!!
\g\T;B|S!rXTV|9.UEWNU!!!!Wl[X!f07>k7NP2EzM!&x`]!!!!!!!!^WDUz7OR!@4BXlj=R!}u`K!!!r-[O!r(+PqELY!OJOH!f,'U!!I?2J$}eS2qbY!p2
KT&UFNjE=U!6gzShZaM!ZD&XJ[rPr}lPCn'QHouW/)?Y{iOW!!jbBO!!dBXYY|_Sc0aN2Z@E!!fvzU0y`Yq2US!!!!!e1\OPDdWQcmXm#CP!vEO2>xeULb6V
!0XEU!![Q]P!!%X\SaMNW?xEQ=iaO!!!!cIqS!!Z1lS!!!{6xE!!!'B7R![2BIPtoS!!X/6V!MI\N!NXnO.L=T_rtT!!]7/O!!!LRnQ!tVwL,lVR7T~Q!!{L
qS!SUHXF)BN!!NjQVQu&Wz*.F!!2.\N!!!gntR!~uSW!j(FG!!!!W77P!C6DM!qTmV8jFM!!+{8T!!T+xR'fOR!!vG0F!_LdP!!C_(P!!!!!!@RSP!#{8Oel
{S!_i6S~UfW!iK]S!!:UBRS+rT!!?AEY$QjN!;v*X^%:Vfx]UIieU!!!!!xK*N!!q.wW!!!dEDY,x+T!!!!-/|R!!m;HN!C0eTG5~SfoFMnW(Y!!{MVT!{3U
PS~OYngMS!:E.M!YlFWC%(O!!!!!!!${MI!!!!XeiNR=fY+$<YC=bH!aM9T!;WPE!KL$T!!|m|W!!!!!hngP*--L55kY!K&gM!!s4VNQkcM!x_KW^&tSp{jY
!r[4V!!!!!!!!!,D*U]$,N!lg(L!Y_XPp8{S!AbLO!}|nR^4SYY<IF~d>^!b;XQLuOW!!!!!6w7X!!l^VX}'FNO.eR!!!!}A~XyP8N!m_JYnAlX!!w\]N!!,
CXR!VMPPC;wI!.q*R!7B,XklyX!_KNO8I-A!!!_J@DWkPP9]GY!z~+U!0G%X]JzX!!8NxSF#~MbJeW\UHQhK]P!!,xnN!!!,S|U!!0$|N')DTadHT!k~NN!@
gST!!:74Y!!!!|7QK!Q6AX*Vf^!!!o<PN!!!5IPA!!dH0K!!!!!!}oWX!)gQT!/agZ!!!P?LX!e^cX!v/qS.'BO!!!!s4`X!!!iXB9!!6OvS2*VV!!Zy2R!!
!bp3Pz52S!!x'dU!75US>R@Vv`AB!!>D)XAMnX!XhmR'[.P!!!!{{xL!y&nO!-DcX!!!!!~x=MVqJYz]NSu7vV5BmP!!WLVL!!!!h/AVsr'Vm&r63V7O!!!Z
8nW!!!!!qvUO!!'ywK'7fXsn:Y!P^LU!!!!c,_Vf#5UKHTL!j=y[!ro+UY\YT!!v\dQ!2tGYCw}RodjYYm'W!!!!!!u.UU!!'-oX!!!!!!!!!Y-1M!!!!!^D
(F!^4dWeb<O*Y+V!!!!!!!,/MWx{mX!f,[YO+tO!n'1X!\94Y<Q+N!!HA-WF>(Q!HU(K0G]N!axxR!,jpU!nzMYDX:RpQZC!!Kn*TQr6T!@w(Q!!OOYV!`mW
L!!!!o7[R!!VMbP!!#<lX!ppp>!3wzR!!!#qnV!q<BT)*JQ_WVQtSxNx>iL!!!!!!!!A[|R!!`efNh9zN!!!!!!!4)SY!!!!!f:?Y!!!Q#2P!!!!.,OX!]_S
O!x3?G!D>oW!!!RtZU,z}P!!\CjV1hKV!{P7X!!':yO!_>CYmG5NPl%`KA5Gl>%R!!!!!Z7tM!!!!!!H|'Y7HsMe;^TA|HU!c`4SxkAX!!NJ{N!!!!]knN!<
-gWA[GIDU]S!!!rB<S!!:u~Vy/1M!!)f$N!!!!C|\[!!!!qTVVqM#Xn&GR!!!^\kR;5UY!!!DhEVT$^Y!!MW?UHMTT!!2dUUzk$P!!?v7O!!!!!s.kYq#;S!
9P)F!!cO6UhFoO!Q|jY!'ZDN!!!|e:R!,*LS!!!T@'P!bn%U!!IQ<S$dGN+=rW!!!<T\U}*SNCF'R2m%W<{<S!!!!!!R.QN!!!-ATX!/t~G!!!!!!iQOWzP}
T!!PCwLp$]V!,;PO^bs<}Kd=!!
""", 4, 2000000)
VALUE0_59 = table(r"""
!!!!!!!!!!!N$pN!T^oL!!!!!!!!!!!G+q>!!7jkL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Fc[K!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!b;WQ!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!bOqM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&qZJ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!XXNT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!>l3T!!!!!!!SeZB!!!!!!!!!!!!!!!!!!p~;N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;y:`,;PM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!{nGJ!!!!!!!!!!!!!!!!!!!!!!!!!b6
)J!!!EIBS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8oyD!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]:B=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Rc^C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!gorD!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!K&zT
""", 4, 2000000)
SCALE_0_MLP = table(r"""
!!%[|\!qPOc!;*Z[gz+\|SQ\$zOPo;bFZD/BXi$L!B7BO!#rJF[W=G3\hA/*5ALW(DQQ9A9dQFXT6EPp'C5}`YZ|jT!lpHZ!!cp]Y'qyN!*L4L'0MEZqyH%:
<NI/CV!!!!,/OFE:#DrAlL=p4A(?iE!!{>/E~sJAQ4E>)9NFCb&KogECa|*I!fcBQPs1E!!j>0Ne2y\Ci$]97'dXypUPT&?jM>H-eA9)IM<a]B7laZ6]K|L2
aKC;ZM>[txG<T*L!qO62|QOCZ:{0QC5-{sH.c-qCqysGRzdF$<6[8BO<zCbGKxPW!ftu`!!!!!!!!!!!!!!!fr,L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@a=X!!!!!!!!!!!!!!!!!!!!!!!!!!!!+3UL!!!!!!!!!!!!!!!W7/L!!!!!!!!
!!!!!kB|b0\(MJ-jKJmB*,y'5!Kmn,F;`P~3M,up\<!PN_]<1;6'b90nc~GLW[<a0{Z-^AI62-3!'hj@y&X6q~l7=,)=n;:-!!fur9vM+M3McOj9'LVXZ(!3
P;ZU>*JR2@7K?|>!!qu%=*evA!VMf]!!ewH>y}y7!!&t*.yzPMO?HBQaGW_28gvxID.%B5hP-Lvsh>|#F[<alG&)9WI*7TSE(;r&>8QX#L8(]Hjj@G!!8o@^
zR\WbqqZ\X05)Of>z@^*!\#eEp~r>!xW*3l_yXSBf4RHi@!QG}8!!!},nc!$)C9!>oYX!oMZ?xg]6!ZnrIypEPmzc=D*1_v>>@Bd>1EE2B#8}O~Z$O84Q[!!
KZQY*XlE1lL\{b;N!N`XVrcm]@+i$F@}K!!2v4KDj(0!!!>*><!f1-<!p_H8`I4JCU39%RsIYk,J2c1M,wi3z?QJyEN9!!9D-H!G,6T!Gs]6h1q;!!!eg,:H
JDH!XEz[ODW_s+^?!l]&JS&F=!bQh?!!Nt<Wzb;T)wg=!!\*PFAMXH-BaDTHOJODyLg-B\/(O^!{)4^0EXI!0`0a\|QMt)a7@h-V!q+AD!XQy:!UCCU!!/{@
[&3?7(*8K*hJNr[s3.48JeqO6!!mbG:!!!!h'@Z!ZdbTDi)Q.[MR?frW4c#GueD?!!9)Y<![AWC!hdq]vQ@M2i\NJgoK!!qpuUi@}Vy<BL>6{5!+SqT!!)s[
Jy8'U=oIZB^AL11sa\E8JE56J!;gKKE)?;pw,X1$K\7E0c!>M:X/A.WvV&J,cD`W*bT!L,`I!!L?3T?%+6!;UKXy858'.S1PLLK!L-b;!!Bs$B:v+Hq<$a-5
1P!<fbR!!!vKlM!!!c^{X)/%2!!QL1^O7#J/}'\!vdNBr4L;!!CCYBLh:G!!ga5M!!!bQD@?@E>%.]]!!omJF!N\wH:-L4v<+A`j`IT3LCr({C_IbA![im<!
y?VZ#|5[8;3<1v:99$pD!~FfZknd9!!!F,B<py@>a#[cK#3IZ1bWfbk]!!!!!!lyz@v,NA=7&:elqB!!!!!ECZ=9]+U!!6u+9!m_N<!hb:6!L$L6!5<r?!OD
+J!!!?anJ!!PHsK!+oeO$HcIPHo\J}#;!(LV[n\[H!+0}a!qa^2!!^G0W<~5<!NVc[!rzhG=se62yPZ!!1^eF!!dtbAqqPU!!!!!>v}^-*16!!!!!!!!!!6H
&VS5OCHyQYIP^<!q;hUp{EWA0xOfY$Z!72gJ!GfH]EFw;53%PTrDA7IHa!!!#lHJ!',)_f.rK!!!{=d;!Hy*a!Q]#Uv*DM!`wTFOi&@{u=W]0?C!!!?hOI3U
L;!RWnWr9k[_mBI!!!!!r^[V36gBs6nL!p$LD}{Kb!8},A!ZKKU6#VL!IXa=BC=?~3c;4hlLdHXD!'h.F!!\L&F!='VE!!!qaWM!);kG!Q-O6!0d1Z!!_ouG
!!&]8c!!TY9Ksh3YLPVV!!0hH?!x|/T{E|N),;JdBh>&j.Uj$C\bzOF!:2U?!!!!!!!~<CY!%J*H!!!!t]3\!3P{I!!pgvL%f`8]D*L!!!!;r;5?I_1!tui]
viS<!;21bf3ZP!0,q5!!!!Of>V>Lw1u,XD!T\E96f77C19V[iyX!!!?CJD!!XwF>!!q:ZF!?3pB:PZR!!!!!!k2X@!/UoH!KRSE\&`C!'PSk!!!!!P.jI[Vw
^e}cG~X?a!!!!TPY<!GS*^^8-M5[jOV;pI!%:&Ir0_O!82>=>XQDJk:e!%mfO!t?%F&D<?!Ou-=!!!!BtnLLF]>!!Qd4@!:vDA![@`IS.oa!yX<<!%nmB!!\
:;S!jI.9MJB>!3/DXSkFK!ffUU!!!!osPI!]=qZ!!!!!~R}^`6fHkt8BX(C<!!#b`@YEw7(T\\GkNF_,SM!!!!flx>!OCFV!lV1U,[wL+%ZL!dxv[:VUBpIz
^NFNA!!!!!uA~V!st5LXm0C!?l,W4s;EK/zE7qxW!!DgYBxOwG!xs_WKqD@@TA=!!!!!!LtC5!!aUy@Yt|AO7)E1aa77yM^!!Ek`8!og[E!!!5WsHl<^I1FU
M!!Y_dZ!H}4F!)c1:!R&8Hg/_W!0'KAg\,CZGP>!!!!!!CyyW!!YovaMLp<!L>\L!(];E[@eI2x%CzKTW!!EHT[+y#U!Ha(:roZ>xiW5!&9&E!)(3Z!!0|NA
!H=6H!!!!t4-J!!!x'*Gf4OF!!!!!!\:;X!!!!!!!yAwH!;#\\!>@CU4r>V!nP?D!%=NX!!!!!!!\eBL&{PD!!`m)K!i>ndlfI_ULSN!!=f\USuBM!!vb-X!
zg2C!!FVHH!!!!!!MO_LV`,O!!!!!!3MQM!!;HtV8{-\!!CIqA!Il(U!aj0LPNIM.tS8!!!!;#CF!pRnN![i3YV=NI!!!,xFJ!!!!!s3,X!z:)<JXCG!!!!!
S$pY!!!!!!!!wcpS!1kFBvc):{A4Ltx8`!!!%_AC!=RT<!!8]=E!!!!%reH!!tU4BuF}D!!!!.i0>!!`|dSLHYa!!!!!!!!!!1q&DZ%SL!p-x@Jq-N!]s.Z!
!!_b]X!!J/[E!!!'>uA!!!!~+2:!g+IFUn2^g*1U!RLQL*cVY!i^B>#EXI\7UQx;hX$P[9b$Z<u>tB!!n:#X!!N3?9YfaZ6q.[!!!YlmE:Xt<y_FG!!!!!JD
qV{0-;m&T;QSF[!H-kd!Q3rF!!!!!!!\|0GM3nD!Ci=Y!!!!`;-G!!Eh_G!!!!!!!e'~L!!S>%I!!Pm%K!C*iW!!!#/~G!!$xIY!!!fB[N!!X@ULhfYN!!5\
gG!$-2;!!!}E9@8@dA!!!*ZiV!!!fl1K!;@R?!!!!!!=|KR!*?gY!](o?1fzJ!!!!!zY#J_^FK!!!!gJB[!!#PgK!!!!!!}enR!>'DW!!!=q:?!{l9V!!?>?
Mr56F!!QQh>!!WHQBt3rC;?]Fd4FK!!!!!4t%N!!eQCB!!!L%q?|-)J!!!!!!!]vAY!<s_I!!^j,<!!W,=G!1$N^6])<!!!!J=nCy^NY!!!!!!!l}FD!!!!%
l@V]`{7qdl:!!<M<I!!!!!!;~wC!!!!!7j-\EBsW8K#:!9uKZ!!s.*[tFVC!2sdDS,ES)DVD!MJAC!!!!!!!!!!bulZ!uNR\!'8XRc%/I!\0$X!!OMn>!exx
G!6CHNo.<A!!!!!G.1@!!qV#D)c)\U:mK!!!!F\q>uu6\!;u3=tut;!!ou*Y!!40RN!#GsRFj8M!:;%N!!FbV9!=rVW!!!!!|7NS=q;C!B[.U!vBk>dN*9!!
)jVX!\{hB!']^X!!iq~V!!!!!!lmMVXB+Jb&cG!/g,\!di[C!!Hz<:!!!!!!KDdC!!!!BWmX!!!!!!|@zE!!!!!!soTD!rGiJ!UHRB!!!*G#D!!!GOUHSCdU
!!!!4{-A!!!!!!;gaH?vC<!!LVwM!!!,@3_]pjK!!^t`B!$4|Kb$=C!!!tL_D/fX:!vMIL^#yR!!!!!!z2DU![L/A!!!!!_|pO3qjA!V,EF!!!!!!!!k|(E^
/|GPNt`DXjD!!!-s{C!!!!!<5DV!!jIGCCq[KTT)H!_;QJ!!!!b~rCDHqG!!!!=n8Ge3(J!!=D$O!+g?A]&C?=q\G'v:E!!!!!!GjsF!!J))B!!!!!!!!!wA
9]!!!!!!!^k:AcEMW!!!!!!!!ii0EK;uE!)@P=KePT!0kC<!C6q<9-NZ!!YvXEemj]!!usyX!7jIM!b76N!p:I:.q:M!!!M@8V/ZpK!12nP!!(g_?!!!!!!U
E-L!!bq7X!!tZSP!!!!!!!H;&H!bktF!hJQOfUfV<}[V!!!!!!!!Q=)M!!LpOZ!!!!!!!!~IOV!!!!!!!!!rMYS!!!!ngZN!FT8V!!!TSHB!!!<6{D8EwV!!
;%^A!!DX$>!!d6.S!}Bw@FqM\!!>|LN!!!!!F=a[!!!!!!sKl<oL\[kxQ;gELK!~g5LsC9C!!*#%V!!!!&VKX!A%??!+GWU!!!!!!DevE$j)T!!2<=Z!!!!k
p?B!!!!eqQ=r+8E'#b]!!!=%&MDr]6!!!|]uD966B!!>4gF!!!-X;H-kqS!!]s4T!!!!!HrK?^YqK!!!!NS3K!!laID!vZL[!!!bl>R!y+|J!!!#O'd!U?~J
!!j.qK!3&F@!!!!!n7LMvS=J!!!!!!!PD\X!!!|]-R!!!!!!!!&>0H73XE!!p^Xdf_dI!t``Zx|ZafK6X!!
""", 4, 50000000)
SCALE_0_MLP_2 = table(r"""
!!!!!!3\?;!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!q[lN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!NAj?!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-&/s!!!!!!!!!!!!!!!!!!!!!!!!3>t%!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}DL;!!!!!!!!!!~&ne!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\U*j!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!na2L!!!X4(`!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;WQY!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0eMp!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!OJ5d!!
!!!!!!!!!!!!!!!!SJm>!!!!!!!!!!!!!!!!!!!!!!!!!!!01ci!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!f`jn
""", 4, 100000000)
SCALE_0_MLP_3 = table(r"""
![G'8!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!pAMn!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|>Q8!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_vVU!!!!!
!!w8\`!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!K~tt!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\M1^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!i)ql!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1Z~f!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!c)gl!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_0_MLP_4 = table(r"""
!c6.V!!!!!!~KPU!!K`}_!!!!!!h|3P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%@PZ!!!!+&%M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!X_ES!!!!!!!!!!!nK]R!!!!!!!!!!!!!!!!!!!!!!!dWBF!!!!!!!!!!!!!!!!!!!!!!!!!!!!aK5G!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;4=i!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!dDeC!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7y@W!jZyY!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+#@:!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+c,I!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!O74]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$L3I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\KBG!!!!!!!!!!!!!!!!!!!!!!
!std]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!vE{F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
SCALE_0_MLP_5 = table(r"""
!!!!!!)1FR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NF$Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^WR1!!!E5}>!!!!!!!!!!!!!!!!!!!!!!!!2t8M!!HE$P!!!!!!!!!!!!!0[&D!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Y/sL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!u$5R!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!D}(P!!!!!!!!!!!!ofTH!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
SCALE_0_MLP_6 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!U1i,!!!!!!!!!!!!!!!QuZ?!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!u91G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!Rxxh!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!jENe!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!vqT;!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_0_MLP_7 = table(r"""
!_.b@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!t+2@!m?:&!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;u*b!!!!!!!!!!!!!!!!B5f6!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!ogge!!!!!!!!!!!!!!!K9j9!!!!!N}Yg!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!do`n!!`0Mb{r\_MSx@!!!!!!TIf]!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!JZN9!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!m*#E!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!KzVA!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!y6y9!!!!!!!!!!!!!NA86!!!!!!!fE;g!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!nhvZ!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!JsS?!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_0_MLP_8 = table(r"""
FQNSpy|W6RoQ6>nQG(tRDV>RG(l\eR3LMvNOI}]_QRqWeE`I6?~Z*93GL7iQk2WTRMFU_[8U[{4Z~[}WP,}ZW6UZ#i\ZBgCWA#RY}p8NV+3Q{~sR7$GXGl%V
O|GS9?YOw%4TLJsSZ|9U,h;P$A(RzhASP_ORAMjQjp2W|5mQXV/Rh;qVH~^RvD^RUc5R|C}U.=oQ~nyXQ`DR`k`R6QdPo{0R>{7S9EsVSu3Ro,ZQbH{Yi@<V
^)3Z\:.R($cI3b5QW]MR<pJ]+)ESM:dYp:PQedbVikXTGYhQ[eYRgVhQ{(AX^:STtW_RzZdT^weWD+'Q__WRwgTTc<FK33STk$kSl4BRheASL^YU[GJR#YjT
NhKU[UpW9;HY5n;R!^X#Q/_$Q~-yP_&6Qji$Q2tSQ!N~rP$T$Q!9B)Q|OiPQq+Q!9/$Q?g#QB|$Q^T$QXf{Pao%Q(8)Q>fBQ\>#Q!po%Qvr&Q!on#Q[::R!!
H:#Qp7(Qc.sP!!!!jc5Qv-#QQ%/Q!!!!Mb+Qwc}P!!!!!!K&$Q,A*Q!!!!!!!!*I|P!!!!!aQNQ!!!!!!})/Q-H>Q!!!!!!!!!!!!!!!!!!!!!!!!<I;Q{pf
M!!!!!!!!!!!!!!!!!!!!!t_UI!Xw?S!vS{P&C&Q!lX$Qs>mPsN)QBUzP!va'Q!([$Q!LPWQMk7Q!_Y#Q!Ug/Qwe)Q1^'QeOqP)(#Qp<)Q!TXzP8n%QL*#Q>
mKPlE#Q!!+:(QQ(sQDg$Tn|xT.i$W({{QiqjU(oiR]<tQM(4S/Y_P(eGRga-ah05NbswTIj.Rt,PTI0IQDW]O((`VUW\P;08SVqkT|fKT)16Q&wmQ(V8X+ru
Q8'EW_KdS<'eW5bhVQw`Q5z@eqGAXSm`Q8VmUO_ZS`%uR-4hSy`tV(U#QH[*Sk[lR5(OTw\rM|jX_P$TRaB`Rr\zQltmSRg`R|qSQvloRAz-Js^gRMI'UAWN
R/d4Ve)4QF$sVuU(S,zFUwexSafKR}T/Q0/jT=Y3UfP^RuD{S1g`QYyXU7AAWyo?Syj+UEe}QwgsQT:KT-X,S|=7RQMASLsBQZA%POqtRoCvQWiNR-a/TGP.
QCldP5-PQRp)Oi#S[vi<Q1RcPf#SVHZOL`{@S#|}QRl`UuW#Qw*/R00LQ'@sT(xGQNPRQU8)QlnsT#r*Ro~_Orf[P{wjSt'iR|xWSnx-U^J;R1&zPG,Ck^WQ
V}9%YsmLQpi8QXh}Q(sPW>|WRDmCVIkaTn?uP#.vQIJdXq4~RKPZQ@M-VQ7hRP|3TaXZVZ>hR{9~U=}ARA{]Q!vg6W<h1VoFqNYe(Q_Y>SE.,Q?L8Qj;jS{}
ZQ:ZhX`_nQ;~bRR?CQ?f2V.S'M~fHVgP>RGucQ>jdQ*q|PiT_Qb5hR6/?SObVSDf@U?$xQY66QV?hQ>3UTCMsSIIXQF1HQjr=TE4%SF1$SGd0T!ts'Ur)'Q[
<PRQ|KV27US0qQOv|nO`1+[%%YT?\LTUtoQ'nAY;c+T{T6Q/jObXp2L>t,X0S\S<-+Ub'<UksET7[NRyjuRHEAR%'VPJOKRR_bQFDTP#'QQ7I*W{'uZvp7Qe
yZRC=bP-6LVXY*Sq:9X)8ePe6YS5j&UlCjWf8;R/O\WA|&[Z>_R*%<RkCiUp25Up;fQ.DvVub^R9*\Q>D-RR6'Q~#eV>>`SK${PiN#NS'NV7q:Mn9DS}:(R!
~%rQox<T4|^U$>@QaEQ[p2*W0{7R}FmP2;NTss-LzKXRd;/Sw$hQMoDU\t6SUZYS*C3RN]aT)63RoM-RI%>M;0bQhPwQYSjZ%}vQ;#*QIZ'QI:ZQ):cRX^1V
~j?UJf}UbtfPGJ^Ss#lP$>pQ5j>RmJZRK1)R+]2Q,k)RH(BK}xmQ,(}PCKBQ<%dR5+qR0;'TU%{Rn8FS8MWRHjfS(:WQ*2AR{VXPcSuXr|WSrU5RmtKRJQXS
EJ'R*t{Qn=pP:3[g<#1Rm;6TkIAS9qnPmJuQjP6Q8-uQA}vTRT@RcLFR].4Q=rNSYT%QGp]QZ~EKTrnV`ARRD9kQGG|PqbbXxhfS@[yQC'vQg[=SUw~RrmGU
2bZPC_qP*V(SdC(XV*KWSZJQ2-iQe}*R}LgRtHiS%2QT=W%SY|@R=>hQY^@Q5.oQtO;QN=|Q|}xR-x)SMSKPY}FS\t+RYZnRUo\Q#68R4#-QZ22O/yvPS8,U
FsyPl(LRKYNQY\XPGDOSO4sQFGxRCW7R_=CRHnEQDa[X't>R^r.V,WWQPrYSMT@S2RPR]dGRuMyR@;0S7GlSF5eMo$4T9^9QAkUP^m9Q5_YVZ{AS:VvR_\LP
a.pQe{<RJ^^QAEIX)s6R.W[SZOPRTpMTde2QmZRQOP%O\kEQ5TKRB<XR-&SRGjXQpw,S+/GQ-I?S%%nQ5dQY%b:W<';Ty,FL(/BRsIdT?\WOUvaQ2UGXbv=Q
*/AUhL>Q{>F\88(WZb{Rj=bQ}IqW[E.SJhiUPE$TN#aR3[yO<24StxLV&/H]:4+Sm%UWwH$P`/0R&piQ)D$Q(F|QV7jR&6DTL/tR#:2SDJFQ=2RPF2iP}X$T
{<JRazER6;%TE^#RivCR7LYN}_aMIwXQ*h3Q{T'U1Q6Qn]EQV=lQ2rcQqn'S)j]RzrfVpnlRg,<P_|.QxnGR\U9Q%y+R*9gQAUPWSc7Uo,)Q9T:Q*>VR_o?T
h@DVZ66RMbvQ)clROD>QgJ`SGk8QsqtN!H@cU;hFQ[A+QVL?NIs~Rz'nS7;oQWE$QR$zR@rzPB@uU11oVVs3R_UxRhslN{f7RZ4'QaH`RWfBQ9{tRv~tR7?D
Sz?hPG`[Q<1TR6yrJA5oQ@'~UorsQHcEQ~?wTOYuRs.]RUZJR9YuQ27,L<}0X\2(S>g,Q(9TS6hAQmH6Q-n/Qln<PuQ5V66sR*mWRZtsQ=;kR~jDQgmmR'Ec
P1W9R*{gN/8}Q?8:Q5lVQY7|Qz~GR'qxRg$ARiGRRWo>S&_tS_xmQWBmQ.*fQ}R>R$0%OTYXQ2gASWqnQz\PVV/EPq<jRQ^jSHpdPfU{R0wEQa-ZSjRwO}.E
QhfKO>+|P1G.Q~dkQ?y$S%9bSh]bS$|1Q^Z[Rv-*SP(nQD.zNl\*Q])qQ6I_Qxx5TeW+RmoyS.|?R{(wPPiFRAYCS_0sPK*0Uv6AQL\QSBfMTa|MS=`OPDyT
QX1#R$bST`JXRwR2RCF<R>i,T#MKT,|JSI~iO;-0UZy6T0%qPwL^PC2)RGx)SQ*3QJ)hRWSYLf&-Sj_yQ}4BR\38RwzbQm8kPLiaQ|32R!i1`Sy(hQar\RlG
8RNs-P6=SRc%oP@k'Q,)wP>;YSl~j-2(\MgK_STU0QB]uQ{KFSY\NPDNIRSfPR$/vRH9;Ri_ISUZ#QL~.Q@8rQ;:_QSxLQ9d{RdP@QtTwPR&3Qxu<Q%OQSC?
aQswuURu>Q3#PR&v%Sd|PQfO0RB/{RL7SN78GQ;I;U9i*R!2KIOKb1TGA]SpWLPPdMQ_BSQot4QKJ9QC?ATdv-Q_=5RB`BQ^.#Q:q,SD5hOmYVS3fpRSaRRG
9:Rb[JQ~wMWW.aQs-kR9xkR={NXVJhQ~=^RO8:XL/'Osr*QY7hR:|DR.WjRoGWT]DVRGJgLf=,Q,s`QKHMRt7yRR=kMco*Q`rzP.)dQa#WR~SOVI3\aOOLQN
:2R]f>RbJiQ5bQQmqdRM~RQ><lP^]2R7XzPk]RQO]^Qc5OQt2*RU17QCjgQcJ=RW>&Q8xRM'fYRz69RrgrP>,#Q`kORB4yL0WeQDBrQ%U4R<biRwzFTERFR?
)zRY6&V3sbQAv5Qq\PQZw*R>_~T`gmS9aUSy2hO/F<SYb(Q!VXgREZZRW<|Qi4{Qz(qQxI#M&=@VWb#R2_=RyllRoP@Qh0.R><^Q+CtTrwhRJ]dQKJnQgDgP
*WhQhbXQyKKS)T6O/#AT)o:QNb7Qo@,QpM8R'8xOx@zQOkZNA+DV^vQS^ihTz7#S{E7Q>ZfQM|/Sv-<T]o@RqFHQ@INQVB<P4Q_J\J+R$[wQ=XuUnrHS+@}Q
bqOR\V$Sx4[QXV+T'O+Q{x'Rlc_P,fFQGAHS;7cSm8TS#5EQey{S8tzPiJIQQC*L>\aSl=GRkgaRgBNQFHLR,XBQt@]RG9iQUfkQW5`RZl\Q+2qR$tkRw\RQ
M'GS$pGP({BQ7gUR<{_S85&SD~|VXW0Ryp2QhnNT|e,RW2#R%&nRSKfRHsxTB7AT0;GQg;gRP{_Q'VcPyK&R:&7RaB}Q&q&RmVoPp(jQ(5UPkYsWWL&R;|hQ
P51RxIuPKb0RvV?R#a@Q((uQvomQKwrQo_7U*w'Q(~]SaTdR~$VQeTlQE@eR\$=Rb`ePZ^CQYW0TS*|QLO5Q-e_Q9GyTRT&S-rZQ7:EQ-_6R8k9Qw#6N1prR
OSlRQOTQxwPRK$>Qs6SQ`T0T}I<S+t,Rf9BQ/M/Vh;_Q=:>Qg1RQy`/THNsR*0pQ!%>KPv[aQmJaS=pIRra:Ra]iQ&0qNWM1R,N^QM{,TN&/Qq^oQ~y0SuZc
QZn5ShF/Qj/:Sy5@QIy}PpTyRoPVR)gmPUo*SX]`QdMlQX=]Qs0VRo~[Qs-NR^t7Rw:[Rz:LQA1#RSx7Rz4|Q1-|Pms8R#P8R5<_U7_dR})TO%qvR3X<RTNE
`4PIR!S3=SF1TQ!mXOQ^t3U&duRt4-Ra$3Qu/CQ<vuQw+bRi;%R)<gPZAXR4-jU)LAPxD{Q(P$Qm6tQq9RQU&9R?fvP[3JQN8oO^fS@Z'US:W$QlSoRbfPRf
R4U}+OQKl}S_\DVut6Q*=MQ+~,R,T0Tt:?R4]BU@H`NrT(QG%ZOE*?QlR_QZ|0R-PGR\QnQ|K'QzQURlPoY?mhSmQ(R.x4QvxhQbP$QstyShIaPk=qQ~E_Ng
<tQq[?Qd;SPB9IQN%eQED@PUi#QH9'VG?'Qz)>Q'7=RrACQ\9^Q{6iQuqER_D8RHQ-RN$fQ_0^QHtcS<]-N-WKQ9)`ST~nQ$s^Ra?@R]q@Qa^,RcC(S0cKQ@
`jQ?j:RehBSP|GR8@EQiVAQ0MOR9.pQBD4S]BqQQ+&QV5MQOv1QDWlQ:`(R)a@QMAVQQLZPZ6LQr,fQ}*WQ4:4P`[%Qk|BQXe'R{f#R{}hQ)toQ*wyQ\<]Qh
q8RK_+Qqr9Rm07R:{fO'[=R)\qT9IMQRo{P#?HQW75RMZkQR1yQn6iSr<^QZJvQupNRR/^QS.CQ#b\P)&GQp?_RV>>Q5%\QJb*RBPNQBphQ}llQ.>0QkY-R7
y$Rl@;SlYmOK:_RmR)Q+l[QUp<Q&cZRbk&R2)`TP{KR>BhR^wsP:7INn,|QzLYQT09R@'%Qq,+QTH:R1`AQFaES@ykQ,@+RWfbPZEtQo`4ShIwOTVtQ`T|PO
O0RwmYQ*4QRl)&RD]'R$[dQ`=|PMe.Oz(%Q@zbQqUvQ:1&Qu$fQzU3QuglPh6%Q|$vP\QrQZ(HQv?kRQzMQiA_QLs_Qds9Q-oLQ(0+R!-K7QJSSQbobRs0BS
kmaO2YHSs[>Qo?/R`C4R@zzQ6jQR0K@Q;W\PRa8T6Q7Q)nTQ`,RQt0XQT(,RPpCQ#L'QF0BPoW_QGOrQH|<R=77Qb%nRds5Q<%HSE^cQ+&yL/+&QHNLQ{#lR
qY;R)}_QMfjQEf8ST'EQ$E?QD;(QI)/Q2)tQ&C|SdbBQ8MfR;lYR4,5NeP;S_I9QWf}PG<'Qh}~QD*UQ%uAStS^QDGLQcsZQMCbS!6NFQ8(zNy}6O.<UQQLR
Q9SGRa4{Qt4SQ3lHS!1HrP-W(QSezRn>0RVGGQ?h+TBr|QFZJTu)6QP-gQ*i(Ry`PQ4iYM\~/RTADQu#PNY6iRr@hQ=HAQ|IdS=BjQD\}Q;y%Qpa#RdM;Q#:
nQ+[/R/FhQ!q=.QzV&SN}jQR@LQpN|PrU.Q1+5Q.4,QDA9RDY=Qf27RoScOLt)SxF)Q=m,Q~V<M{YNT'n'Q9?<Q8t=RE|;Ri>dV8]pQc]GQ?R=QO%_QcURTn
._R&b+Q?UyQ`WhQ3QgPMV4QJlDRy_]J=:*S{lIQhUVR@oTQ{u8SU7\T$T%Qv1}Q,k<RU<nT7dmSQ@8Q}{QQ<=}Q#P0O%KXRYM;Q3ujRs#HQ3\bR~kMQ9R7U}
dFQ7Z8R(p`Qs0LPbPVRl,;R^4SQ-xJQ^=}P<YTQe`_M\y.RVo~Q}7qQSIqQ`08QP)/Rk-lQW'YQwFwRH?iRRXKUg)(Q\E/Q0SsQPKFR_1-V'6PK<luQSpfQg
%2QVlHRy+qQ('_Q4^:RpR/Q??@QkK.ft*>R[hqR`_hU2`*Q5>*RQ{YQ'4*QI&2Q[\rSRJ{Q4ExS87&Q;(-SVy?Q4(<QBHrQ1P5UcnjRJ7KQtS5QcI-RN@.Qd
89RB6:SwoLP.eAS)O6S;kRQy<sPXavQmFNPp*(Q$ksQ9CGPx*6RI5pOX)rS3<tQsf^P9jYP/GJQ;.[OAUJQXSQQ\A9Sp`MQR\MQ+s.QD9\M)8bQS]VQqp_Qk
0(Q}/pR95tRzb=Q@{}Qyr6SzDOPdnGQ82:Q-m*RaO7QZw^RfeOQgQZRO|&S~m%Qj,BQ(#hPMO~P:FAQ%V)TP@|Q=a`P?0ASC{}Q;l%Un.HQY\:Q:'7V~e7R+
M1T4z#QrF,Rk(3Q|OHQMn#Q+c,R#}+R8R:Q+oaReinOS+?Qvg(RY8/OcO$Q`(qO;O4Q;NJQQjARi$*RTC~Q[yEQyVKQOhxQbcaRwNqR{2xQil[Q?DEQxx9TJ
*>Q:XIR7{URI=&QXTQQ!nXZQe:&QbzdPu[PQi'oSxG0RK4^Q_1KQ,_LQBM5QM=+QKn6R_u/QV{1Uy(HQ+&CRyaWQLdQQa34Qjo|QK'WRJ>-Q2y)Q2j[Q6MVQ
{F$R.OdQ5w/Q5E<Q>oOLfb6P*=7Qt6*S<6TQ6FDQOEaP?[dQV?IQ6KTQD,{P;;GQN8%QVP/Rv,LQ:'BQ,aMQq->Q=TcToo5Q!5t6QwWrQy%uRZ60R\%)MTY*
Q&$GQW2sPi|lT;^|SsH0Qm6\R|2<RQt]P%4lPerhOH<VP`z5QOf1Rv4{Sjx4S{2zQ<P5R5_UR&.DTta=S'UuRE@LRj@)R=T+PPKiQb;5RZ7WQ>DnQA:SQm$T
Sd('R^rxQQr/QGnDR=q*R$+9S(/$Qz;8QZr`Q>47Q>b>P;$#R&=AT-l\Q?,XQ*7iN5i`Q,<wQd(xQL2MQ'qYQOu^P;qfQF~CQVM@QZ4bRo9(Q`ATQHBuQ0mt
Q^]1Q9ujQ0NzQ;7qQ>hTNIQLRZ0QQFyEQ;,^RyMTRBDNQ(`CQ-[aQ0F;Q]`^Q:|NQVMGQ]%wQxqjPm)PQ\x'Qyd6Q)I|RVtmQ^ZxP[E[SN#5R*}|P&G{PJ3?
P0J`QIBoQ/e<ST7&T/z]Qo+SPIk:QeeZQ#,rQGJ3QVy&Q@3HR*{{PtONQ[2fQ6ZqTrK5RZ/#Qck2R]1[Q]NkOd+9RK8iQMvAQBNPQAgpQJ]~P=+.Q=I%RP;W
Q|(0Qc`PRLQFQ+j.Q_;AQ$D[QxI-RW<HVnTLQ$'SRqnuQZg[JSd?QmJaPpkCQvM'R@~tT@\gPH?$Rkw;QGKeQTdPQY17QBJ9R:OJQ4iAQQrrQQcxJA[`Q8;e
QPc-Op:9REVCQLC=QvEUR,G8SHLtQtC.Q(\#Q16QQ5C=NHtKQ~VdgYBROB-5Q-a(QVF[Qb:kRUsvPW6;RxvTQJnWQ1urQ63fQ{#QQ+l+SNb4T?;9Qj3EP<U:
PaoaQsETQPg[Qw?bQR;:Q!Q4)Q(eZO@mbQW_@UcHJQu93Q]R2Q%VOQ!D6$Tz~MR-+bOfuvP:*TQt(_P$x<Rqu=SmX[Q7{dQgydPwr8R^tUQuE6QXiLQ0KAQ)
]JQ5&IR>=<Q@^PQZx]QlZZQs7*Q>`AQ/FYQt7*Q]<?PkQWP7YwPzf>QN}kQaDGQYl;QGCmK2x.Q(&6SH1LQbc%O*RWPt\#Sw)NPtdiQ6D7PZ@&Q;z)QeeUQi
`9QO^AQ2(2RQ)]PlK<REu-Q>#nL3\xQQZ(UoG6RY%GQbf'V
""", 4, 5000000)
SCALE_3_MLP = table(r"""
!55VMv>vJ!!![_u:!*tnSRfAO!!!!S3qC!!!!!pEvT!!ThxQ!qQkF!I/#E!J|3D!!!!@_;M!wM>P9_>T!!!!!!!!?AZS!!!!!!!!6A@S!!BDoD@d<On|rT!`
J]S![&CR!!!!vr~Ds#1M!!!!!UBKT!!!!!!!63wM!!!6ZbU!!k2eFq|][!!!!!?q,N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!w<;S!!!!!!!wJ4N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`V4O!!!!!slVN!!!!!!!!!!!!!!!!!!!!!!!!!!S1FL
!!!ac_S!MtnT!!!!\^/M!!!!7\>Z!!!Y;}Z!Sl'Rn[gX!!ZL7]!jD2Y^pKW!!,b-Y&3.FsbiW!!!]Lz2!!!$q8O?Re\7hTX!!!fpqH!T-tV!9g'X!!!!!*~G
MIb@W;w,H!!!!$r]Y!o4XC!!!!!!!!!!!USeP!;^BT!LrhM!!!!!!!!!!!!!!!!YHKK!!!!!!!!jGiF@]*UQ6lB!!d@?C!!!!2\sY!!,/&O!!!!!?X;M!emS
N!!7`yX!!!!!(wG^!!!!!!!!!!!tlLK!'rtB!!<_qS!Oq|]!!W\PP!!!!YZ4^=o_O!!!=M.P!!!!!!+G-O!!?[>J!dnlO!bTYP{teS!vP[\)E[DYHyI!!!!!
!Cr3DKb:U!!!3hpU!!b(ZP+F(L!9.z`!!!!!!Pr?Z!nf5L_W5G!J5pK!!!r{^J!!h5<X!!!!^5vX|mq]8~hR!!!!G_'J!:$dX!%KIP!!!&&yX!!!!!!!!!!!
!4xcO!!!!f|UG!!%)pK;1v\!WQaS!!Oy)euG)X!!!bC_P!!!!!!z'oW!sgLO!!!!!!e\sJ!!!!!'&oF!x96IFJ,U!!!!!!!!\)MVCjpT!!!!!!w63OL4NY!!
!b?U_zX4U!=#rP!!!!!!!hh/YWp1H!!!!!!!d]+N!!!!O9]WOnZOa+I[!!!.oKY!!!!!!!!!!!Cj)\;:QG!!dRxTCPuST&vYR5pSS*}J!!!!!!!aNWM!!!!!
e6#X!!VR&N!!!$R*R!!!!!W%-S!y)+I!!!Cl/_vlCH#45Z!!!+='JfL*M6WNX!p>HF!!!BbJK!!c%<E9lKI!!!!!]OsN!D\Q]!!!gw7W?L*e!!!!!;Iw\gg[
]!!!!!/q6M!!i,_Qr|pO%EHY!!!+~{W!+qNS!!&F1T!!!!!!!!!!!!!!!!(AZM!!!!!!!!!!!UflF!!!!!!NW#V!!!!!!!!!!!!RW@ENgRT,1XT!!!L2>My=
UP!!!!!!!!!!VioU!!!!#R(F!!!!}/|Z!!!r0jW!!!!!l_LH!!!!!w4gR!!!!!!!FfxT!!!!!=fUN!!!!@E8Z!!!!q|JU!!!!!!{OvL!)9uN!N#5h!!!w;zJ
ffj]=:BY!!!]E,ZP>uK'$hH>Y/T!!!!!!cy`a14XU!!!!&xXD!!!!!!!!!!!';uF!!!!!!!STQS!!!!`6dG!!!!!!!!!!!!!b~7RPn|Z!!!!;{7J!!Y{#T!!
odON!\>:M!!!!!!R?JV0fyI!v1,VET7A<7eYkz^Z!!!!!!!!!!!S2US!!!jlbM!W)QX!!!!!S~lY!!!!!!!!!qU.Q!(HAY!!=1fX!!!!!!!!!o5VI!!!!*,I
Y!!!!!yB#U!!!!!!!{\EW!!!!!!!!!!|E|T!!!!!!!!!!!!l0_C!!!![e7Y!!!!!!.Z[V!!!Keh`!{:.U!!!!!!!!!!!!wU,V!!!!!yJNW/jnS!!!!!Sh2V!
5ccZ!!!!!!!!!!!dmyL!!!!!!!/:OLJH7a<bZT!!!!!!!!!!!!3u0R!smYR(|O[!!!Aqia!yV~S!!{f0S!!!P9U]!!!!!!!!!!!52>T9#$V!!!!!'>UY}RgX
!!!Y-eS!!!!HqyV!!!!!!!4.~]!!!!!!!:\LJZJsS!!!!!&^`P!!N)iG!!!!!!!!!!!!!<QI[!!!!!!!!!U%D?QDUG!!!!!!!!!!!!;Hw\!!!!!!!!!8?rE!
!!g]d]!!!!sO~[!!!j;7E!!6tLL!.s-S!!!!6%_W!!!!!!`%&[!nV^L!!=E7V!!!gF(D!!!!!*w5P!!NUGW!!!!!!!!!!_EBW!!3#6H!!`7QN!!!!!!!!!!:
HmM!!,DBZ!!!!!!!!!!!!!!_9m^!!!!!!!!l#9Y!!!!!!!!!!!!!!!$sjU!!!)%zW!!!!!!!#0MK!!!=)IA!!3jgR!/+,\!!!!!!!!!!!kJyY!%DTR!!!uUR
T!!!~BiMnw'`!!!!!LIXN!{k|J!!!!!!!!!!LZZY!!!!!!!!!jlzfHG(F!!!!!!!!!!!!!vf#[Z9oVZC=I!!!!!!6iLU!h/pY!!!!!!!!!!12AC!!!}p]`!!
l6fT*7WY3V$H!!!!g`5Q=P5]!!?Y3X!!!!!!03uI!!!!!!!!!!!!'1CL!isPY!![[-[!!!!!!|t4Gbu`S!!!!!!!!!!<5EL!!!!!^y}J!!&W(V!!!QXnV!!5
`eTRx|S/`rX!!!!!!!!!!!!!!!!3h(Z!!2VfE!!!!!!!!Q4cXo%yS!!!!!!!!AfN]!!!!!!!]DVW!!!hDE\BwWU!!{2JZ!!y6kb!!!!!{mPU!!!!!!f{'N!!
!!!!!!!!!?v\W!!!!!!!!/KhZ!!!!!!!!!!)FxD25:T!!/vjT!!!!!!!!!!!T2*U!!!!~n.L!!!!!!fE<N!Sf|L!kU^V!!!!*8rY!!!!!!!!!!!!!!!!!!!!
!!!i6e[!!!!!!!!!!!!!!!!!!!!!!!*m?U!!!!!!!!!!!!!!!!!!!!!!!!txaX!!t?VU!o,tS!!!Jl\M!!hd}X!!!!!!!!!!!!!!!!!!;YWE!!rY=T!!!!Qb
TL!!!!!RF]N!!Bi?X!!!!!!!!8MUV!!!;Z?S!!!!!!!!!!!!!!5-IG%k?S!!!!!!!!-{=I!!!!\EASkYL\!!!!YERZ!!!4`TW!!rnn\*UC^!!!!!!!!!!!!;
<HV!!!!!!7kCO!!!!!Y*;Q!!!!!!!!!!F-FS!!!!!!!!!!!G[]^!!!!!!!!!!O81_!!!!!!!!!!!!!!!!!!!u++V!!!!!/<E:!!!!!!@SSK!bYrY!!!!!!!}
TE\!!!!1IYW!!!!!m_VV!!i;SL!!!!!!!!!!!!!!!!AzdW!!aBe^BlUW!!!!lDpR!!!saYZ!8EbN!!!!!!!!!!!!!.)]R!!!!!!!E-/Y!!!!!!!+DQG!T/+L
!!
""", 4, 50000000)
SCALE_3_MLP_2 = table(r"""
!*`eSc\$O!!!!!!kjWM<:eL)CFP!<r7U!-9tS!!!..MT'veR#]yVzv$TzI4U!N-0O!!xuMNrLkI!!%X_Q!?Q?T!!Zl;Ui8;P!UImR!!.ZnV!!!ECGT!!4B^R
!!!)mGS0>RO!!FJ>M!!X%1N!e_sO!!h,]R^,TR!!!!!!Y=-M'2(MLB\N!!1wDOTR?N!ggYS!!!0+|U!!lz#MDO(O!EC\Q!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3vRM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!8I.N%V6SWuMV-J5Q8KZU!!!!!!!!q#@T!!+\OT!!!5?HS!!8gqSMF>Y!IY[V!!qQ`b!ZV}V!YCxTDOwT%mqR!!!%W|XO=1Nen}
O!!!Sk3P!bE]P!xntOII8O!!!!!!!!!!!a40ZV%PY!!!!%.EW!!!!n8UO!!c58R!!!U_^R!!!!I`%WDZ[T!wLOR!r|+T!!!O=yS!R[gN!x$ZS!4OSX!!!/HP
K!p\>V!/DIT!!!!!.#Ha!!!!!!!!I'INIR)H!!l.>]Y{(V`9=Wl~lT6]HU`ehY!!!!!!!!!G.`R!!!!nryZ!!0a5TKmGS!!!!!!!]\lQ!t;oP!jHmRsHXU&V
`R5wyY!hJAQ!#EwM.U4N!!!!!!!gD~R!!!!!!!]|TO',oQAB/Y!!!!!!!!!!!!&r)UEKgR!'|(Oe.MT!!!!1`,R!!!!`{^P!!!!!8(KL!!!!!!!!4mHR!!!!
!!WKZT!!|&%W!!>[hYpW]R+guL!!!!!!!)?oY!!!!BLMN!!!!!!Gj`N[EmH!!!!!K\jVP<9X!!AXzO1<HS!wuEQ!!!!!5C[V!!AU$U!!!0uxJUl.\!!!!wj0
N!!!!!!!!<htX!!!!!!!!!!x={M!!!rrCH!!!!!I^*I$Y6S!!!^sHY!!t01[!!!!!!XL-U!!!!2zLU!!!!!!!!!!!a5IR!!!!!!!!4GQ\:1\Pdj^U!Bw<P5J
kN!w2-Z!!!ZjdR!ENvH*?>MqWvL!!!!!!!!!!Yo*K!!!!!!Ab]P}pvXsA^S!1~zT!!!!!/&&T|BMQ!!!!!!_(OW!!_zzLR5X[!!!!l+yf!Z11N!!!+tHM!!!
!!!!!!!!!T,WT!!!!!+L[N!!!!!!!!!^:SO!&M0MNexV!!!!!!!!r}xS!!!!!!!!!!!!!!!!!!D]#U!!,d]M!!!!!zRgQLHyO!!!!!!:0[N!!!!ym3V!!!I1
\N!-:aK!!!!!aG%T!2w=V!!!!!u;vH!!!!!bQ>I!!!!!!!!G$QM!!.apM!!!!!!!!!!;o+J!!!u^zO!HjUNn=(V!!!!!!!!!n^yQ!!!!!fpCO!!!!SwnKEVw
M{KHWs_\O!8E-R!!!!_QcT!myZN!!!/>bS!!z%.M!z4ZM!!!!!!!0wjM!!!!!!!!!cQIR!!!4kYRB2FW!xX)L!hGr[!!!!627S!!!!!!!!!!!G]>T!!!!!m>
kN=SvJ!!!!!!!!!!!!!!!!!!!!!!}jvS!!!R'JO!!!!!!!!!!6O}N!!!!3uzK!!!.l,W!!!!!!!!!!!!!)<LX!!!!'D|Z!P1uM!!bI$P!!LqzN5K,N!!BtIO
!wupM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=(cO!sCdO!!!!!!8dKL!!!!!!!!!!!!K=`J!!!!NPtL!!_Q:NS2@I!!!!!!!!!!!D$sK/b|O!!!H.(F!!!
!!!!!!!!!!!!'~tU!!!SP<J!!!OV=O!!!!!!!!!!!_uBR!!ezeN!!!!!!0JoZ!!!!!_6mO!\]_M!!!!!!!!!!FVKK!!!!!!!!!!!!!!!!!!!7b'L!!!!!!!!
!!Vbha!-.vS]?qP!!!!!!!!!!!!!CVZS!!!!!,GhM!!!!!qN_OYH0N!!!!!!!!!!!!!!!GUFQ!!!!#FP[!qf]N!!!!!!!!!7;aO!!!!!!!!!!!!!!!!i$2Y!
!!!!!!!!!!!!($_T!!!!!!!!!!!!!!!!!!AD5W!!!!!!!!!!!<.[Q!!!!!!!!!!!!!!!!!!!!!!!!~<@Q!!!!!!!!VF3P!!!!RQLO!!!!!!!!!!!!!!!!_1|
W!!!E/9T!!!!V#XL!!!!!!!!d{UN!!!!!!!!!!!!!!!!!!!!!6?gS!!!!!!!!!!!i{~U!!!!!!)m6U!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}@WJ!!!!!!!!
!!!!!!!!!!X$NG!!!!!!!!!YtZF[4TU!)c4S!!!'O^N!!!!!!!!!!!!!!!!!!!!!!!!<NpO!!!!!!4;BG!!!!!!!!!!!!!!!Yi`S!!!!!!!!!!!!;b}K!!!!
!!!!!!!!!!!!(I[O!!!!AdPS1$WJ!!!!!!!!!!!!!!!!!%P{I!!!!!!!!!!!!!!!!|JSO!!!!!!!!!9|-E!!!!!!!!!!!!!!!LTjO!!!!!!!!!!!!!!!]8FS
!!!!El%L!!!!!!!!!!!!S8PK!!!!!!!!c)-K!!!!l-V[z5=U!!!!!!!!!!!!!!!!!!!!!!!!!!y'7K!!!!!!!!!!!!V*HM!!!!!!!!!!!!!!!!!!!!!!!!!!
1daJ!!!!!!!!!!!!!!!=hoR!!!!!!!!!!!!!!!dGEQ!!!!!$V0J!!!!!!!!!!(7(U!!!!!!_`}O!!!!!!!!!!!!aI9S!(i&T!!!!!h7^T!!!!!!!!!!!!!!!
!!!!{RlM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+[1W!!!!!!!!!!!!!!!!!!!!!!!!!!!!uO]J!!U<|X!!!!!!!!A>pQ!!!!!!!
!!!!!!&vQS!!!!!!!!!!!!!!_U`T!!!!!!!!!!!!!!!!!!!!!!!!!!!jQ*W!!!!!!!!!!!!!!!!!!!!!!!!!!G-fW!!!!!!!!!!!!!!!h'~M!!!!K6MS
""", 4, 20000000)
SCALE_3_MLP_3 = table(r"""
!!!!!!!!!!!vd]Bst<^!![y`H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!itEL!!!!!!!!!!!!!!!}:@F!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'AGU!!!!!!!!!j&tN!!!!!\[hC!!!&PgC!!!j|_F!!Kp5NND{V!ubvO!!!!!!!!!%2KL!!!PV0K!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!9x{^!!!!Qp/Y!!!!!!!!!!!!+R;V!!!!AAe>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!.z1W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!*^TU!!lkto!!!!!!.?8^!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!Q8HU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!*N1P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#byV!!!!!
!!!!!!!!!!!!!!!!!!!!!!!i-?W!!!!!!!!!!!\3e^vqH]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8,bZ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#K9c!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_rnL!!!!!!!!!!!!!uU&U!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!$aE]fbfK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!5@'_!!!!!!!!!!!!N+cX!!!!!!!!!!!!!!!!!!!!!!0j@R!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w6J`!!!!!!!!!!!!!!!!!!!!!!!!!!ZPyY!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2pzj!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!xO.]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!>H/M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8p1_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!:7c=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!q(~k!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>_+H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!I0pZ
""", 4, 50000000)
SCALE_3_MLP_4 = table(r"""
EbpO<2/WQR?Nm[.R$fBSQS}S#urXQQ+K2W]X&Z^Y;jzTAHbM1*4Wnac<`lhS|YwT?G'Pk4<Sf)XT)#{S\D%UX;MWQ@7W>N'U<:(W5pzN0;bStVhOU7h]1P`U
'8eSMN8Ovq)W]d6V&5GX5g7UN:eT$RsWfhpV|NOSw3%UFAkQ`5nS[&iSC52T{edSG|<S{/1U/]'S2KcYq]iSoQGTn.eS\]OSv&iT4+3WXIlSTy%RcE8UqBjX
]r`_sQ3S9XED1dqMhz&WJ~?Zz_#U?q/WhJPRM|4WY]>T:,rQkj[S$'MQ5sFVBgYT5K`R1v/V)Z#XK0KS%1sRhgEW~_OLT(RT]|\U2VFRd{4VqqJ]A>|R'k3S
bzeRa4)RIm6Rh?*S!^X#QIh$Q&gvP~QuPHhvPV@TQ!~P-QUX}P!\a'Qm)lPps*Q!$%,Q?g#Q}6%Q^T$Qmi#Q0XCQTlvPJhCQ7%qP!{#tPvr&Q!T.tPFH6Q!!
H:#Q1=0QkQ}P!!!!>g1QJI#QAK/Q!!!!|;HQ[R~P!!!!!!K&$QKc%Q!!!!!!!!*R,Q!!!!!`J)Q!!!!!!UR)QpyJQ!!!!!!!!!!!!!!!!!!!!!!!!=/AQ/eh
Q!!!!!!!!!!!!!!!!!!!!!<vzA!Xw?S!!>\4Q!HtzPs>mPdF|P!!va'Q!([$Q!L3[QV%<Q!*f#Q!tz0QPDJQTt|P:qsP)(#QL50Q!?9xP8n%QL*#QM<#QmJ~
P!!JPzPw9CNX[qT&]fS;A*X%OhQy0qTs?JR|$[Q*x/RM59Q6U,PO$A])BqW>.8R9\~OoFDRd-pQXQITR'dU;R0QeV0TZ?zR_l^U6PmQ|y6SfO\Rd`yVLQJ\\
\lQc3oUKhDS|gTR?Hy\*1'^N6dN_CMS.K}R)jTP=NXS;)SSc4ORpbvRbK?RZ>PQ.iYTBveYCp-SyD'TN^QRk<-T`7/SAf;Rb#.T`6nTaZ0Ui7DS%N+SNe&QG
(-Qj<5Qap,TjmOW`2jTlPUQA#VPg`\S@5QT})7R#dGUjU9QZ*RMCYtUt}zS58gS^RfR/fkPuNjVj;rR.B|Q*gMRJqcP3e*TdO:Rq*UQteeSH{/P@6zPHo<Qh
#aPL$lPbO%SgT7SgB(Q$n8[4X&Q9BoRSHbQK^)OZDJS,YLPHGCRpjzM6x:TCxTQwJ|PZ/wQ&#bQHWuRabKRZPnP8N+T~\6T?>1W<4TR.~-WhK&lG(@X3^zPA
idPZ6MQ/YeQJS1[`]ORcFYQc/oQ:H'XEeWQXY3UP[dRgwkRwb<S4:1R0^ESj];VF8IRxR^TPsPQ>3sQ!tNQSz.}R?fJPUNMQ7.jPB?EQ2(IP.EQU@IgQC6fW
p>?RmV3PF}SP2_BW`bxR;kXROEhR|DlQ6Q:RJ6XQpU8QL6.S(`uN}}0ReEUZk`UQ<n5P{-aPdQOM>+'T0y{R&N]R6s*TdVmSkCmR\gdT!C)nV0nSQB4NR?C&
XP@.ScX{P>VYTN,:WN]fS7Z%T}$\Q*(+Vnw6S\JQRFr3^Zr0Tr_<S#j#T[-tRp|EQX1rR$}bQxWsTOVQR~EhSVC;RhjLP.cwP<-BS)vHQV-&XXtcRUyzS5[6
R9k:[z2rO#ewT)tiP>f`T#QwRF;MU(kxTdZ0Qgc?X%RXQ@?zRqYqT6pkTTs_S(:0U2<_P(~-S})3PKb\O]*mSwaZQUJ|P`F#S`9_R9%qPaH.SgN{Z!=2jRnk
%W%SMU]S~QqvgWTTYS#IWNP|tPu](Q~v&Qi^wR,bSVd9mPJ;qS9wGQsSWRgE)P$bcXO/eQj#8QC=MT=K8QV=:PZ?)V?_8XajVPpk^Pdw&VZA<RdlaUJ`iSAF
YVj(XQ}T:QE?6Qc;_QIaiQRx_R}C,R:=;S0$8Q-4KRp]|P91CR\)IRravQG7~UklkQ0jkRJifS?p>Rav6Ty'9QgZoO)tSR'@mQQ]TSvN;Y$:cQTj.TInPRP]
qQLs$S6*AjklyQ9W3R\;uQ&kgQJ4VQ5kDQ*xDQF@\R\q?R`LKS].4Qj':TNz<QF0{Qg-,SHh)VbNrRVj#R)tzPc/PRQ:rTGoKR2MpQg$\RHyVR7~.TAqrPvA
CRf:fR#7yXyN4Uy;?QGN^QF/vQ%P3SVkWRO[KV[L+RGO8RB3gPkXHQ7&UR9;MQ\q:RpM-Qs#-T{l]Q5OOTp4}S55BTF<5RBe]Pq&=QookQK|<Q.mJSm8bQSH
:Q8|?QSIvP-ORS+ewQSlaSZTWR1<uQXw?Qq~iT7ErQ)'CUyGpQ?.8T{6,VDFvQuq9RvzoSMi{S6FIR/QVR-g2ScQYQiBPRD(\Q.,1UnE3Szp9U?0wS;fARYa
sQ3w,RrQWUl31SK|^SnmVRC#ITUfqQo%^PANER==xP7o@Skh?R.(@SufsPL^'Q^%(Q6^KT4gwPm3QRS=zP&ztRzFCQ}/GRO,hUvC=Mmz:Q6akWmk?Pg3nTkb
'QIF7Sd_SU2izQe[vQ{$8O.zPRXN*VP6FS}P`R({IQ%G5TsCkR3b^UL1}Q%f9T8vcO*=2R%G/R}FtP`43PKdzRZM@T^>XP^A{RXYfQ3NfR`bGQCP>VU}%R|J
\Q34\SB_iQGr[R?2aQ#5KQS2$S2?VQ?+\Tu`QQGE(Q891TD2wZ[\;SFxTT6g)SSXdQ?iAP-=2Q,5tPGw]Q'lWPXQiQdYKU^*oWo,)Q`:|PF^RSpgwO*L)SdY
YR_VJRBsmR^krPPLbRe*KTkN5R!&5RQ,G?QR&#Qdf=QiU%SeIjTFi~Q-b&Q78nSY_GQoCIVv^<U<b?QpyURIIcPm/>T]O+PUL3QToDQwJ(RJe%V{bpQ/q/QW
icP`{rQ4MDQF`MSG?2R8m1RQ-TQg/mP$rhRGh[Q2OXQw;;QnFxOXC8SCn/QlF6Q[j|UHS^SJlxPMZ.QIl^Vch;U`a6RIS_SQq?S0Y]Q',\QPMoR.IlQyFMRV
{HNFbORkZvQCYMQM(GR`/AQ%84Rk4BQ{1UTmH}R7ylSH)-Q\eHRRJ(RwJCRFUcOA6~P64pS\dfQz?ORnnbQQ@RO5EuRW)RQyW+TTe2Q[@iRLo^Qvw\Q0$\R}
%;QFQhQ7bbS7$=T{EUR~[+S6-TQZmMQ3[xS5[@QjU*R]x>Q3TUQb*xQ$;mSC3?QYG~RU]@RkM[QA1lRE}gU7vsPyy+RZ+jQITtS}JUP\L~Q)x`Q<c~QZ(KSB
cRUp>-T`OGR=79R{#hQ&<qTakjRZVMPE7yUQTVWbG:RZC?Q@y*RRklRsQ%RA*:T%3oQ$~eSj8qSa;{T%:dRc}SQU,#Q=~sPk:KQ!%y9Qky_R>|~R-l1R_LlP
eQaR,IyP#f?QZQ>ROa/Si5F+3sbPA;MT1@/Q(),R4dMS&QJPIkvPq5WRDisQ1m3Q$1QQlv3Q$[`Pj~6Ql'GQGA&Q&>=Qs:hQ*y/QakYQxu<QkD.T``aQtgmQ
2#dPX4wQ'O_S*GkOrhiOeaKR$$vR+7mQzSUW\`ZQ!qVCP#}LU`=@TW-LP*0YQi&AQ_&YQ1m1QIPPSqo=Qhf/Q4_iNdF#QDC3STEEQN=?R&*UR/GRQHP^Ov2`
QvVRUh|jPM5dRr'BR4&pX<O>P;v}TIJ`WLcYQcQ]R:x9QAgCRc0:Rt3%S?Q$R?JFRf=,Q5yWR*hhO~CJS[b%Q~j+Q7OWP'P+Rh1HS0pxRDY}bh$OP]5TQ?ht
VP]TROGdQ.Y{R-7qQLcNQyfmRQ)CQY=6Sa=GQPpsPYHMR%@}Px#OPrlVQ~l4Qdp=P(kZQ6j_R5MCP=U$QX0?Rd'mNMvvP,RTR;%-Ra6GRP%mQoaiR\I{PVj>
Tf'XR#wOQkO?Q4WTSbV.RAy-T06&TCFjQRkTQf#3Q!=v.SviATpCTQ>-4Q^YpPjQ;NwsGQ}_-Q_+jQrd>Qb_KQ`6MR>\mPRbrQe46QJSWQ=XPQ*ovSkVVRow
QRYH}RQ>pK;~pUx`=Qol~P/{3QJ\~Qso]QgR*SRx3R;UGQ8s(Q8OqS]}?T)W<QH0xRBL@PTisPuO3SlsTQ}hpRicQQ2|oQ\dSR:x3R3xAT*.eQrqLS,q0Q95
ESYEbQgqbP>(EO-%;T9J]YGOhR_;_U<E*T\KyR%1cPdx6RMQ~Q@OaQhoTR'Y*QK*nR?s1S=<AP~zUQ3:_Pd#{Q2-XRC,BQAonQV'^Pw7`Qr^aSfe)R#}FR{%
uPS*uQ;VGRO9]SQt6N}'9R)9NP:=7Q^ixRLa{Q*C}Pw){SK:-VY9_O#CzQ9%.RN'UQ=KCQl}2RA58RlB?S&t)QFqeS9w-SjC|P6<%Rqs-S^[*S]rRQXgwQ5G
EPt~wP>B?Rk%fPp=tQGNDRcJWQ=U*T<mCQaC-RB|SR>(`OeL`Rt9QSkB7R]QXQ'<FQfG?OHC&U$c'QNm,SwLjQ#u?R0=4RvFLQFolQ+9|P_)-QgiWQCT:Rs-
(Qm/@Rr+{QW8pOh(DT/Z}S[4eRf9BQJM4TM>~Rr*<Q/(KQ,v8Q7J@Rq2rQ!g%gPA_LQzxyQ|?#R9_@SD]qQS&vQ8mTP<*]S){YQC_'Q#yMQs9,QvK6RD3cSS
X0Q534S*:=PHX5P'/rVj\^SP={PrZxS'%/S?.:R,iNR(PhQ?6NQTjvQIr>Qah)Ri?mQo]`R|WJTI]?Q,bTP')8SzT'R'qKSWp7RYJ5QxzsQC_[Reh;b&#LR!
S_jQ^hyP!AQ-RX(/Rg$JQQKrPj7aQQ[JR4%>QfzAP{3nQs(pRebTRh8fUJMoPf>FRO92Qz,;Rr=<R}*`Q\c{QZq=R+soQYQ3@m?3R!os;R=9yQR$]Uw)hOI:
LQG.eSIC\PVqCQR/YQpyPQ.3;RwIVPlQ$Q\[)Q(=HQ7;LQ'pHQ2G|PF)ARZeyP~%3QKx_T)bKUf=GS0IZPi2/Q}PlRY1vP+zWQ<9dQB>PQ(1,Qa@1R/CGQ~*
}M>]TQ6]3Q]):RUi#Q({yS+D_Q5s`Q)AQRl*kQ6V<SDUkQV*ISN)vQXpYQXk*RkCvPYd8RdPOS-WKQk&|QQl`S;|]PsA,S60CQdB'R)p5S|+UPzhZQy>oQ)B
qR$f;S0|bQ%^?S\a\RhU(R5r/RJbIQQ+&Qtl`Q-jzPr[0ROQ7Q%%fPuw[Qfl|QJOmQ&)/RD5vPd3wPH&rR.yFQ/nCR{f#RW.,RNfBRy~hOkNbQZrqQU<$QBE
IRa}^R&a'Q)0$R#NFRX2GR9Y9Q0kLQg`mR)u%Pda~Q*TgOIClQ[~9Q~1jQ#NoR%{VQ>>-QA#1QDZNR1PCQ,}cQ5eCQ!7^HQpidPE]kQ]'PR%}]QLr,S)PUQ&
fmQB9HR-IuQUp<Qy/6Q+oSRyH)Q-P>Q)9_SxdBRcq_Rl29RD=pSU]=PhZ;QlN.QkI4R6v:RzZ#T*M6RIr}QKxUR{SEQHo(QiI;Qk52Pge#Qo9sPMpIR'r$R{
hOQ/[_R^}&Ryd$Q.L-Q[E,QjN2P;xiQ{J,Qj|TQzFLQ]<wPU>-Q,@WQ<5ZQ`FbQ^`\Q<u/R1KZQaD{S*UVQ4HgOIkDQ!k8yPyMhQDS^QvJRRqz;Q/lWR3NKO
bVxR%1=QgS=R_9DQFBoQULiQKL,TAB(Q\$bSisvPsfdQZ=iR8-%S)M+Q_WZPnk)Q>TRT@FgR|G-QR9IQNA,QO%`Q%<+Ss{VMO_}PHNLQ2cVQiwBRxQwQ)qfP
BL8SOx[Q6oUQ{OrPp>%Q,xVQX6UQkA9QOu9SX7zRS86P&+_S2=~PXHwP:V8PvK7Rj?4R{|bRbs,QL9ZQL_iQR$6S!DT+QjM2QXx+Q/OEQ`U[QQb1Rm9LR:bk
Qgo#S!_z+QrgqO<n>QQ/kQ%N8QtpnQ;$&Qbr2UU{HQrvhQHl)Q-%YQ93BQR.(R,H3Q9C%QcR&PIKaQnVgQ@&#T|JvQbV6P;y%Qe`sRVHOQqw|Qo0rP#J0Q!j
X~PIC=RQMnQxPFQ\VSOsu~QInZQnaCQekJQCGGQIVNR8=?T*muQ!,GCP]$#QfzmQ(ClPSr-Qb/FR,{nQp~aR{~$RJGqP?R=QO%_QbPSQ&/NR?66Q5,)R$z_Q
b:^Q#4'Q$LzP?.iNaJ+Rd*^Q_J3RcPqP'ihR\54RQ`}P^v)Q3+GRD}iP:lOSanWPg-KQ]SpR`4aS={6RQz.Q*l6Tn6,P+00R3F(Ro4%Q_YYQk,pRi1iQB<SQ
.Z3Rt`BQ?_dQE7hRb6iNg-<Q6_CSjm<Q?cJQ?YsQGluQuq0QhkqQowKQ#`*Qz=&R:;QTq+vQjk9QkYhQ~7HRY&TQvtcTd=bRiCjQr[KQ|#LQ/}oQ+``P.']Q
nh7RR,zOvCOQ$Fob95ZQgC@R9)FQv^SPc;7RjV`Q<zjPw|;Q62.S1A&ROg0ROW7QET[RkUoQF#GQCTPQIS*Qq*/R'~3QtS5Q0+OQ2(>Qc$GRD;&R{DQQ-S,S
h-=Rx`NQJ|-Qj:zQtt.S!sy&RK*4QL<]Q4hUR+6BSkhlQp3nP=ZWQh)|Q\9ZOVb#RGxzQ_3gRG}cQ/p~P[XnPoe|LAw]Rr@SQ#y[Q>50QI}}Q7P~Q:7&PK'@
P{m>TZy5QtV[P<2.Q53-RPa}RGV}QG)hPx'~Rv)DR~m%Q$znP.imQD[WQM^KQtH6RmmKR[3&R:sHQH1ePgM+R%[`QA3PQ%5&R~gfQhDvR&&%QhqZQMPeQZcg
PPf3PZQFQp]GQ@9ePyV@P}_nOE(dP{_~R4W-MJP.Q+k|Q;O4Q3jdPhvZRsX$RP>ASG<^P@NmQ34{Qb.OQ,iBSEoGR-vmQtb*QqW.S/@<QUQWP~8MQI=&QJ}R
Q!w}TQ'lYQ|jQQBmjQ`7ARDoNO0&gQS<1Qw[?Qh-aQnf7Q(GQQ(a?QA2RR675QHh)QtxcQ}1^RuKWQ@6?Rb7gRK2BP+KpP\0&Qw30RS:fPE-ZP3V}Pf@}P'h
uROM:Rl&_S%|1VHk=RiJ?QlGpQc3}QKwUQYR4QP8'Qmi\Q*g%QO@8R2qtQ*.SQE5SS$0&Q)aIRdf.R!7mFQf,?Q40cPs9&RXD>PTY*Qp4tQP[DQN<AQ[>qWP
_1Q3_:S>o'S,T|PMtzPz}+RH<VP2R[QUYYQ<@:Qgf*QT^xP'wgQB\@ST*#TnTVS>uUQ+G+S'(BQ}N[Q*LzP.zUPC}+QhgZP:v6P^C,RTg)R})zRVN6R7#PRH
u4R~6OQ4M1QS|%Q-+nQ]/]P>3POMSKS}^.QObSQrazQ%\XQRi-RR`yQJYlQx;3Q%\^R3^tPq]oQ>QoQCQWTWm*Q87GQN5zRfcLPT8]R$_LQDM2Q4Y}P22EQA
HZP&r*R#T}Ohi>Q*hwPCVJPNy\QZhiPg>aQZoAP7oKQ9/4Q&usQo:eOW+,Q_>9R0;3S.{RPn<cRJ]CQiBHQ+iOQ18OP-p}PL>8QWXNLOPQQ:YtQiL_Q>-.S5
._QZ#>Q3qNRVa\Rv<NQ?J3Qo`|P]PzQ&QzPJ)8S3D8R-UGQ5+2Qlz(Q74UQRSRQnH4R|SpPmy<QB;wQ=oLRD&TQPLmPCXUP#zjO\7TQ`Q*Q6-gQ1B6RFN4Q.
KWQ3D[QIKLQuh<RllrPl4tQldgQmWQR?~5R}',RY^YQ7z+Pr(kR<]0QXG>R5NCQ;paPv)aQ:~sP[dSS*MRQ#[IQw7|Qg.]QA|ZQIC]QzpFMpM$QEVCQ6atQj
D<Q3E8Q\1nPrl1QWr7Rn79Qm1{P'-jPsM+iRKiP,1YQ@EzP@:0Ri_fQi/xP8a:Q%cuQutlQ|N/R$>\PP?lQ}gPQ_k`QO}SPo7FQOA2SGC0Q'U;P>'?Q5AqQ&
7$P!7-*R(dHQLXeQHO;ReYeQz7<QhRYQEyTQ!d2)RDYHPwtDQ5IdOl\WPA0&QGn*Q''&ShfAQQ%uQjgHQ$cJQoQ}Px8GQjqiQ)a;QTt>Q_@.R-LFQ\;FQ&pB
QLV2Ran@Qc[sQ>peOt7*Qa9NNAs2S,u=P/P5QN}kQX'%R(d=Qg|<R-/=QUWjSPZ#Q$^JQn/PQti:Rpt4QGhqRBWgQa;#Q4RSQ{}`QZ_~PwavP2(2R4m<PJKT
NEu-QV0@QQSTNXucS0KCQx_BQ^)MU
""", 4, 5000000)
FINAL_87 = table(r"""
!FicE!!!!!!!!!!!!!!!!!!!B}hT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'tMM!!!!!!!!!!!^DKE!!!V>p>j/jB!FqnD!!!8w,F!!!UbS@
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&TxD!U\D5!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!eJ$J!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;k[Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!d.NL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`_.X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!gN>U!!!!!!!!!
!!!!!!!u'YI!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/?O<!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`1N9!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!![.}C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!'c&L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!,PqH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!g]kE!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!/*YL!!!!!!!!!!!!!!!!!!!!!!!!!!}0hJ!\<GU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B1U>!!!!!!!!!!!!!!!!!!!!!d\5j!!!!!!!!!!!!!!!!!
!!!!!!!!!!/nxd!!!!!!!!!!!!!!!!!!!!!!!!!!!!f>,A!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!O`1J!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!|Y7F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
FINAL_126 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!?<Z@!!!!!!!!XX0?l\6>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|9$A!!!!!!!!!!!!!!!!!!')CX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!eS#N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!(-VA!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
UDiM!!/CzL!!!!!M=zu!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!bQ$F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!VQW]!!!!!!!!!!!!!!!!!!!!v:Pa!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!RvQZ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!:<~_!!!!!!!!!!!oDnC!!!!!!!!!!!!!!!!!!!!!!}4AC!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
4,c\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]&gq!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!&a4^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
ANSWER = table(r"""
lrnX!Rn&^=2cJV|/O~eZX!/XCX!Xv_Tj%_TRyCVd3;UO/JOE(LU7`4MNkJNoNeM\:<M]S1MHcGL:h4LCf?L9nEL8o'LVBjI(+xSV)5V{[AVwaYR3|6]30'VY
}pQ&9|P;59Te1,Q=a&Rd^CPh'HMwm~U_e,Q}9QN7r~NS3>Sl<>TQRiLh--X@HEPQ`UR8;QPRi#S]qXPnx\P7ytQuBFPW>hM_a1Q8tEQC99H`CNVvvhb^:lW5
c%Ql,(Pci|T;c<R3ANR.v0RN9;UG%[Qal6RO1cR|@=R#-9P>`DR0'`Q%w9S\qNQ}IqQsxsQy4VQ&.(Rj?JRpS1Rp+dMi(uQwF0UX`vR|qERyD}PO,kX`o'VH
r*b/%tUTu%N!!!!_VTL!!R@jO!!!!!baYM!!!H}}N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!ezw[!!!!!!!!!!!!!!!!!!!!!nLgD!!!!!!!!!!!!!!!!!!!!!!!!!@ufNhbfL!!!=PeT!!n<mL!!!!!As<P@E%T-xZPS:4VY9(RUT3RK)YT|[pN]/
)T$,MQogIR!mlnS!ch4VJ0`RR?~P9aZU]YOOd'rQ?T)NsGaRs}PQlQLRS[0Q5t'Tq9ZRimMPDM/R.?9HlLoRW4ASfF3SqUoN!^d6S?44LUZXP*BWSQxMXuuL
Y(OoQcE:RrRYQx\*R,6sU6g|P0YTPqjXS!],$RZ4zJRbxT!4(YRiy1N{#^MZIRT_r=Sa'oN(n7OqOJPveJS+IrO7dfS\aoS8;\ah#2Sx}&M,P^S'>-[]&eRc
@gQ9eKV=5MR_MkQkskRjF[Oy}qQ%-CO(GLJ.^yQ=#:W3e*V&ZnL,k$UyPkM*V8M!d<$PsB(SiJBQ*VyRhlWR6X-R!G2$R?].UjjAR,o&Q-GHQ@2KS4yqNEl8
UgG)Q?@HTYPOSE1+Q#+<YBd]O!!<N^^2P-S!+1UP)k}Q:a#O]1]Q6BXN_]JOyzvNx4BSl]:OrjlQbu`RPuYQy)TS:huQ1ubP]>nSML&QI=&P+t_P,fXPW%NT
!BY[Q!M2{FTM=OU$sP(4WO%*-RxzlOgh\R|)hQq5_RhfMN!<?OS~xOSYR'QJ4QS!lp/JA;ZY#)-UwDsQHy0N{4`PfumTW4ASP[nS-r?Q*CCRa{qR-4nPuGuP
ydWXL;QUAcgQL,hU0^|Tm5\O!nBwP#xmS!jh9J!DzPP22QTJFZO-<PR!!!=IoQZnQ]J`*Sa|]Qp|*I+}#RjTsJ^9?SQW+R1a[Ks['R!-h)R(4WOIOUWpO@Q*
I^Q856QY1POWx-S&*-R!j%_TVAYQ.v0RweJSBb)R!!:AoR{H&Pc9qNP'WRm?rNy8~X,V1Q<anS6bCQIdRZdQsSxx8R!V|UZ!DyIW}JSQ=>6My:qP'cFLQ6TP
3qjSo-sQ:8OQW+}Q;;^RDfIK!:|1RbttSPjrM!&5JJ%o|Jf7[N+$_H>+AR-$XL]UJP{]#SA[)P*AEILH+QsQwQ!>Q[Rmh}R^1]QW%NTyXNaCPEO/(BQpyKR!
6#*RdI5R/+=TmwfRYQ*W!r+SRoWjTl~mP.#[R\tnM.VkZo:CNXRyQ^p$Pgx1Q]0qR6zVQM.eL+7_T1n[RFFMMuJ(R.]VL!.q]Q?+KQLmOSFiGQVo_R~l|P!6
J0Q:%uPy7QT!D3_N7T5UKfYPK#u[!\rUJ!/(BQoO6R#\sQe58LO.^P9pCUd(hOwN#R=FOU!cXzQpDHR!{;LTc\kRqK>U'Y{Qu3SQz|3R~~tQ[;USvvBWx^^O
]0gS\cQP7~QQWlZPuyXT42?G@M~OU%UP~}GM!OWsS{4`Pkb_PWu(QH-GR-p&N)onRj/4NvLfN}bKWS/aPAN3Hw}xM8o'LE|MGQsJM[^jQ5U_V`]TN|9GOS)r
F},wR9g#TD{<OQy9WLTkN![j=TmPjR!Re2R%C~QK`uW1meTni}OYVtQ!!ZaeTq%.TzPZR3&R\*>fRk6*Qg~VOdX(Q0`eM=jkL!7a|K4kYS@)}RH*gI/1bR!2
6SP`nqK.'gMkqROZ\GOQr^N!(AhQ[^)LG0]OBgbQql:P]XYQ=iuNsZER\N9Sq-lU*=_Yn`IP48.Qj$2P>S3PSA`M!G7SRgG)Q$>`Lo9WO=E~PDqgU!s,SOF>
PQwRpRJarQuE\M;O$RXu2Pq}FRq+ISTS~Y!W*5SEhGTO;oR6%hN`5bP)%xN!!@v7SZ-iM;8YP}hU[-4-KmbsN!Z.:R!!z8bL(;CS:*RPl,iUC;7Qn$?R1a@Q
EZJS*5}W!W@%QJ@vV!R9cQw@&QiY+Qk{MTW(nP%iWL4uoR)#DQ.L/P763K3DdOEF(T/uNR!CCkSbA.W!8|BM!)(sQ/lIK0K<UhK$QN}yU4<{Q'e_O`S#UNK_
K!&KjRO<[QJxXM%ZSR!!*LcSE2bTyamP)VoS#tELyhHY2,6Uo)xQ!!D]{JS(aN}o@M3w=QvL%I!!k@vD|:3NEw:S)u-REeLQ!6IDR.6PM<7wPq?kR!n>kUe%
HSSrWR^XcPQKbN~dHN:;oMkzrPMBlQvziL<9jHLxQQ!~IqQ!aL7Q4?$TE^|Y|C]NR[ALeoYQ!/i)OVJ'R!-OEM6]fQ;anSfsz\]gBQ\pbR+LRX1E}U!$I~V3
2[S<2>Q!Q6JQl7aT%B@R=y9Rg2QGZ5KO2f'Pk6*Q}9QN!!c<vP%/AXz'`I|eaTy$wS{icP?a:P*]$QW[XM36LTl2iZk$}T,hqSmpzN:w^Q%F'T4AXQF'4aM&
2\e7QOWabQ4k3H!>27U:iaPNcWQ!'UoV;n>Pw$~OD?(R!;MgN1YCUb@xLqNyKk@@PVwmIn{kQ.L/PWu(QvzNRJY4P9l\SJs`SArPQQOIP#.wO|y'T~'RQC#v
QaA?RlWLWYSoOmmZRLd/R0~&R!o1ZS8)HT!aP(R\{dPszKO0y.X}6VKZ)]R8YnT!!}}=Nt4?Pa%VK9AoRycENOFqP!zx]Kp+IS!3d>W!!(@EL!=o#S!!k`5R
;,kSluMO:<@R`X\T-?pNxLpM.?:Zu{0R9FBS{YsW4DnN)6zQ:Y&S2o\a^Y4U5F?PFGzQh0'I5:QS{Y(S9R0P!vJ2QN@LRpqiP!MqJSy;'[!%H[Q\7xPH-GRP
~8M!DRhQ4:bN*RGLpYVP4CqTt3SQaE0S!x/$N\8dO6;GQ>#iO:.TL5jwShRlTxwLSzGqWHg'R5IUM!kR.R)B^O](3QtP9R!o%vU%OQT'|*Q!!!)*KO3H:VLV
(RGlLS2VRQ!Qw;NJFuI!8k%PDrST0XrP}o6N`9]P\MrMm8rL:2*S>cdN@5|JCuiQ@>pVFR1KhpcMMihQ!!gRbU!rcvNT<rRtg{ME7ZNd]<W=TqOg3cQESTPi
V1`xy5L{5LO9i<WJh'OoMyN4qtRt_~Q,Z~QsOCT!nlnS!!hOAGjR$SgrrQ{f^N=J[P~NiK!!?ixQP8=IOx.I!eDlPr+SRuWTNHo?HC~RLf#zTb48O:{OR!!j
,pQhIgM!3gyMcIkF'T8SxZRT!g?GOUX?M!!FpNOXdgSC;7Q!`a`I|owSZ3sQhN)S5ghRbl6R!mVjW%5%QZ:(Of^aM#{1PL/,R<L)OjEoPtn0K%uaULf#\0N\
Qk4mM!!q^tUUhUQHheQtCzPGUJKQ34T!(K~P!f/2]!!@c7G!a4.Px`@L`W/PX=kSyy$QW`vR~)kTh/|OBpgXhmCQiwcO*aqQ!8qJN?\]PsOCTTzCSR:OPghf
QYVtQ!:M]O!!`4$Qz,tOXS$KV{zV!7pTP!iz^R5'wRPV5T:w^QQeCMn4pP!U2pQO=m[XoNWUZXP'2uRTg_Sz+6P0kgK`z:OB~-S!!2X*OD?MK!~1^Qxu3PCR
TS7ytQ_S#U_`OQ:%uP~&fR+elQ!`IsT*+KL!31oT'.(RmqKS0QWT!!!BoDSR+\QNFLW6)OPTm(RHG}T\nIO>i#NMNZN`gET)6zQ~Z}SM>{PFP-X(g&RuBV92
YWS!~B*`jk#R5oJT:Y&S!?#2I{v~Q!!KxGR[&bOo32QDc)O{OxR\x_Nr?#Q?NEUw@&Q~GXN7L-H*-dO|SsR!hr|PzwVR)+&S.r?QIu.R<anS\Y;Q=0pRzG:Q
d#%QBd]O!Bm+P\v}Q%pMO!w,VRTf}Sn8kPJQ\ML{VSI8SOELMRhk*NmD*U-9KP?6hI!$[+SO#fQQF_C!k#kJ{krT!iaiRh]nRB+NT'e_Oh=8K!RxrQ2DZP:_
KQ-$3S7GvS!!!ytGQpNTR`*jQ{{lL<]+R`VCQ!<eiSJ8BTsB2R!oa.Sz4|\PkMQ!-?pN&{4S|N:SF#BNng?S{D$T{fCT*j?R~8oNYdqRdutP@;uS!?R,W!+\
LP*;aP!,IaT!XPOS_b'O8fHPfEGTidnTH,[SA#lR!!!+ChKUvwK!W*+Tse~V#(wJtsDQh=8K!\[oN8N+Qx;SPS|cRA:RNq&vR?s(R|@=R!>w*N';CSEhQS0Y
^OSGjQ!>idS(dbU`;lT!!fiYLG#'TSnfQ!&BJQu80Q!s?nU3RPU5NsRmgPNL_RRJp[Q!i8JPj'7R|TzKit^Mc(_bH9lU(^XQ!p()W@7(S~r*U!!!2F2N_g;U
d`fRp6ARbqTW!!!p`gMV12R{;VS`03P!byQS]@+W`}?Q!`VCQ!ReWKb|gPz<8Sp:2S[`BO'^XQ!![BfP2B0RO)%Qj%zN?ixQ|E+MAPLK2,lI/a,S!cEDQu`~
Nh0CUdiOMi@,R$ycQ!{R<O'A^RVsaN!s/NR}.4V}6rWb2VR!5jmT)MES]|$Z!r][O!:zYT!i6rR#-/QJnBN]qXPspvU+nUL!Ce8Sa&hU!0;xQH6qRG({MQs/
SJR#S98ER2^*Th(kR)2-Q~^-O<WbS!9rwR!`:$V!!Hl{KznGLyn,RZkqT$;[Jb>)UN'i_^ljU6f4RA(IR!yOdTaB+Q!i^dP7PDT2ADS/`[NLh1N!(:FY#yYR
YM/W!e:qK;jWNT^?R+CMQ#]DV!x:qP![bvL!K8LS!2TzS&GyQ!@LwVZ,}N}[zM((MF=K,U!!.?UT!!!9Z-LywLSrKRSH.3Q'vaRTP8R!^\TQWLJTASQMdR9G
B47OV+iS!vGHIm]{T#4%T]WmRFr&M0pDKgW?U|@3S-zsSKG5STcRFi[DTim2V$%FS>puPLNPOzYzSv7NQ!]){O!qV@SR;;OSvHS!>kFP_cTS!%JtTcdCU{TU
R&y\U)K,P#&iXoz>M@A>Rs)NM!{z$N5;=R_%BM17?Oq*gS/\OSMs~Pm':UknMM-_$KouPR-s+PKuBP!DqgUXu2PEG9Le^2U#t|R7|8NS&nV!!!]E>KOi|O!=
cuI'dsP0cjO!k'AQSX+O;]+R:PbQpRES!b;.RICKN}H{S`&^Vk_dMq=AT`E&Tg$pR(:aS=a&RILZT)1AR6mEOPV$Y!Ic@Pp=RO(hnPln<Rn:zT!El8UdaRQ(
I.GUWBS>a0Q(6pR%'iU7H}L92|S!NtYT+s';@&&PJwQT!!X+}Qe&EM$m4O!!3#rSS>@QPl/Q!aQ9Jk+2RkMQRjj7Sk4RSivmQ(OeR.D<SjAcUG\wT/PEJ+%q
R!&3rL!*J/V!E\~PomSV5AXQ6@$Q_{]T!>Q[R}4YTqDcLXT6U!HF*E*#DQ.v/@=.|HZEaSeEsIYU,Se8=Ne+mQ}1yK!.o:Olz|O(>mN(BoJxz,\VG,O!K:$Q
L5lJ17?O!r<zN`}IPfO]S!m9CQXtaK^b8JYk&P#,CR@-nS!z*JQ@fbT~|@T!Q>R^5t'T!N_KVA.dQ}j>TET/Ttg`S,K/S3hJR!3a9U_W/P!\pbR&KjRACrOI
,oQivwP!kwwMf`zPQucP!68'U*?RQIbTQj7hP!l|9S8^fNT\gT}:,R}y1SdO?V/nGT1]>Ud\uQs=URx;SP!;h>KL`YK[MMT!!q}<S_Z*STF,R!*I^Q^ceN+c
SN0m?I2u[TH&QOd`%MltaP/1|:`V(WA2pL=`:S!fhmMm(&T!!(EYR!!pV\_6)4Vd(CVrCJFY_8S!ddMT>b]U#R]R;`AOp%ZIc/JTBXoR5DxMpV6T!~RZLtXQ
HlhsS2x0L)9>N$R&LXx7R~D]KxamPVN=LzfCT->(P!n8|K-XTSzGqWMI}N5{yV63/[eoYQ?nKR(2#R!kC{F~K.U`-oS$U+N~r4Th%fP'mAQ'q2R!;6%Sv($L
!d1,QkV{Rw;IQ.NHS!I7&KBRIB!w}]S!dHSRM_\Q2t$Q8ihL!S?,P5OUR>Y3Uw)@UJtgLZUwW$c(O5YuPd2OV6)4Vu&yUi#<RGqDMr:+Wv&'U)_3UQkMQvNu
R!/uNR!MP2L;kCM;gRLx}gR~~tQpW~RP'WRa0=Ol:fVP#pP;ZxP!p:MM[xpIo&bT]plQwm~U!571W[({R\PRV8BQR/$lJQ2HU53[P6RnR5<)QhuwSRR=W!f{
GNrOTOq[oSYsdQB,UM'%dP$|hS!RHLQ!]wbT!=*US;UZK%DOV!WxHMMs~P^>&R'q2Rjy|RifWMf7@TCQMZ~GGSi7^Q!!(2>Lp*nO2dOR{R}T!-yFOZ^{LwVF
YiZiP:X:T!G>dO!ytbK\\@S8cCNYOcT!>UgMTddP!@quMI2.Q_vIN`'JUE/AF3S<T'y@IO'hMTB;QwpBRQDQQ!yiOR)KmU!-%)Q9%aRGI\N5-6RMx@Vks*MG
=SWXg+P!Y~fO*)XT!]+8SvybS\;_R`4vQ!j_ZNHQ-U>Q[R!!!,S,Or7AOmSoT>}jFq,5R8cCNXVjRFHfP!~*MT!+>pQku9Qj{9V!Jn'T,A#S*cIOwX9QNh4Q
;e_T!E>FRsW%V!!!^6DPpXjQ2SMOj>yM!!!oI6MsB2RI,$M~XZQ!<u>R!!!!_S?a!
""", 4, 2000000)


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
