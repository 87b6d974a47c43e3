"""Name an opened file, or end the line: a circuit of 54 nodes of jali-python.

    jali decompile with_as.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:1d092aa1d8668e01, task "with_as". It computes what the circuit does: constants are folded, tables say
what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
148 lines of code, 64394 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.996  [0.981, 1.000]  n = 10
same decision as the full model                            0.938  [0.868, 0.989]  n = 10
right answers                                              0.959  [0.909, 0.994]  n = 10
right answers of the circuit                               0.955  [0.898, 0.994]  n = 10
right answers of the full model                            0.936  [0.852, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.004  [0.000, 0.019]  n = 10
from the circuit with cutoffs, at most                     1.87e-05 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           178 prompts
sides with the model where the hand-written rule does not  0.494  [0.401, 0.567]  n = 10
swap of 0.attn.k[36]: same answer (11 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              0.958  [0.885, 1.000]  n = 10
swap of 0.attn.resid_delta[110]: same answer (21 turned)   0.958  [0.864, 1.000]  n = 10
swap of 2.mlp.act_in[110]: same answer (3 turned)          1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.post_act[572]: same answer (3 turned)        1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.resid_delta[135]: same answer (3 turned)     1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.act_in[110]: same answer (3 turned)          1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.act_in[135]: same answer (3 turned)          1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.post_act[340]: same answer (13 turned)       1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.resid_delta[140]: same answer (13 turned)    1.000  [1.000, 1.000]  n = 10
swap of final_resid[110]: same answer (9 turned)           1.000  [1.000, 1.000]  n = 10
swap of final_resid[140]: same answer (13 turned)          1.000  [1.000, 1.000]  n = 10
swaps of one variable that turn no answer                  0 variables  n = 12
swap of all, in the full model: same answer (24 turned)    0.875  [0.727, 1.000]  n = 10
doubled constants (6): change of the answer, at most       5.77 nats
doubled constants (6): program less circuit, at most       8.58e-06 nats
doubled constants (6): both change alike                   1 correlation  n = 144
"""

import sys
from math import cos, erf, exp, sin, sqrt

ANSWERS = (")", ")\n")


def decide(tokens):
    """The answer to a prompt, which is given as the numbers of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    n = len(tokens)
    last = len(tokens) - 1
    # 0.attn.q[36]
    query0_36 = (
        0.1737328 * sin(0.0563866 * last) - 0.2028733 * sin(0.02454369 * last) - 0.4053196 * cos(0.04273305 * last)
        - 0.4427095 * cos(0.02454369 * last) + QUERY0_36[tokens[-1]] + 7.435263
    )
    # 0.attn.k[36]
    key0_36 = [
        keep(
            0.5415014 * sin(0.07440256 * i) + 1.20572 * sin(0.0563866 * i) - 1.326008 * sin(0.04273305 * i)
            - 4.167002 * sin(0.02454369 * i) + 0.0459328 * cos(0.09817477 * i) - 1.136471 * cos(0.0563866 * i)
            - 1.857833 * cos(0.04273305 * i) - 0.8445025 * cos(0.0323856 * i) - 0.3180574 * cos(0.02454369 * i)
            + KEY0_36[t] + 4.899279,
            0.545413,
        )
        for i, t in enumerate(tokens)
    ]
    value0_38 = [keep(VALUE0_38[t] + 0.4141684, 0.774269) for t in tokens]  # 0.attn.v[38]
    # 0.attn.v[42]: high: the token is ‹⏎›, ‹,⏎›, ‹·'›, ‹·se›, ‹",⏎›, ‹',⏎›, ‹·field› or ‹cy›; low: the token is ‹·b›, …
    value0_42 = [keep(VALUE0_42[t] + 0.587235, 0.731363) for t in tokens]
    value0_45 = [keep(VALUE0_45[t] - 0.1073056, 0.761925) for t in tokens]  # 0.attn.v[45]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([0.25 * query0_36 * key0_36[i] + 0.005930353 for i in places], 2.808044)
    seen0_38 = sum(w * v for w, v in zip(weights, value0_38))  # 0.attn.v[38] as its head brings it
    # 0.attn.v[42] as its head brings it: high: the token is ‹⏎›, ‹,⏎›, ‹·'›, ‹·se›, ‹",⏎›, ‹',⏎›, ‹·field› or ‹cy›; lo…
    seen0_42 = sum(w * v for w, v in zip(weights, value0_42))
    seen0_45 = sum(w * v for w, v in zip(weights, value0_45))  # 0.attn.v[45] as its head brings it
    share0_2 = sum(weights)  # what does not go to the sink
    # 0.attn.resid_delta[110]
    write0_110 = keep(
        -0.02813213 * seen0_38 - 0.6879497 * seen0_45 + 0.002273493 * share0_2 + 0.02972255 * n / (n + 131.6356)
        + 0.01170249 * n / (n + 0.05409036) + 0.07478626 * n / (n + 16.16438) + 0.2466441 * n / (n + 25.87331)
        + 0.009477087 * n / (n + 0.195159) + 0.006272845 * n / (n + 0.006666955) + 0.001588471 * n / (n + 1.57473)
        + 0.003209676 * n / (n + 1.246897) - 0.03005208 * n / (n + 5.284302) - 0.06239386,
        0.162766,
    )
    # 0.attn.resid_delta[40]
    write0_40 = keep(
        -0.5584134 * seen0_38 + 0.06157841 * n / (n + 0.2398283) - 0.06699408 * n / (n + 0.05409036)
        + 0.01471531 * n / (n + 16.16438) + 0.02914911 * n / (n + 0.195159) - 0.06482094 * n / (n + 0.006666955)
        + 0.1152394,
        0.154236,
    )
    # 0.attn.resid_delta[50]
    write0_50 = keep(
        -0.7379055 * seen0_38 + 0.05479 * share0_2 + 0.4369904 * seen0_42 - 0.03005019 * n / (n + 131.6356)
        - 0.04874221 * n / (n + 16.16438) - 0.02974385 * n / (n + 25.87331) - 0.02292767 * n / (n + 0.006666955)
        + 0.03274076 * n / (n + 1.57473) + 0.01416307 * n / (n + 1.246897) + 0.0241794 * n / (n + 2.249806) - 0.1077534,
        0.160273,
    )
    # 0.attn.resid_delta[74]
    write0_74 = (
        -0.04855207 * share0_2 + 0.2541935 * n / (n + 131.6356) - 0.001556942 * n / (n + 0.04437616)
        + 0.0002010422 * n / (n + 0.05432866) - 0.4203765 * n / (n + 16.16438) + 0.09208316 * n / (n + 25.87331)
        - 0.01579947 * n / (n + 1.246897) + 0.04143906 * n / (n + 2.249806) - 0.5079625
    )
    # 0.attn.resid_delta[252]
    write0_252 = keep(
        0.09838355 * share0_2 + 0.142162 * seen0_38 + 0.0009543184 * n / (n + 131.6356)
        + 0.01125815 * n / (n + 0.05432866) + 9.736555e-06 * n / (n + 0.05409036) - 0.07567029 * n / (n + 25.87331)
        + 0.01123979 * n / (n + 1.003648) + 0.03843227 * n / (n + 0.195159) - 0.01046345 * n / (n + 1.246897)
        + 0.01825875 * n / (n + 5.284302) - 0.05363996 * n / (n + 2.249806) + 0.2541595,
        0.169866,
    )
    # 2.attn.resid_delta[96]: low: the place in the text is at least 5, or ‹:› was seen in the line
    write2_96 = keep(
        -0.006927967 * n / (n + 489.893) + 0.01406138 * n / (n + 66.71915) + 0.01329893 * n / (n + 24.91758)
        + 0.0003682961 * n / (n + 414.8828) + 0.02177002 * n / (n + 79.62433) + 0.03117852 * n / (n + 114585.7)
        + 2.194877 * n / (n + 4021.765) - 0.01970968 * n / (n + 2.559298e-08) + 0.08151325 * n / (n + 190.0547)
        + 0.08323386 * n / (n + 133.461) + 0.1526392 * n / (n + 2459.494) + 0.01135827 * n / (n + 14466.57)
        + 0.1520056 * n / (n + 2909.544) + 0.01720297 * n / (n + 0.1653083) - 0.02077402 * n / (n + 4.186957e-07)
        + 0.04149374,
        0.0520683,
    )
    # 2.mlp.scale
    scale_2_mlp = sqrt((
        (write0_40 + SCALE_2_MLP[tokens[-1]] - 0.03993338)**2 + (write0_50 + SCALE_2_MLP_2[tokens[-1]] + 0.05869896)**2
        + (write0_74 + SCALE_2_MLP_3[tokens[-1]] - 0.4332958)**2
        + (write2_96 + SCALE_2_MLP_4[tokens[-1]] + 0.006497347)**2
        + (write0_110 + SCALE_2_MLP_5[tokens[-1]] - 0.3884578)**2
        + (write0_252 + SCALE_2_MLP_6[tokens[-1]] - 0.04627856)**2 + SCALE_2_MLP_7[tokens[-1]] + 152.04
    ) / 256 + 1.192093e-07)
    # 2.mlp.act_in[74]: low: directly inside round brackets, and the length of the bracket so far is not at least 33
    mlpread2_74 = (write0_74 + SCALE_2_MLP_3[tokens[-1]] - 0.4332958) / scale_2_mlp
    # 2.mlp.act_in[110]: the second token before is ‹·if›, ‹·>›, ‹·while›, ‹·elif› or ‹·isinstance›, or the first token…
    mlpread2_110 = keep((write0_110 + SCALE_2_MLP_5[tokens[-1]] - 0.3884578) / scale_2_mlp, 0.339781)
    mlpread2_40 = keep((write0_40 + SCALE_2_MLP[tokens[-1]] - 0.03993338) / scale_2_mlp, 0.332644)  # 2.mlp.act_in[40]
    # 2.mlp.act_in[252]
    mlpread2_252 = keep((write0_252 + SCALE_2_MLP_6[tokens[-1]] - 0.04627856) / scale_2_mlp, 0.333535)
    # 2.mlp.post_act[225]: the first token of the statement is ‹·if›, ‹·st›, ‹·elif›, ‹if›, ‹·use› or ‹.S›, and the dep…
    neuron2_225 = keep(gelu(0.009938493 * mlpread2_74 + 0.7345377 * mlpread2_110 - 1.851647), 0.0335898)
    # 2.mlp.post_act[572]: the first token of the statement is ‹·if›, ‹·while›, ‹·elif›, ‹if›, ‹·use› or ‹.S›, and the …
    neuron2_572 = gelu(
        -0.07977991 * mlpread2_40 - 0.1300258 * mlpread2_74 + 0.9274705 * mlpread2_110 + 0.2516911 * mlpread2_252
        - 0.9958894
    )
    # 2.mlp.resid_delta[135]
    mlpwrite2_135 = keep(0.9474804 * neuron2_225 - 0.6865608 * neuron2_572 - 0.008779227, 0.054553)
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (0.1927893 * n / (n + 0.005392778) + 0.0127911 * n / (n + 20.11741) - 0.01844063 * n / (n + 0.009765708) + 0.002401706 * n / (n + 0.3257904) + 0.0231965 * n / (n + 3.090783e-05) - 0.03597917 * n / (n + 1.513183e-08) - 0.063055 * n / (n + 0.008837279) + 0.02117269 * n / (n + 24.63904) + 0.02686419 * n / (n + 2.997584e-05) + 0.001849714 * n / (n + 204.2774) + 0.2388307 * n / (n + 54.39987) + SCALE_3_MLP[tokens[-1]] + 0.05464334)**2
        + (write0_40 + SCALE_2_MLP[tokens[-1]] - 0.03496295)**2
        + (write0_50 + SCALE_2_MLP_2[tokens[-1]] + 0.09779502)**2
        + (0.5480868 * n / (n + 89.10934) + 0.3123196 * n / (n + 0.005392778) + 0.03111685 * n / (n + 20.11741) + 0.1418288 * n / (n + 0.009765708) + 0.1618256 * n / (n + 0.3257904) - 0.04469938 * n / (n + 3.090783e-05) + 0.06678609 * n / (n + 1.513183e-08) + 0.02696325 * n / (n + 0.008837279) + 0.2472832 * n / (n + 25944.27) + 0.8758096 * n / (n + 24.63904) + 0.03745071 * n / (n + 2.997584e-05) - 0.001471137 * n / (n + 204.2774) + 2.671549 * n / (n + 54.39987) + SCALE_3_MLP_2[tokens[-1]] - 9.258671)**2
        + (write0_74 + SCALE_2_MLP_3[tokens[-1]] + 1.626121)**2
        + (write2_96 + SCALE_2_MLP_4[tokens[-1]] + 0.04673977)**2
        + (write0_110 + SCALE_2_MLP_5[tokens[-1]] - 0.3681387)**2
        + (mlpwrite2_135 + 0.09199986 * n / (n + 89.10934) - 0.07671144 * n / (n + 0.005392778) - 0.005269415 * n / (n + 20.11741) + 0.004702569 * n / (n + 0.009765708) - 0.005128832 * n / (n + 0.3257904) + 0.005350242 * n / (n + 3.090783e-05) - 0.008238075 * n / (n + 1.513183e-08) + 0.1067014 * n / (n + 0.008837279) - 0.1342436 * n / (n + 25944.27) - 0.03594014 * n / (n + 24.63904) + 0.01139071 * n / (n + 2.997584e-05) - 0.001657068 * n / (n + 204.2774) - 0.00954465 * n / (n + 54.39987) + SCALE_3_MLP_3[tokens[-1]] - 0.1055809)**2
        + (write0_252 + SCALE_2_MLP_6[tokens[-1]] - 0.1390184)**2 + SCALE_3_MLP_4[tokens[-1]] + 13.17883
    ) / 256 + 1.192093e-07)
    # 3.mlp.act_in[32]
    mlpread3_32 = keep(
        (0.1927893 * n / (n + 0.005392778) + 0.0127911 * n / (n + 20.11741) - 0.01844063 * n / (n + 0.009765708) + 0.002401706 * n / (n + 0.3257904) + 0.0231965 * n / (n + 3.090783e-05) - 0.03597917 * n / (n + 1.513183e-08) - 0.063055 * n / (n + 0.008837279) + 0.02117269 * n / (n + 24.63904) + 0.02686419 * n / (n + 2.997584e-05) + 0.001849714 * n / (n + 204.2774) + 0.2388307 * n / (n + 54.39987) + SCALE_3_MLP[tokens[-1]] + 0.05464334) / scale_3_mlp,
        0.484967,
    )
    mlpread3_50 = keep((write0_50 + SCALE_2_MLP_2[tokens[-1]] + 0.09779502) / scale_3_mlp, 0.485611)  # 3.mlp.act_in[50]
    mlpread3_96 = keep((write2_96 + SCALE_2_MLP_4[tokens[-1]] + 0.04673977) / scale_3_mlp, 0.569209)  # 3.mlp.act_in[96]
    # 3.mlp.act_in[110]: the token before is ‹·if›, ‹·->›, ‹·while›, ‹·elif› or ‹_d›, or the first token of the stateme…
    mlpread3_110 = keep((write0_110 + SCALE_2_MLP_5[tokens[-1]] - 0.3681387) / scale_3_mlp, 0.536951)
    # 3.mlp.act_in[135]
    mlpread3_135 = keep(
        (mlpwrite2_135 + 0.09199986 * n / (n + 89.10934) - 0.07671144 * n / (n + 0.005392778) - 0.005269415 * n / (n + 20.11741) + 0.004702569 * n / (n + 0.009765708) - 0.005128832 * n / (n + 0.3257904) + 0.005350242 * n / (n + 3.090783e-05) - 0.008238075 * n / (n + 1.513183e-08) + 0.1067014 * n / (n + 0.008837279) - 0.1342436 * n / (n + 25944.27) - 0.03594014 * n / (n + 24.63904) + 0.01139071 * n / (n + 2.997584e-05) - 0.001657068 * n / (n + 204.2774) - 0.00954465 * n / (n + 54.39987) + SCALE_3_MLP_3[tokens[-1]] - 0.1055809) / scale_3_mlp,
        0.565585,
    )
    # 3.mlp.post_act[340]: the first token of the statement is ‹·if›, ‹class›, ‹·while›, ‹·elif›, ‹if› or ‹·except›, an…
    neuron3_340 = keep(
        gelu(
            0.1831535 * mlpread3_32 - 0.1599552 * mlpread3_50 - 0.2324379 * mlpread3_96 + 0.4907058 * mlpread3_110
            - 0.6700251 * mlpread3_135 - 2.338225
        ),
        0.107748,
    )
    # 3.mlp.post_act[924]
    neuron3_924 = keep(gelu(-0.4080235 * mlpread3_110 + 0.2662631 * mlpread3_135 + 0.1420875), 0.105561)
    mlpwrite3_110 = 0.044592 * neuron3_340 - 0.3612061 * neuron3_924 - 0.6735514  # 3.mlp.resid_delta[110]
    mlpwrite3_140 = 0.5357513 * neuron3_340 - 0.06292874 * neuron3_924 + 0.7116831  # 3.mlp.resid_delta[140]
    final_110 = write0_110 + mlpwrite3_110 + SCALE_2_MLP_5[tokens[-1]] - 0.3681387  # final_resid[110]
    final_140 = mlpwrite3_140 + FINAL_140[tokens[-1]]  # final_resid[140]
    scale_final = sqrt((final_110**2 + final_140**2 + 29.93695) / 256 + 1.192093e-07)  # final.scale
    return ANSWER[tokens[-1]] + (0.3094094 * final_110 + 1.47142 * final_140 - 1.042005) / scale_final - 0.4497318


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


QUERY0_36 = table(r"""
p\ALKt_VN/zQpOIEo%UN!A\>NUT3N~zaUQ.'QkclM,GgQq*dMHY=Wfn1HTaVU[v'UGL.WB@'S#6hVC=cRq`UXAoGWya;Yr=sWgMXR*4PPv=a52YIM\#|ReQ]
IPU+K=H'Yhk1Rz_|Rl(uXa{9\`YyTO0][52HU~fGT!cjrYn<VR+i,SbOsSM8ISHT`U!`'pSi)}S|QWWulxSC&#Si|rQi~0Xx5B\!MxsM{B@EaW(]!V6QQ1.r
6MztOv*|PLlJTv~*S6@`R&lyTJh,QlpWSL;@PdsuK;FuUI,)S?=aR.1VQ[;[Py-jUIT5Sm40X-[gVcWjS3McMDKARK&'OfnLWpGOS6-(U|E098N%97)y<!!!
!!n+n;!!!!!!!!!?;cV!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]+&K!!!!!!!!
!!!!!!!!!!!!!ag8Q!!!!!!8CWU!!!!!!!!!!!!!!!u5dT!!!!!!!!!!!!L}[L?>_WRkGQr[AQR~rUPqVTTA`R}a&Z-9.Vp03W:ytVk;XN_n*LlfcUk`2U,g
zOGbzS&OjIU@gmc'RQwTFW<\iKvW7Sa2hR1qzS3#CWh\iP`JjTetPW-gaLjo=XlqfR%nQZS?[Oul@LnA2`en<T\Q~Mt3zVX@;Pi{=VJ7pNi&4Tz)kK^L=B2e
=URyLVUGdT4'/\{0;W7m[Q:rUQ6^%S;o&NwHTS];*KzB>PG^.QF=oT:KyQ#}GLG-.RO?lU_VNQrO3O?zWSzA*RSqbWikZJsbLRZWFF#\YEvNG59Wu\u\4Ty~
tV'.eRL#~XiB3T!W;0VK%+O&cEYRqNZV;uR`F:T!!EV7XeR~6^K6N?nYEtdjN\KdO!~'(Vi(;SSE7OJ7rW/afCK^lY$%xGG+XP56.U+37V\K0QS-^Q>HsD)0
kY!#7hO)]-TCy^NXSOQbryGs0ELJlMO;T0[k\IRL[*S^Rg\sLZW?lYUOP@J[3.F:|5Zo]eTFM%[D;9Rq]DTzxYX{HuJE:}UTrJRQ52TRhQQK;[Uo2XRHXdVF
ZvNbyoVjYXV!14TPpT8VGWaYsG[S!ujWV!e'pV]z&S!O(.K#o[IpWgX!85eR%nBU!byZTD.sP1_^Qk~,PuAwRZ<,V[~=U>jbFdFETD]=]N=8S{euQII[Q13+
H@3]T!Y,XFDR]U`1#XnxoDR?WQ16*V|x(H9xNUv?:Y&6GR{B?SCt[MqpiC!o$.D>$gCmgTSRufV%iMQcu2UhpL[L.DUXBzK(``Ox@<V!*<jXMGuHZ^vT[T*T
nvoMzHEP=]pV9IgPTNQLXs%VpH/S^y(L`uiZ`Jb[!fJxi!hQ@?pd8Q#]*M|PfWW(oT9;DTfFeNm)#:QhM\5Yi[epBYA9t6!!^<>Y-wL9UciJ1'M[Z~BE[wcV
M@4W'>-R<B%QYzqR7o'N9,HM<K=>!y=tYW&'<'X|RHYSPRMtN;J$JC^9R!!qxHO@f%U!\/U`B[9UJ@oWb1iMhRnXMGJV!M/OZ=ofXA>/Y0C&<Vtj_!0S^H0Q
WTE6P`sEKT\VQ[!i/x[sOK[J^Y?B&\W!](tPN'yP\u3R<Au?qj0d1<;U\W%Z%>l[!u{EQ1%b^P:N[kMK]v*yR(->[ThM^!jDKW$ahU<d;L!g~>RaoZV+ecia
QYRzV=V(-UM)W`eeF5SL5ZS#c^Uvv=VFnqN!M^bHGA>MP/KUp6cU2VDTP:)L2DQRl|AX!x<aQ{jVTqJ5T0I~TC1yN4_[R@u3TymWE!!_l6Sc5G]Q{_RhUcW0
J#V5h5T51sLMM}Tv`KY!!LwbLK|dP38vTCMmO<m6_Uj9[#XtZ!|x*VcFARr>QY!gi)V!BI,U!W<'Zeq@Q!!<dH[!qg}NBN.R>H;I-_UWT&i[,ph?`%9T!_.b
=A]vR!}9+C^k<TOG-WAL/s!K[vQnRJUQTpI5[$OE:T]Q,hRKRDU-jGJ_Jzj3cSMH@fOUA-[!t=tS9_<F!3/nZ!U3eUj:7V|`0Ll9UVB-5_!|p'L|x#M!x2KC
!l:cR!xgD[IA&FJ&oMS~>XM*jWl?ZP6}?K+8W5'h8Q:1UN!YA-MsZ<Qj_YE$jC\NP\N,CKOKE&Q|A-PkasBp4?8ro&RyKSMS4=XsgvQ!vv,WV$%80oKX!j1>
6nbqx>i*Q}&fUO`3X\TxI9]2Ta#-O9~z`<Kq8:ccT5}DT]WcR#QeS!hXrSdx'Cdt5WDC(W*]UV!!!OJ&A`K|YY.pQ[edNL>>Z+/s<!I,MV<0NV(\,UCCBT!(
s2U3{7V]{*YU(_Qyo]`'Q\Z3DdVUg0I!m5VS\]`XVvKJqQ?\Q)?T!/K]O2R9WDg(QFd0E0[]V,[oTO}=D!!=(/R!!W[rK7`dW!T\(R+>X:qg?E|u?XI~RQDg
g`!N.~:TDEQU){U^.]WRt&PyQvSBR0O!dT^[{^VT!!!!p1`PoyBZJ%'Q!C/TS!!!U5|Q^u[GB*7R>8mR^j0U/V*LV)oQ,F;T>?NMwKKR85ORYzYTZkYMY]%V
vQvQR,/Ql0QOXEzS!YAXN$bzM!6J-V8w/TRwtxnOuR@?nMFu*P3\JV$TXTTbXMA>@UQ5V\yx(P/*$>,fSR/0'ZdK'ZC7'Y)w\Uu/XP:jEP!=%5\f.LS;;lV}
cuTlhtNa8fM!dciZ)0+T!i?GHs+[T88BXSM5O!]xdS*S=Sa@UJ]$1HGfYLla3a!YZSTy4n_~R0RaL?R\4vQLsiXhqIw|T-a!!(=e[~wnZ8:MLN]cQo7eQ9xa
^!iFmSp)nP!|-tUIJdVenlKm.8J-b:Q)`i`*(6V7KkW!jERThg$b!o%aM!_QmQ4N'V@Z]T!y2-T&dxT-cVWP$nYBF;V3x%:!6l7V!Ei1U!!KanJS30^JS7V$
H]Uz%cEeo\I4^YQ!:drO!!!4V8f|qNp!>~;M!!XU{CcB;Tn;Da(1DXmkqRA%h^8t)V!!N\uU~8fZpVBD5-uVg#YQ!!Ed9P!<XZY!3,@U!Tuc]E;mS(UKQ!3,
_V/aDR0;MJm|KW!VDaK[HL\O8>Vj5MNR?i=!K|dO+WCS-lLV4,]ETRoUAa0NCCWMY&1Rr+MT*a^T>MbS!W=&PYRU\NU\\<1IWxJZU!zqcW!;4EZl~^Umg&M5
;@J\.@UEBPTE|:Y6P_VQ{QK!v\J[|V(V!hRYS5^bLO2}S!SwPR8FTRF|kVc`gD!UR<OGL'Tk}._Fb2Ou1eR!VAoS5xwW!{CeT{Il[$UdV`.sYJ8hZ0B*`!'k
]Z!0mYNe=^T!6KY<'j6Uz=TO]W5RNC[U#b>Ss7pRcqsP(?hP!jAzZw[XOR<[P!71}U4~jU7FWV&v&T_WCTRKKS-S}K,SpL!S/8_MllUKjFTe%.Jd86M!!~_.
YC87N!`t'NjEfZT?5\!k)gQ!^c6T!xhOY-;w@!M)zWwM'T<0WkWDMUp?9Y4IU[l]^S{Q6M~:tV!FiEItk+;|gLO7P,c!DaWF!i&yRy|7O@?wWY.F\!R{'Tb*
nQqj/ZW}ZHm/9PAC]Uv[?Y[B~Lgc'C:3{O!!81}]vp[Qe42L!@qtQ!?:EYl=EX!\{6Z0*Zg>4?P6T+es?}Z!QixjZ2WNXbQQ!AWkS!!!EXLRcrLPCtA\(ibT
S[gR5UNKD\kM!KMCO!^.NNy+gOG:cQvS?]`S?V!{11OF{yR!U(#[!pcJQzN/PKKt<$*|Q!e%YTqF>Y:c?T!-($R!!JCu\w3^R!jM`UY$iU{nLXtuIZ!_.,WW
4bQP~4E!!W>;J=I'`!!6~~c!#(?U<2CZzFjRg%?VFNLZ|\g>={CSf6VP!kN3a!tdDUSgCR&]IT$d#UG{QT2}%T!!2QP_!Fw.^t\aSR^vSgfIQ6XNP{gtd!bf
zU4i,R!>7)?NQ%J{opW\<pEGZ[V5Z9YUUeZ!!@NUY!!H0pS<Y{Q![oXV3cMa!w]bY8Y=]XU*^!3{kJh;FX-jMU>TPV'<@Z+#v^!XL^B#HIY!!gj(Tb0_VH%T
Y)[8SVUSC>sXW`}I[R#hX`gp@!5_;]T42Rv&*PGRbOroOUqsGVp*7U!CFrY>vVK!!F&UT;S+IaS`Ic8;_!!Qhe]B:#V-wFUuWG[}V<RqHn7~gUZISSUeIZSZ
~[[dE*V:$8C!Fd*=!&zFT_/mU(gPKK@t_q7gLl%GYAn@j!`;zXct$H!2icS!!!!F[sdI&#Y!1VMVS&rQ}rJSED)\r[yT!rzGZ!|'lQ!!KW.Y!!{XFT-YdUG/
KRnKt]!NjQlSeSSC+]L!{H3Ada|Z!p>sS},TQ\6hZ!~Q$R&4yOsWxO!7JuU!|6nUkISZ!F;#]8ahUFQxTntFYdX1UfhIVD(}5[m>QFb9Z#bPdDUG^!}i9U!Q
V'J!!!!f@PPo-ZN+=]Ns-pKi[jT,iu]zX_X|*rSPcBcfhJZ!22:R:w{Q4,AT!2L-]@h~jrhMI6:vQE+ok>|>R!!l{I^!!PtOTFMIO{<lb$US9TtHI3?^J!t=
\]!khqO!(ErRWBsQZwQS!}O}YX,vU!,[.VHyZUm-IT]]$T>f)T!qR@S!zLU^X4KT}a-R!sY&[TaPU!!!WAKVY=$S!z\gQ%aeQHC/e!!?RmS2h?O*L@@Q#]VM
~3V!1:9V!r\TWmz?SQb=^lqx9]tRV!!=t{_xM<X,:1U_,q?!Q,fX.ibR/)8M!!!=CVV4^|Uy%VIQ%8_}T`__QUO(G9S+uEV!!6YpS/5IQ4$&Z>RhDp/8H!!f
ETUrEN\!{x1A!!i%qNwDrY0XdV!8)fB!!WFN@x@d`!#I4U~g`P:JdV!@(QY!!!=RBL!G&dK`2U^YWrV<69b!@4_D`6}SpYkM>?cQyf>DR&xR!/_F>!!u{TV!
vQ0Z!4Dw?-`z[!!)EiS\~`J1AORkGcU!!YFwUR]#DCo-R]OaXSF;RJG)C!}45V94gKl/vVRIOV|O)V$O[]wCSQ*^MOtHtZ!}R%R!gf`P#ltQ!nxcQ#\EXcXA
Za92V!l{y9dgo]yDea!!x2?W0?5HDLMVhVUV[GxU!.svN>_2V!!MElG!f2EU!:cYD}O_NW3WTptXO$<6aXd#]!!E9mZ!C?sQu}3S/ccSXk6XSaXNrC:cn3>S
!t.vZtHcR!0x*Y!!!!?N5Xb)dJ!FFD=V+MDL{DO;W]Q!a0JS!1pkV$dAK,M3V!!!!81UW!Z1xU!~s<S!ig?]SudM!M0:V:C$\Lv^T&arS0xbW8d3U%d8K!!!
!ILlX*n3Y!pP6J!!n%CVX1mJ\J_VuuHw!3i:S!)XGUA:+aTkBO2UHR!\5bocg2ZU+g5*-QVhA&Z*,|ZRihV!*yYU-s*VwdCWQofXCeJP!!Ri9T!8?uNo]S\+
%,Aw\BW#_#V!!bO2YnEPTspN[7nFi(UOV!V;:j^_aS!!oB'Obn7r!oW=W!8N`^>?=TUXi<%fvSu*Kh!!JuJUW@YL!!JJD_!z3cA!!0j=kgG`1(.EVrW6QOGu
S!d(}O!!'8aTkTdVThrQ!'n8J.oJSL(`Sm#BS8@^i!QaMQ?Opc<[MVCCDV=;dV),yT!eqtx!!!43zO)%BW!!sz8\!!!!~tlW!WT?V!!<fgN!!!!!!!D[=Yf'
tO$W}m8Cj^-vlb!!!YJDe!vD5UXU*V!F-ZV5*<P-M/Vn}cX%p\\Mp@V@GXa!!?b|TWOsL!!7BY5!Bd:R!2`[Q,3VLWVQV|A|Rz8Z]ck*p]$u<520P(H+S!|p
&Q!!'o_J!XC8S!!!2h;T0G'R9nFf!V<#\(pHP!%o-Qc%x_!!!!!}b*OXGH^!_W=Q!$dzXX/_Og-]I!!a}pY!!!!!V,=R!J/MIz1^_!Of7X!oMlM!!!*|EYW`
IO:G$OoHuJ!!!P]#89v1X!!.p7S!VJgY|{z\!?Xca!j}&P!f\yS!v--Yf*3Q=X{T!)`LZ4OVM!!b'HO<\&ZBqGQw.cU4,'SzF6b1TGZ!1]JV{NjC!|q_e|hF
\!!!!!`Q|N&~FY!w{x[6fYVc#1R!.r8V\/XHkYmRW#sS?1nLnNaTfniU!!@Z(Z!!!!glXO}.4VeXEg!'$~=!!!1v*U!![kt\bhAPiuCW,2:YGAkPhu3G!!!A
hhU!C.mTD(hL`\QQEY/SA,VUh$ME!l$j@3y0]A(2R{;VVHSz_x6NC!?gPTT#\V!!H/]^|/;Ya<*R-sC[]={SYip_!!IX%\!-;MR!!!%TdVp]kW!!!!^}fS#`
ZS%@sWbJdV!wrcL!!!20QP2/A[[-vV!!!.X*=!d0\S!!?9OR!AZf\)OL}!!J[<W!RaaQ/lwT\@^KyABw!!!6G`Y!$9TF!!!jscPHbTegfOW!![.Eb!!!,w6U
(BYS!|.8So$VP=s_T=$WP?GDAZ;/7]M=2PdLZ!
""", 4, 5000000)
KEY0_36 = table(r"""
w7JRMeTMKT^V?Eb]92KY!Ws*WaF6TMU}MRnFQht,S7%aJP]qP1DGKq6FUBiKNXc1Ke13JJ1|I{4^FpKhJFUQF7agI.[(G'x+HsJvN.$]PzE-`338U[M$Q=Ia
W~'CVd'`HXx~LzqiLW?.Hc'3F{PFJXAHM5H`OWCMN!5Q0LiI+JMMiIJ~OKF`cHp5~H!Tk0Ky()IL]yD(<xFfr.J<&FM:)+IjDXE!bTLT}}AUJq:G=9}QmbNL
3]Bh&SmT2tqU}A%Kna^K&F<K_-&FyL.K,MHDv_*Hi5lQ.EjG65cJ~EQM>>+OO1BRU8yB/98JLyW@w>/C?tFBLMbNsKJL#{}Net7OwpNH@|9Li,ueJ[_btddh
!!!!!:bY\!!!!!!!!!>9J=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!D5FW!!!!!
!!!!!!!!!!!!!!!!}%cP!!!!!!R2?A!!!!!!!!!!!!!!!_$;D!!!!!!!!!!!!Z?]Vd0FRk]\O0i$P&oi?^B&DJ\}OgoB;gBNHaVG?D-|E>L-T{<xW%N^AO#b
B`l3P;r}EY1SZKVM=maQK;|9NO`MMI@DIV`JDHSqFk'oA4IoO6L^K%IME2vYP(pXIaw%Kx{l?{hpQY>,UU&SGf_-DacKKXt[F;ioS8CbC3{EKO&7M5N1YN]o
ZQW[M7#\B'D:DxE5K9%zHgUsBX>,O`Z?Jy5=]mSvVzMgPY<QGFOWPz(uB6>ZS43$ODObP*).MW5FDLIXHA~cKlQ?K*WaHVuHT^X-P13&\rrVV>>r]S=/?uJ&
F9?Y@tH7P#caJ_p*FF(ZP[HA?/YUV6U0Az0)>vsVN8_nE!!^)`Ix,F_'v`RMP,N7HCR(Q&O!j;~DJBfBx;(U%/IE1`kYvB\Bk4Z[>a2JOY)Ada)?JoPPw_kN
93V\z;+M{YYO0[=UZ*&HTPHVz'BOakP]ChwTI#<V&54>|?.L}WnI+EuAW+dIIi6AojFW,gaX[J{KkR'E9v~LhD,GwjGE]S@ADBTV/=KC\|;K~gCIyQ1M>e1A
jyyLDeE=u2pSp4VM`>9H!;(ZRIc;J6R/:A;%H!veZM!V~&A7I}I!|M)Y`8mXsueB!e[+K[c)B!qoZDrwaQIvnOh;_Tu[GO*-O?nj)M&G#UOQrJ/hk@6sAIs9
oMn6uNC|3^0IzO!5+R]U~)A+qdJy4/]p@'O:7V?sb*XS?3HA*FFa-6O,?ZFWw'PJ/qY!w}TWAgi\%eDDzimK?.HOCE`BB#=G|5%B:n>V7=SNn.SA!Y,#Gsj'
X<1rN]v7Pl>:Rul0S~(hPF3kPsafU9mGI7D`I*R#TJ{CKJ{O;!P21>!&_;`Ao4PvZ?UHQsJZW_L6`zNeyEP6{DbTzg?Z,_@gSYJ2M=e!!g,TD4fKbO%|]9Z8
H'm&[3~G=hsYI}7bNw.$P{'rB4oBVRawS?$ae!+3eLtNK_nhTKL#+W|B$U3cnT`6eL!!bh'SiWi@!oo>Ho?IBK2+DkY}P`|/J`_C>!K_mK:rv?>`{IgwYb?t
*G!LKEW[5'O/*WG&p-O3f^G^iyN}3TKU>=K0-#`pbm=!^b<QiQ2VBa@Q&=W`L-BEsiCCr;-<\B+K!7A\H/J,DSksHTZ4J[dxMeoAC7j1D!.>ZD1`_@1TFX!M
c'Rd|uIG*OC*jSKTfo>{88MVa0?zd.Gpo(HDy%AcqsM\o*I!-~4ZsA#VE.iA'Ir@zeKE<u-X\;dQ;5^@!).eP,LILs`#FK~<CT*+X`GLKX[%R@qy[!!VWDI*
p}Bh<+P>AnKZ)CC+X~E~_mE[;@CEvEL!!vl$R7d|Qh,YCDp+U]TEE]</JM%_8!geS?n2ILfNz:!)fW?!g]vB!{\bH:7;O!!cPQH!vC6PcY/Mbn3U&AcLsfFE
8[W`4@]D!2kWb@k%K!&P8^y6#O;p&>\0@>EmYOY4]TdiqHRg&VfN^X#os@c]}JFZ#B\q$\]K\A[[3Su(ZPk~1K!Vi+GG`w^!\b\K!4@ZG9C=J]~,Wqo*>LIs
GIz,P:DDWJ\oN!X6]Y!fJ0K!Dk2B+qaX3@*M;:@P+HG>1LER]tGZ}5#c}&[MLVuT!KVEQJH0MT^/\>Cx8NteTe@2I#.~NtA$Xz#sZ>%:f\nIMO|MUXMQO*Bs
M!@m<Mtc4a6p@C!nK>g*.4;_&{QybOI?AiGXG`M{BvDlQQWoi>>IG{^+GRRrZFEe,cKorqB!EArR0n5`-wmIJD9FdASP!!]C`RS8_^Sq/F+6|KhgsXa.BEz\
&`!UD:>ZYYL(zbPZ3nKHp<PIN`BWh6EYh><dchNgh`;LBfKnNF=N?>U!H-7H?klL-u2LvA[KmW4O!-dcR{UXMN-wLI5L[}_]=TR)Lb{K]!!_z-M!!(eOZC9t
L!}`CM=VObr5\]FJ[K[X5Om/8;!=+^^c{dOuu<I13L<G_=TuSQR?+CLG'^Q(2682BaM!!!!c=1Rg)0JJy?T4m^OZ7>H!!!{U_Mk.K_OclL3%lJ<#`Kms@W1d
1NS9_GT&`OuQ&LfWuK'EEL{f)Sowe?dzEB-=UP[otVFasF!>x-Z5:iQ!>JoAvgXNbC2;\ZMJ*J+UGt/TPtB><-cD(\9VMC2BiGw;7\6TAH?b&$&OUT<Np_EI
{i8@kJmN.yLR'^SG!nf3JieYHW]VL?vZC6{%S%;VT!S&$A>O?O!JqXT0?ZDGJ}Li@QM!pMtI|r+Jz{bRJM'bu5`V&`mG!e@qNZttHeU(MSIfTljuM|oYR]<|
;xV3H!S'6P$&*?QYSH{e_[w}XN+4TO980F!*OCGox]Q!LC8@G9F=Rcm]^,<M/^-PE~6HVS-?ql3D!6:xD;%bG!x5HR!L*7Ne\_?thDNYw2O''@FWU+OnoRCG
MnCEYpKYB0f!SU'?iHZMa;dB!!Qx0Vu3mI\N(?(F*ALyjUJz4Zt]cK!BIHS!!!&A)D'$P;q[dQG]MX!!ox}YQflLe-;I1_=R7D\Jt~H;$BW?!!e33@@)N?Jo
X_fK5=:P}N!!.nYS!39KC!8daS!PF9M5++N*~iO!\bgP)A?L|BS[3IbB!/~vSdP%J^rCJfmhY2>S^!3vJU5/wH]|[L}jH\q1H@b2`OdUpVU'0KB=uNF$NDa$
iG!/d?T;)(;-J#9>~OM`J*K!vBwL!)z=Kg;h>:L^^;D)UJy2Bv9#En,D>S5W=9c/Z!lZ^J<z}?!}e+HgO>WI(6P!,<qK:7@L|4ZJM9{X!EDwVgFPF&ga4%-?
W8-kE!W}hKoQ>Q!B(7DE'y7~pE=c?0Lbw_K{/nG!ZSZD!}XWVfk?L!1Y=eCWSBN='Vh5sL-gNNdu+IZfaJd|'BB]%S!ygTMt$4VScAR*`CQ7@u?xcW@s's=-
&.Jr,OEtJYH1qqbDuBV!jjm@TUkHA,DEVv1Qbt)S!!%NfA8yWT!GUFT1AGA=M2=!HELN0d=RI>eM!CdYMawq^!775MwuQOnCI:~8;K7*fK)EcE$0vGP7?S+w
bS!**H`V8heG=AV=|m9!'r4]!IX#R%t,W@f6M;-:D!nu/O<,5N;+?>|=DU-DbKp|IFRs\IuJhZ$xA_~LMN!!9|&FR}xP0*#W!lawM;DXQ`8fD=h{L!KD;D~(
]D;yFSnxmEUDFH!js,<Ms'P`YZN!vi.E]x'R!!x5/O5\tRx6rDS{;D^:{MFVp[[c.M!QIvG!{:=ZoNBUIDNO|-Z?l}h>![*|Nlq2P!WIdD!/\ROq*}S_>3e:
faM!i$nNu._I82IK!1`3J!!f@yI=QkW!:r{@;^}He|HG%SpK!?==Mb5]NguZ\!!o*yXbwoG!!t$]E!OrfL06tKxj6GUcj>St1H?aRfS|{MhWSR!w#I@!$3#B
Q'AL;X6E0V8CuruDlLUF!!2'{?!7H#I2skGOa#G)PUO|-}SaS-F!Y\}?R.XO!P(0^gyp^jKoL}~rXqGXM.FGFmFaK!!MT#F!!s#:G5dbM!H4m=X)T@;aoPKs
#QXPRIF;pI!tTgW'7{L~,<OWW.>:7\C^=WF!fb'Kc0GL!!#H/O#v2>hAALXi@I5:[]=,9O4.>K*2GJ[?y`!k6,;@n~LxB'SgpPU<}XA6?L>J~QB!(]5O7KCW
!!LcL@WoZZsefY`s?H!!5.f@aln?w?lGWK?K)'CJ)<bb+rdD}?3K7M;Ngo{9o]U?ojZ]!a^>g!fRCEmg)N(8'S3TqHxS,U'-6FU4XA!7oFE)$iI!E|uR!!!!
YFi@U0\L!z'iHN>rM;'cLFGNHD^xK!#YqK!])<N!!b$YB!!ChDE8EyJm6PT,3zI!,pyAS]?HskMO!Hif_{0xJ!:-|FR@2OS-MD!5mQM?_dOo8bT!9V0@hS?Q
V\L@[?kK!'{m?[O9A0>QC9SHL&|^KHV%J73CfE0{OvjZK~a.EP~-F!WiHB!#EyY!!!KerL+AgRpq7Q@n.Y\x@RY~$D0W)CpwALN80G<,gH}U:K!JJcL9YaMT
AeL!'&EJgQDD4k`ZH(tMGaf9mwRL!!oxnH!!)0VPLybS4s:G>J(hT/\U))sT!~B`9!jOxT!~BXJ9&#NM`7G!W)LE4T1@!Ts4NLp2AU(<EMD]FarKF!Y)#Iem
<NK{W?z4}L9>2M!2PQKM*VA}czN!!tK@>tV*J!MowP45QNLScB!!OW=O-:lVwQ1[0lfFxRpM!KU~>!UdIMRT'IXkeI#;LdOP&>!!eXUB?$^G(&fBJs8`!a>+
O/02K}GQX!!!-&eAlR<NnwWZJoAH_zVH@S}Ue^E?|.S>!!Ab7G&CWO>:FEqhZ``*uU!!{EIAPc9B!/%SX!!ed/[[I{M:fE=O#~Noja_!!I&g`f^g;!p2[B3v
.R{9F=!pmm>!!!,)~V!n%AS8AX?D)MI$&QF!gXM_1teFt_%\\CYNthv\4vFJ!%O)c!!QC{=!MY_G!1:@a'.4D!!/rKM<UMTn`+Oojq@!!r.-@8fe]Bl1M]z(
P|q]L}L\XK3sL7O0?f4g[geiMXH2>YbX?RvRD2A4O`T<V9WHF!lANM!`LeSx'zM!}{WNA9RGo)uK-[:?!-{c`&pcOt#qG!!7b1MYyhVm29>-V{Mv(9P!8FzD
s59?!+a2P{:y[!<[}A!MWO^#$tO%yHLLvqUHk.HC:VA!!wU%K!ji|M{]PI)9dGTb'M}\(aftpCD\-I!uEuHDAEC!o{)L!!!!-Y0?~UoT!(kDYMz2XrV1WW/m
N!Ot]H!Z#EK~LLT/*vC!!i-;T!)JIM!{N*@!x+2I!byZ9djJR!9jlMI/J8NKjNFJ:O_tAM5mpI3ffZ!!!!nu:<NnNF!Q1fY!!PDgME\xNOsBCel|;'@sLRg7
I!oaBKyPSJABfW2&2L!=k5@vg\>0k1gVI(>4ny=\QxJ*pCE!U=6AryS?0@yOQ;DI@WzR!!M7/N!MY:XPObJb>g^NHpHzfl?!!c=GHGbLJT&\JEc8Ax|1>!2D
+8akDO!!+VaPVwm>![vvH!uu|7U\dE|o)i`G#GzYU=!!2ziATf`V!!]<:H!Ha?^!!6PO7Z-VbyjU>+T;PX|'G!_m?R!!<9EDS2=?[JNP!Ru-U?4HN;;qGBO|
H9:~A!2HHOzBSE[[8>kIX>CmF=A:OC!rF2;!!!*e\T2wPB!!n#[7!!lPBS!xg?N!Sc2J!!r|EW!!!!!!!=y1@af;TZR/AiBMIwS:G!!!4SB<!vtWB>'U?!3a
i=YrPSpH4NT_+=9=NJtNd>5^6I!!%xBCr$W[!!_5ri!,VaL!`DtN<#~Xh'+>m2PMBx~Gzh}?/Z9]/kySu.nI!3kqPTaDQ!dTdK!bu.N!!!xF6OMvGMF{=E!v
#.OiP+Q!(U7OGQoH!!!!6iWO6gMSu}[7!oLWJ!M/#RBL\U9+FX!!y0\E!!!!!aAYL!PUYUSI/N!@,dG!$6hR!!!fPuK/4JVjpUS=EBT!!!Qz$e|YkG!!Lu#M
!bd6LsC\A!-\qE!Z?=T!;/[R!M\;EwVGP+}XN!{7H>TMEW!!#&DG8p4Kd}[O;dr@1bzIiXN>e08M!0qB>\Kx`!=BAEwTlB!G}UM!!!TW{We5|I!/J;G8<yMu
\%M!6u#?*Fs[0&iCx30GdxTU_yAD%e[@!!S'8O!!!!=6rUVq1Ntq+8!$#fc!!j|uMGVgK!!H-A9wC=S6*+SE_FF~jdVs1%^!!!$G_@!~jaNujMVMTDPFCaI6
MCA%GL]!u|4Zl8nH9<#M-sv=a/nHbtGb!$s}D|2c=!!>yK9B+|KNn<M2TaCGfoFlU8I!!hXHL!DR5P!!!FtE=CS&I!!!!ZNYGt{$H~k1HO8F=!I$k_!!!|Qd
RtFdJ##~E!CB=N!Itud!ub~G!!m%wK!*J@8!!!oqVM!%d_N=fSC<C@V=G$<!!!~V:L!_f{[!!8SuLa1$RNehEcU_H!!DjIF!!!PXRBBC,H!F*^OL*MXpuID\
']S#a,a*&Ng}nOhqeEI}xVP
""", 4, 10000000)
VALUE0_38 = table(r"""
!JF0K!!!!etiP!!!!!Mv%OxG,O!!~ZhO!bWFP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!icIQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!%,HA!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!xO*O!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e4|N!!!!!!!!(PsM!!!*@3P!!!!!!!!+]iN!!!!!!!!!!!!!!!!!!5V(R!!!!!!!!!!f8JV!!!!
!!!!FXa\!!!!!!!!wGqQ!!!!;6eP!!!!!!!!!!!=5cQ!!!!!!!!!!!QQ$M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&aFG!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!kjd[!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!hC>J!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%^kE!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!T#jK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&hsS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d}7Q!!!!EV7F!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!E,,W!uqgM!!!!!!!!!!!!!bQ5N!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:/1L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!SPp[!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!d&'V!!!!W-RU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BySJ!!!!!!!
!!!!!!!!!!!by0K!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!W5dQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!aM(\!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!#oZJ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!N*.i!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!OI0E!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2#MX!!!!IywF!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H4^T!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!fhcH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!QW7N!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 2000000)
VALUE0_42 = table(r"""
!!!!!!y_8R!!!!!e;bS!!!g4cR!C'pQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(1JP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!#:>f!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8$\S!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!CB.R!!!!!!!!6I'T!!!!!!!!!!!!!!!!!!'lUO!!!!!!!!!!KAYI!!!!!!!!!!!!!!!!
!uuHL!!!!GqQR!!!!!!!!!!!YD9M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0O.^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]>>G!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8}0Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&i/X!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!AQ)M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!I$jO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!yq`H!!!!!!!!!!!!!!!|XnT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Dl[W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!dF-
J!!!!a4pJ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!j{3
M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!aseE!!!!Ooh^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!s@%L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!f0A\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=4z_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 2000000)
VALUE0_45 = table(r"""
!!hAcN!|o]W9s^BqiZN!uz%R*B2R2{8O!%qgT:^^S!!w%OP!a%*O!Pi/R!uw{Q$5`Q10;Rb#lOB6-Q!BhEMwRjPzWqU!OZQPs/&TE`zR!!56sP&$jP!!!!;y
oNa3>W]3%Nq\_J33YO!!$q>T'a4V<fXL!PJ~T!XaCI<>>M!y)FPE4mQq<DP!r(6R!=35NDj.P!rn.T!>DwS!!mIZKF5#P!_&`O!!IF?M5##OJ+AM!!tB(R!L
r_SJ(TS!.;EP\~jQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!''SI!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H9BK!!!!!!nn}b!!!!!!!!!!!!!L$^T!Ig6P!i4pRLJ;R!!!Pc%OK`*R;j<Q;sBL!/oVPe:5N<hJ
S!!8NJP?u-RiO(M6G@J!7@.Q?`7U+0#Vk9{O2;BTr7(N!$K:R!9_AO!jg8K!!Pq?L!r]yQ!f$cP!S_:T!bT_P!'/7S|~PR!!r#hN!invM!!!!!8)mK~%&T!!
!!%,%X_y?P!'%8U!OX_Fy0oQ!!3J'M!7M=Q2#sQ!GhcT?\GRr.cP!>SMK!!!fG7R!!!hK,W!!!!!!!+1rP0HFP/klN!Vf^W!hf'Q!!~uxO[M-MA<mICDfNI(
kR!zG*Pt@VR!!!!!5`ZU!!!!!!!!!r0)P!!I3jO<]tT!TOYUCtJL!!!!!!!~\ZT!!!|n8O!YFOR!!!!!!!vO~Qa69M!!!!2<SN[<$R!!!!!!o:3Q!!y&xIoP
]Q!!!!QEiQ!!I|yO![-,P!)=QK!O/cW!.xiTtYvIRtpIEq&P!f3QU!TybO!1PYUe?vV9'VS6.OU!!!!!ZC0L!!iegQhk#T7g[O!D:ZW!\5QR!'_4P!!!$<%V
b1NN!!><WND9$T`G}Q7|aQ\#SN!x9XO!!:<8P!l{?H!!xOqQ!!}\lM]kMW!!!!L=+P!!4UjJ!!h&FTt.xQ!!!!d5XPj.iC!4GqR-sFI_{}G'PnTZ.dR!xt~Y
4hSP@P2OD];Rs1JR!-4iWzx9M0>IT!!!&{tS*h@K!!!]'5Va%VS!!;ZkPGt0N!!rI)M!a3`OdQWB!K[s=!!!!!!!!!!Z<)Qa]#L!!!'}<V!!T.XT!&QrMU#P
J|JVO,RIQ7KOPnaRM!!!!!!^\HR!!!!!!7G'DQmVP!!!!G=kQ!!!!!!]NJ]!!j#'LZpkR!!*Wk=!!!!SmzK`DQTX#jB!!!Yx{PMTqMdCTP!!!!$M&V!W(:N%
PWR!!!h`XO!U(gS!aDdSQP(W!W'yO!!!!!5D-NphWQ!!!!!!!!!!(B7R!!!!XM(R!!!!!!!(^LRW+vV!fKiQNeEHc|CP-BGQ!!o]\RoV3I!!J1FL!!<olP!!
!!!AE<S!!!//3N!Pu3Q!!<.%R!FjyS!!!!!Pgf@!an#E*&NU*XfSS.sO!!!!!lQHV!!J~GK!!!!!Q,eN!!!!!!!!5>XH!!!z~pN!!!!!{FPW!!Ka|S`6zJ!j
7dTuCCY!!<%{O!!!!Q$]QN},X!@Q9Tu.<LXa(S!!!,YPV!{KaP$[>P!!!!!cFvO!!!p[3I!!!-:pP8'*V!!!!pv|OZ34Pf)-Tey;S,$#S!!~#-RCClO!!!@L
_O!!\~pG!!!!!!!!)7bR!!!!!!!7|~O!!j>bW!!!!7KWK!+;>OU7bLZo9P!`s[J!!YyKO!_TSTs8uN!!<D:T!E$5T!!!!!!QZwYk(JR!!!CkkV!!;=0Y!'F*
T!!!!!k3KRSdjP/\;U!!!RY4G!!|<wQ!!!!RsAN!!!!^gbQF/G]!tdgI!!K=9I!!!!!!!!y3(T%f5R!!!=p&M!xTKS!!oxcH!!!!^nfT!!!)k_R!!!vVzUaw
2Q!!!<-sN!4~_N!!)g8T^1#G!!!JwCO2DAQ!!FT$J!2uTJ!!!c,>N!!!!!!!!!!!!!!!!!!!U$mP}mjO!!R[<M!=]MS+CcR!TXmO!!!!!!!!!!!!!!an/P!!
Lp1W!!!!!!!!<%#GpUNM!!!!i*XN!!!!!!rx2Lg{QR!XGIR!!!t+lPIV\P#Y*V(c6R/DLT!!!!!!!X]PP!!!!!#UBS6_:R!!!!%'wQ!!!`lnGG?iJ!!!!!U+
PSdWTR!!RBhR!!/yVRwg~D!JLwO!!'~OU!>sgR!!C=~O!!!!!!*'sU!!!!!!!!!!!!!-*:V!!!+Q9I>@bI!!!!!I(9J!EL[K!!!!!!Nd`Q!!!NJKI!!qIGU!
!!!!!!w{#=!!!!!OZ3T!!!!!!!!!!!!!!!R^w\{qnV7H=Q!q//S!/}9@!!aAgP!!!!!!!nH_O!!'|+V!!RgiHW#v>!!!!!K0BT,]LO!-y^PLK:Tkb.NNO|O_
;,N?$oO!!!!!!@51L!!!!!!!!!!!!!!!!!!!!!!!!!c{SQ.IJRM00V!!=.fKqiUT!,~MP6FWR-{}J!!!!!!!MmBS!!!!!!!!!1)MQ!!!~ANID/[P!!!!!!!!
!!!!!!!!!!E,rQ?48O!!!!!,7,S!!!!U2SS!Pw-J~%'X!!!!!!!S15V!!!bqwS!!!WjHT!!uN9P!!!!!!!!!!!C'jOVyZK!Rb(S9zeK!!!!!!!!lUNX!!!!g
R7L!!!!!!W+WN!!6J|=My,C!!!!!P^_X!!!!!!!!0CYO!!!!^K~Q!!!!%?{Q!!!!!!!!!!!!!!!!!T-MV!!G&DOI(O<!!?;~R!4s:J!!!!!!!!HQ\SKyt>!!
!!!ZsnP!!!!!UZBUmK4E!^i@S</kU|Q(N!!!!!!!!!!!!!!!!8KtQ!!!!{>_P!!!N[<S!!!!!!!4*\R!!!!!!!!23YV!!sCY<W0XO!!!!!!!!!!!!nuuV!!!
A&8A!!!!h=UJ!!!!!!!s7nR!!G\~L!!!!!#9sM!!!QFxNc\dW!!!!!!!!!!!!!2p\QpQ2W!!ZtjOtxqW!q%)\9ja[!!!!StrN!!RPjL!!!!!!!!!!!!!!!!z
^kO!!!!!!!~gHP!!!!!!!!!!!!!!!!!!pbNT!!/'_>!!J#CM!`%/?!!hi1Rv`~R!\8=@!*O,S!!!o\SF!!!VukQ!!!!!!!!!!jqsS!!!!!!pI'M!!!!!!!!!
.IWT!!fI+V`:?U!!!!!!!0DKN!!!!PIhNsV*O!!!!!!!!!!!!!!!!!!!AAHS!!!!!!!!!!!!!!!L?:L!!!!!!!!!!!!!!!!!8/:c!!!!!!!!vi.T!!!7/'R!
!!!!!!!+4aO!!!!<Dz]!!!!!!!}AwQ!!lSZD!|O\L!!!dgHO!!!!!!!!dh:N!!!!y|QQ!!!r)8O!!!s]NS!!!;6{M+,#N!%k#G!!!!!!!!!!!!!wuOR!!!!!
!aq&P1V'V!gh0:!!!!!!!!!!!!!CH+P!!!!!!!!!!iXfI!!!!!!!!!!!!!!!b36Q!!!!!!!>rLL!!!>1]?YT3M!!!!!TTLUD-bS!!!!!!!!!!!anF[!!!!!!
!QCeQ!!!DN(J!n_>S!!UPdS!!+}6F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J^Oc!!!!!!LnqN!!!!!vhOC!!!5D5W!y.4X!!!GGEJ!!!!!!!;`SN!!Y_9S!
!!!!+cxI!!!`s&a!L{ZM!!!!!!A1GK!!!!!!!!!!h0_P!!!!t[GH!![\PX!!!!!!a7]N
""", 4, 2000000)
SCALE_2_MLP = table(r"""
!!Q~PI!QPAS!()qF!v9CT!!!*E$]gZ|`!!!!!!!!!!!Cl`K!!!!!!!!`o@G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Vb)FIb4J!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2v+O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&;\V!!!5eMO!IyMU!!!!!!!!!!!!!!!!ZklJ!!!!!!!!!!!!!!!!!!!!!!!!
!!Ft<<!!!!!;=2`!!j4Ba!!!!!!!!!!!!!!!!!!!!!!X#9W!!!!!!!!!MBwJ!!!?=KK!!!!Yj=4!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!h)cQ!!!!!!!!!!!!!qe$M!!!!!!!!!!!!!!!!!!!!!!!!!!!!6j1[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;?6@!!!!!!!!!!!!!!!
!!!;&WC!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}y$F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>nU<!!
!!!!!!!!!!!!!!!TrpK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!mmF>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^Hn9!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!<Zp`!!:,mV!!!!!!!!!!!+\,W!!!!!!!!!!!!!!!!!!!!!!!!!!O9-Y!!!!!!!!!!!!!!!!!!!!!!!!!!!!|aCU!!!!!!!!!!!!!
!!!!!!!!T#\L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!g.HD!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!~iIT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d7^f!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!G&M]!!!!!!!!!!!!!!!/XAY!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!M?$E!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!d<T2!!!!!!!!!!!!Qn.=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!&@r^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!,\bV!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!OONX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!cZE<!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!zR>H
""", 4, 50000000)
SCALE_2_MLP_2 = table(r"""
!!!!!!!O.I4!!!!!!!!!!!!!!!!!>|A>!!fm[B!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^GHH|LoIP[C_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!t;?w!!!!!!!!!!!!!!!!!!!!!!!!!!`JSX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!LeO>!!!!!`|\s!!!!!!fCe`=BhC`=W8!!!!!!!!!!!!!!!!!!!!!!!!!!^jW5!!!!!!!!!=\Qgb)+5!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!kC\j!!!!!!!!!!!!!!!!!!]<q{!!!!!!!!!!!!!!!b)u;!!!!!!!!@Z:E!!!!!!!!!!!!HxeG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!U
Sqj!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!v`iq!!!!!!!!!!!!!!!Oqx@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|q`.!!!
!!!!!!!!!!f`P\!!!wpL`!!!!!!!!!!!!!!!W{J+!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!SR$[!!!!!!!!!!!!!!!;aE6!!!!!!!!!;NH<!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BpK2!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
Skye!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!<<.h!!!!!!!!!!!!!!!!!!e[_@!!!!!!
!!!!!!!!!!!!!!!!!!!wD#o!!!!!!!!!!!!zda+xNq6!!!!=c;9!!!!!!!!!!!!THu)!!!!!!!!!!(nzr!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!L6[f!!
!!!!!!!!!!!!!!4v0d!!!!!!!!!!!!!!ynHD!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!6_@?!!!!!!!!!!!!!!!!!!!!!!Oh{j!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!r1c.!!!!!!!!!!)\zC!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!jN0h!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!r0HI!!!6Ohr!!!!!!!!!!!!h->6!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!x/Uq!!!!!!!!!!!!!!!!!!!!dFud!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!%dR5!!!!tH+B!!!!uED%!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=2tS!!!!!!!!!!!!!!!!>o9b!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_af-!@O-?!![Mp-!!!!^_nB!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}7ui!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B2+(!!!!!!uXO<!!!!!!!YvoH!!!!!!!!!!!!!g&
i3!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'Hoc!!!!!!!!!!!!!!!jRua!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!cn^6!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}gKk!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_2_MLP_3 = table(r"""
!!!!!!!'HPXzi9VHM0^!d:En!kLi?!kTbWVy*T?c5Rv~4S!!!!!!!!!'tQ^!!!!!!!!!!!!!!!!!!!!!!!!!!mMJX!!!!!!!!!!!!!_BlT/fxK!x3fT!!!!!
!kZgS!Ur\W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!TvNM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!kAfK1Vi`-Z%F!!!!xPjG!
!!A<TJz\^X!!!!!!!!!!!!!!oi)G!!!!!!!!!!!!!!!!.]ZY!!!!!!!!!!!!!!!!!!!!!!!!du{M!!!!!!!!!!!!!g%Uk(_x[Q-rD!!!!!!!kEfb!!!!!!!!
!!!!!!!!!!!!axgX!!!!!!!ycLR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e-id!!!!!!!!!!!!%{pC!!!!!!Q['^!!!!!!!!!lRkR!!!!!!!4KrI!!!!
!pZB?!!|6i_!!!!!!!!!`L<I!!!!!!!!!!!)goM!!!!!!l~f]!!!!!!!!!!!!!!!!!!!!!!!!!!}LMX!!%`Ec!!!!x3;V!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|NWH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!mb&T
!!!!!!!!!!!!!!!0F&Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Y=%U!!!'_:Z!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!g?*I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!AOvT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!GC_b!!!!^\?N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!S-KV!!!)lb[!!!!!!!!#&Rf!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!w[nX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!s)|^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
SCALE_2_MLP_4 = table(r"""
!!!!!!!!!!!G4x\!!!w+)E!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Y('W!!!!!!!!!!!!!!!!!!!!!@w1L!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-ak?!!!!!!!!!!!!!!i2#]!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!,f=c!!!!!!!!!!!!!!!!G8.]!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!m7s3!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!jp*C!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
SCALE_2_MLP_5 = table(r"""
!!!!!!!!!!!9WuX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!x{~T!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!u}O(PWk_!!!!!!!!!!!!DYL]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$UUn!!!!!!!!!!!!!!!!!!!!!y<=F!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!JF_e!!!!!!!!!!!!!!!!!!!!!!!!!yM'd!!!!!!!!!!!!!!!!!!!!!!!!~3UC!!!!!!!!!!!!!!!!!!!!!!0Dn
X!!!!!!!!!!!!!!!!!!!!!!]:v/!!!!!!!!bv*k!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=(he!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!2q](!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!h,\6!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_2_MLP_6 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!p:ieBJwa!!!!!!!!!!!oXxZ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Sz3f!!!!!!!!!!!!U)U}!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!wcIX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Oibn!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_2_MLP_7 = table(r"""
>)Qy[RFNQd{POlQIgQq3S~{J#?S_eTl]RLrEZHS~NA&oQ,wQ.ROi0Q)%R+=QqlQWVQ.)RMBQ,IRQ<N3gQ>LQixT,VSc_QiUPR(Ra)R9JR[%R`MQ?tQBFR0:Q
mlQD7QABQ;RPT[QV^QY~Q,?Q*?QkuSQLQkeQ@fQ]ZQh7QkCRAnQ4<QUARSJSlVUe:R%|DneQNHS,&UgSR0]R0EQrlR9]RhYQZ$RoNQCaS\DS$=RzlR9zTN6R
Z4R4UR}OMK\RE(Sa<Q%uRC%UWRRqcRnCR6]QBDRR]Q!7#Q^#QryPQrP|{PB?Q!k'Q;#Q!u&Q+wPn#Q5}P?(Q<#Qn#QW#Qn%Q~.Q^~P(/Q-#Q!{zPJ$Q!?#QD
(Q!!,#Qr'QM~P!!!!')Q1#QX'Q!!!!#2Q{{P!!!!!!F#Q*$Q!!!!!!!!?|P!!!!!1/Q!!!!!!L'Q:7Q!!!!!!!!!!!!!!!!!!!!!!!!h*Q4`N!!!!!!!!!!!
!!!!!!!!!!,pD!DqQ!0~P*-Q!R*QPxP_vPy}P!f$Q!Y#Q!a7Q6,Q!<#Q!oyPN+QJ|PvzP%#Qr'Q!d|P&$Q&#Q,#Q0#Q!!9&QtfP`&R{hQ62T+LQL0Rk)RsJQ
A^Q>cQc+QY]Tt?RmZQ2=Q;4RS&Q^TP6iQ7ZPOtQBIR$wRtqP.dQ\aR3eRvWR[jQY@RKdR6_Q<KX{bTN~PiBRlpQ.DP<FQdGRm(RPvQ2ePbORT>R?OTPxQv}Q
GpQxDR^WRElQb}Q:0R#.SP#R:4RI6QY6QTRQg-R}*S(nR+=Q=tPVwO-AQJWQ,rR1}P@+OPcQYYR;,RvMQgLQ]RSXTQBVQ+vPR1Q/tRnwQ5HQ]'RqTQI)Qp%Q
~oO&FN`EQ1LQ|$QxYUn:Q>HQK4Q{=QTHQt)R[0QNSOA~RfpPH$Q:9QN;QssRrDQp<P()RuWQ'GQT#R9hR8~]qGRk`P65Q.&QRcQl$T(xQ68QL*Q;XQ@lQngT
E\Q5,Q7vPmuPJ$Q':R[1QV0QkPQ75QM1Q#uQW6RYbP]2QPVPmHQtuP)*Q3<Q8;SOKQH@ORzP*_Rk\Q=OQ}`Q#>Q\6Q}DQg5QloQmTPbaQW6SBpQAqPVfPumP
&|Q~~Pd+R$(R{)RcDQnbS!G{R73Q>]Q'3S)lQc*Qv*QH,RvqQWRR:cQVLR]SPk{Q_5T2;RV#Q83ReiQliQRkQrWQ[=RzQQ~LR{SQ@(QndQ8nQc_PZpS^6QvT
R=-QwoRPXQivQ8wPKYQYGRdIR6uQJWQa]SXIQ@*Q'CR=mQd=R)qRhwQQ*R-YQ`uP#IR/vQYyP0yQ`mRI,QB9RS1S3}P^LQOjRQ*RJ1Q1rRTZPiRQ@{P8<PD+
Qz[R8HR>mPTvR/HQhGQA$Q5+S%ZP4dQNpR;7Q%IQ+oQQWRNzPc$Q>zQ=XQbTR(DS.<U&uPw5Rp4Qy2QoTQx2QhFPguQDVQEbQw#QohQevP>>Rw;P[OQ[cQ5u
Q(8Ql3RJ,QkRP'RPO_QEbQAwRL{O9FRgNQvTQOBQQ6`14Rg9Q<aQ,)Q92QZ0QznPtUQe?PgeQ*,Q8/RIjQ?^QvfQuDR~iQ?ZQ`}P`dQg(SPVQ)AQE$SE2R,F
Rw(Q8wPZyQGeU`oQJ1QF/Q{;QmaPEVQA+S2:P]lQ:_Q]4QCCQV2Q]MQo7PE.RW>Q`@R4JRk.Q)_QwNQ;2Q}|P/EQb=RKNQ[+Qn@QP~P5iQ/(Q5kQFaQoGQW<
QxCQNJQ>1Rb+QB>PjJR-&Q~KQF:R3aR#6Q_LO}[QK^Q61Q*yPD`Q?^S|1Sm(Rl$RrAQmCQQjSSdQZ+Q@rQ&ZRc,QTuPn/Ss*Q_]Q|QQ(UQb^QL)Q>NQIhPai
PM6Q?_PI#R_#Q7oQCRRL3P(wP7ESZaPQ%Re4QQ\R2]Q(eQ@WP^=Rh7QHzQAFPDLQiWQxAQ*]Q'NR_,Q#sRI=Q'sQ?9QKBQ{uP`aQtLRSSQxoQs;Qb.RP$QO,
RY7R4YQtrQXdP>UQ).Q:0QIJQ;$QhlQ`xPa4QE|QDsSfJQXmQRlPa7QIlPBAQIWQNfQ%@Pp[Qb@R|gS:%QA~P)uQ$mPE>S~]P-XQ=rQ%6Q@8Q`>RRNQJ~Pgy
PL-QqYQuzPSjPF8S+)QD$Q/[QW%Qs>R\AQ#9QK6R3aQo<R9lPAiQM6Q|;Q/lQxAQ1'QugPS\Q(WQv`QL3Qi^Rg6QNgQoiQM7QryPlGQfCQY*QrcQ}>QC[S@a
Q@{P[1Q-pQ'9R,wP4PQJJPz@Q$8QFeQt$Q:EQ%=R{[Q-FQ@MQ;lP9|Q)SSKFQI%RMiQ}wQUIQ'~QDQQa}Qx8Q'1QknQ<wQi$Qs5Q1EQv@Q>%Qr*RPtPO1QdQ
QHVQ>&S%$QJAQp[QnVRcjQ1$Rh<PF1QUfQ41QRoQI%QZ5QWSQCvPX6Qz2Q*SQx}P{qQL\RwzPB'Q,AQxKRr:PwmQS<RLrQTuPSQStwQ5yPo'QN7R7aQopQYv
Q;rR;7S'.QulPkGQatP%^QECR8lQ0*RJ1RVVQe]Q21QO+Q4zPJ8QH#Q9GRs}Pi*RN0R_wP)eQK#Q)IQxDQ&fQv}7_tP{%R@8QCfPhKPE{PXZRI\QODP;lQfz
P6sPi|P&bP20QgDQ]SQyxQw_P<=Q63Q:4R~^RFlP<DQG4Qc:R^pPE_PSXQe$Q/kQvYU:KQ!i)Q8(S'3R|hPa&Q?0QY+QL(Q5YQ_)QXVQXBPe~PnmQsVQmCRD
cQ3KQ<JP*1QJ$U>~PX^Q=pQ[ZTSmPnrRW=TnSQJ}Qi5QT+Qo-Q:\Rt^QpORG1QyoQB#QO?Qo.R(zPkVPR8Q1SP3MQ9}[#lPxCQlFQwlQ=iQ~uQU2QJAR_HQq
*Q-UQ*6PR@QIiQ5{P<$Q>0PZ8Q#9Rg%RsRQs.QW#QJWQ:FQRJQpBQ95QpuQV`QN+RIoP+xQs6QbCQqJQ8*R8@QcOQO8Rt=Q:5Q'7QN)Q9eQn-Rt4QV|PMUQf
bPm)Ql;Q2=QTVQ-3QF5QtKQI;Q:_QW4QGYQfSRHAQyKQnMR|mPdMS1DQ=OQf?QWBQ(@QcXQ*&S.}PxyPn/RV3R%*Q+CQpxP=*Qw*QtBQG@QJyP{,RQkQ`%Rr
+Q^AQQ,RXJQ:jQd+R}eR(eP@LQ)_Q`gQ?mR1SRrSQ+rPNMQO7Q01Q[#R2pP7+R92RBmPCOSdFQ.kQ**Re&Q~sQ$7Qu3Q*&RF[Q:UQx|OYPQ|XQy5SLYP66Q=
fPN*Q:RRqoR&jQh_Q5ZR:zPlMQGGQD3QX2Q\,QKEQ:^Qm*QNqQErQ4'Q>cPZPQL1QZ]Qr4QutPA8Q&_Qa)Q;{PPZPuvPoZQy)Q&]QPYQwuP.sQ`^R1vQEHQO
-QBjQ6zQ[}P&\Q*%Q*DQbKQIYR:LQ&{Pd&Q*xPyYQj%Qi?Q^EQ7^PF{QCcR-[QP8QJhRaxQi(Q2?Q:%RCJQbYR!KmPY?QD>Q5GQW&R',Qd8QZ)Q*cQ?=O0<Q
h]PsjQ~RQo}QpyPD{Qt*QSrPryRw*QRdPWSQ1NQEMQ\GQTyP$zP(NQwBQ/JQPqQ&@R\jQ)PQByPxxQSHQ9yQ=FR'1Q]OQbbQ;_[lSQ!g>QA>Q!CIQ/eQH*Qs
TQs+Q:EQYWQZNQ`>Q_MQ`aQ&,P#qPs\R%zPm5Q^<QoJQ2<QmUQz5Q]WEhYQ>FQ3AQL<Q#oQvmP4JQ?_R_6Q)2Q9'Q=bQBHQ+iPa-QE-Qn=Q42Qm.P#>Q]#RJ
GQZ0QmIQ*\Q[MQ$2Qz*Q<IQi.Q`DQ@QQ=NPv1Q/[Qs9Q&:Q.TQ(BQwBP=#QO^R]xPp8Q6OQB:PhaQL>Q[yQ{DQ~<QI~O<3Q7YQp1Rx1QvBQw#Rm(QXZQD%Q]
3Q3|QmcQf4Q%nQ>1Rr`Ru.QdYQFbQ);Q/CQQ2Q0$Q]3Q5)QmbQIOQHrPz7Qv/QDBQ#jPazP'#R(AQj.QY/QyCQPfQy=Q?SP:3QnTQk)QwoPXmQ{<QQSQXVQ2
&Q4:Q2OQLVQsrPs#R=>Qt;Q{&QqDQbkQ:7Qw5Q^.Q>#Q+2Qw:Qy'Q_yOX-QZLQR,Q#/Q:FQ[jQ6PQa-Q8TR?HQR,QwIQ]qQS'QA+Q]qQ^1Q54RIGQS|Q]1Qq
+Q8'QioQp1QYFR(NQ4EQUkQquPY{Pv;Qr[P&6QT`Q/NQjFQ`aPT[QV`PW~PYAQ%,QbuPh7Qp)QT<Q#1QF}Ps#Q%}PNJP`ZQ~mQ>HQH7Q9TQ|7Q\pOT.Q!9#Q
e3Qj^QWjQ6[Qy[Q-`P#[Q^cQ3MQh,Q3+Q^ZQ[cQO4QwuQu'Q>8Q^QQR:Q`-QW=Q3lQMXQskQ~+Q|,QT%QLIR`oQ(1QR~P;2QC$Q|TQ19Q5ZPSiQW#Q_qPj4Q
J2QPEQy2Qr)Q/CQ7$R8-S%cQT}PRzP^ePRwQDvQlmQ}MQ1CQFRScLQO0QM]Pq#Qr=Qb/Q^CQEKQ_MQs?Q)0RE#Qz%Qz$Q(.QMKQC4Qc.Qy8Qv#Q3HQ}GQE>Q
-ZQMMQD*QsQPsrPYcPmKQt9QUmRZCQwHQ.*Qi=Qi3Q+DQUSS:EQ!q~P4aQxKQr8Q9^Pw>Qk2Qd5QlOQK4Q7UQ3=Q3}QvUP)oP6]QYvP+xP.4Q~:RaQQzFQRk
QO0QS+Q+9Q}*R(RQ]2Q{DQDXQG-QA0Qc}PhTQ[bQ=#Qd?Q+DQiZQkvRo}P()QQ;Q/tPT'RZ'Q==QxRQSiR6AQd6Q(CRWwPI<Qi@Q/xPR;QE4R/FQ|rP(KQ&/
Q+&Q?TQS8PH)QZwR&DQM|PM+QcPQL{P_?Q(2QHyP4ZQK|QdaQJ#QP?Q-:QALQMOR1jQb6QN)QP=Q1?Q<DQhYQLpQm-Q:>QA}^@7Q|>QA)QdnPkLQ)|P/vPSR
Q};RBFQVuQ*7QNWQ{GQE%QlFQ8aPiqQb(Qn)Q'>Qw7Q/3R8AQuOPW{QEzQ*3Q~uP$HQ{=Q-ZPD\QiUQv@QKsPGKR.:Qr$Q:#QsFQ7?Q%#QJWQgyQgCQ^}P;y
P>rNX]Rk-Q[8QE&Q=eQ3WQzZPC}P|5RX}Qp%Q>~PVlQ}WQHvOggP>\Q.WQe&Qe*Qh)Q'dPSFQnDQV`QY4Q9$QubQuGQm\Q4/QY_Q_8QG$R^.Qb1Q|2Q6.Qm'
Q<8Q\<QorP\<R`AP<BQeSQK]Op%QO(QY'Qy3QJKQ)uQ\DQcwP8`QrBQo*Q~4ReZQC9Q%$QnqQB;Ql2QM/QD'Q&:Qi}PD=Q#'Q<%QJ=Qk*R#oP[AQ0GQJ.Q:<
QA<QB2QNzP2iRE/Qm#Ru:QreQYNQwFQQqQ[hP^yP^uPNFQRAP|)QC#QBCQ?HQb(Q)]Q)LQ/6QN-QaKQZ`Qw8Q/,Q{|PhIQU'Q6LQ8;QA7Q}=Q3*QILQpHQ!q
<QSgR\kP=JQ_GQl%Q@?Q6-Q*_Q%MSv4QOuQ{dPVrP^)Q++Q4nPi*Qz=QDLQ]9Q[$Q;cQ1TQ^WQayQ3.QBiQ#(Q;qPTmPO}PtbPE+Q>1PZ0QBGQ1eQbMQ`=QP
pPd/Q[9QQ7QvqPooPi#QZxQ:MQi+Q#BQ$TQYHQS'Q]BQl5QVYQdzPa=Qz;Q&^R$'Q[QQ'kQb'P<3QA2Qw/Q9}P)%QEjPPpQ}yP(2Q'IQK.QsNQG8Qx9QlMP%
2Q#mP*]Q/SPkOPC?QNrQ:pPE/R@0Q>kP)|Px*QL}PxOQBYPt?Qd1Qh:QK%R2/Qc?QlIQo+RQ+Q')QF|P.^QI{PT_Q8kQrDQ7=P;$QLFQ#;Qj/RV&QU,Q6hQ\
KQ4+Qa*Q-yP1JQO%Q{%Q-'Q~9Ql*Q>6Qg7Q;=Q=MQ`{PNSQ$)Q?aQt:Q/;Q<EQQ+Rw4Q%(Q=2Pj8Q(%Qp9Qg1QrdQ4@Q^EQ]eQ~1QZ7Qf<Q;;Pm#Q}.QG,Q>
|Pi^QbHQF(Q/BQxJQ2LQ.MPHD`n0Q'5Q^pPldQaqQh~P~)Q-DQnaQ~bQ9ePSYQ@6Q`GP0mP7tPK^Qv(QtqPW<QUlQRmP;(QO.Q8<Q<1QnJQO;QJ*Q|zPEGQN
#QwAQnpQ):Q?ZP|eP74QQ@Q1.RgMQR?PR2Q{MQe0Q0nP0EQz>Q:@Q2KQ2KQo0Qy;QAVQZ*Q0,Q`qPo#Qp`Pz@QKqPm)Qr=QO3Qo,Q.VQwpPYiQb|O=>QO4QC
eQTtPGWQ=.Qz#QN4QP6Qy)Q:'QGJQ-kPHqP:%Q<JQ.xOX>RI<QyYQI|Q
""", 3, 20000)
SCALE_3_MLP = table(r"""
!!.#UV!#8MU!!!!!!!!!!!!!!!!!!!}bBW!!!!!!!!!?4;N!!XsGR!F,VD!!!u4FO!!8k%O!!JO&M!!!!!!!!!!!5Z#O!!g1uE!!!'[TR!!3XCS!{ffR2_6R
!!!!(OJHYvN]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'_&W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!j1pU!!!!!*3US!!!!!!!ZC,D!!!!!!!!!/
KQJ!!!Qe]KC(0\!~A/P!azrK!!!!!m%PJ3vwI!!!!!!!!!!!!!!!!drXU!!!!!670M!!!!!!!!!!!!!!!QAJT!!!!!!8o.Yw_/V20HJ5a-Y!o`=L!!!1fAY!
!!!!!!!!!!!n&[U!!!!!![XIG!B0pe!_^HM!jKAR!!!!!!!!bMt`!!!!!!yt>T!!!!!!!!!nX`D!!!!T$cb!!*j6f,O:e!qlKT!!!~l`O!m'/c!!!!c<(c!!
!!!AY(U!a5vf!!k8uB#p?I!!!!yCwHm*<P!!!!!!!!!!}5oX90JK!]U,L!!!!!~%sL!!!!,Z3Vbh/L!!!!!!!!!!!!!!!!!!*&xM!!!~0nY!!!!!!!6q}J!!
D);K!!!!!!!!!!!!!#\2Q!!|3FH!!W/<\!!N[(N!!!!!/`GN!!!!!$TGL!!!!!!!!!!!!WYlYOiVT!|dHg!!=K[RxpHa!!!!!8DgR!!!!.NWS!!!!!!!g6<V
!!!!!!!!!!!!(eeI!!!!!!!;U7P!QvqM!!!)+5M]4,J!!!!!!!k/GV}ARW!I$xX!%erh!!!`CvQ!!!!!!!!!!!x(uE!<k^J!!!!!!!!!!!!!!!!!&o>K!!!!
!!!!!!!!!*}>N!SctQ<)XZ!!!!!!!!!!!!!!!!gmMY!!!!!!;18K!!!xwDT!ueeKK71[!!!F^1T!!!!!!!!!!XIPc!c/Jb!!!!!!!!!!!!!!!!C3AT!!!!!7
3>S!!!%ODU!!!!!!!!!lTfL!-u{Vidoc!!!NRxO!!!!!k].T!!!!!!!!!!!Nm+L!!!!!TAsX!!!H}aO!!l#UV!!!!!qM)D!!!!!!!!!!!!!_4SR!!!!!!!!!
!!!!!!!!!xOOH!!!0xCW!!!!!swsD!m;UR!!!eO5R!!y[\R!?3<T!l^6S!e0)etHZT!!!q>(N!!!!OetY!!!Zp/\!!!!!!!!!!cT@V!!!!!!!!!!!!7`2I!!
!!!!!!!!!!!!!!!!!pD#J!!!!!!!!!#}Wb!!!!!!!!!d0-cbQ\V!!!!!!!!!!(00D!QG|U!!!!!!!!!!!!!!!!GLpZ!!!!!!!!!!!!!!!!!!!!!!!!!!!!~U
bC!!.L\K!!!!!Oc]e!!!!!!!!!!!!!!!!!!9v[V!!!!!!!!1>qG!!!,XGU!!!!!!!!!!!d:&W!!!!!!!!!!!!!!!!!!!)6h\!!!!!BkpW!!!!-{wc!!!!!$5
|U!!0N7E!33$M!!I$jV!%liM!!!!!!!!!!ybSB!!!!!!!!!!!!!!!!!qrL]!!!!!.{lM!!!!!!!!!4i1D!!!!!!!PMo_!!!!!v6Dc9&&K!!!!!!`o=\!!!!!
!!!Y'N]!!!!!!!!d*QI!!xRRb!!!!!!!3x)J!!oh<a!!!!!!!!!!!!!!!!!fu^S!!!!!!!!!!!!!!!!!!!!kZqS!f~AN.t_X!!!!!!!!!!!!kce\!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!E]kA!!!!!!AxrX!!!!!!!!!!!!.[Gd!!!!!!!!!!!!!!!!!!!9fXV!!!!!!!!!!^@\L!!!!!!!!BDsN{p|U!!!ASnJ!!!!!!!!!
!!!`GLT!!!!%blW!!!!U;)\!!!!!!!*pka!!!!!!!!!!!0l,`!!{j?Jh|PK!!!!!!!!!!!!!!!!!!fU/M!!!!OICA!ZKS[!!!!!!!!!!Mcb[!A=AT!!!!!!!
!!!!!!!!!!v{LI!!P:6J!!!!!!!!!!!!!!!!'H_E!!6JBK!!!!mf#Y!!!!!!!!=b>P!!!!!!!!!!!!!<fgE!!!!!!!!!!!!~A)H!!!!!!~j}=!!!!!!!!!!!
!!!!!!!o<f\!!!!!!!!!!!!!!!!!!!!!`=rL!!!!!!!!!!!!!71(K!!!#C,G!\FAD!!!!!!!!!!!u|<H!!!!!!!!!!!!!!!9@0L!!!!!:&^G!!!!q.gS!Df;
Z!!!!!!@<RI!!!!!!!!!!!!!!!M*UL!!!!!!![+9KwWdM_dz]!!!!!!!dh@D!!!!!!!!!!!!!hB=Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!Va@W!!!!!!Rcy^!
!!!!!!!!!:0oX!!!@a<H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_B?H!!!!!TZvV!S~*M{O/`!!!,~0V!!!m~-W!!!!!!!!!!!(|[D!!!
!!!!!^Pi[!!!!!!#gO[!!Kl:[!!!!!!!!!!!P=6T!!!!!!!!!!!!!!!!!!!!!!!gtRU!!wO_=!!!!!!!!!|dfZ!!!!v<6M!!!!!!!!!!!!!!!A_q\!!!!!!!
!!!!!!!!!s_[Q!!!!!!!!!!!!!!IC5M!!!!!!!!Y2sI!!K`mM!!!!!!!!!!!!!!!!!!!!!!!!e/>V!!!!!!GV]U!!!!!!!!!!!!!!!!{CvV!*ZnN!!!!!!!!
!!!!!!!!0gWI!!!!!!!!!!!!!!!!!!!!!!4$MX!!`{bc
""", 4, 50000000)
SCALE_3_MLP_2 = table(r"""
!!!!!!!'TwY!!!DZnb!X>Oh!!LcHT!!!!!!!!{RLW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/&k`!!!!1JfQ!!!!!!!!!!!!!!gx*X!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!x#KV!!!!!!!!!!!!!!
!!!!!!!Omqf!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!g2JS!!!!!!!!KfuN!!!!!b.7S!!!!!!!!!!!!!!fuKI!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!6QOT!!!!!!!!!!!!!!!!!!bj+V!!!)gsL!!!!!!!!!!!!!!!!!!!!!XENC!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#mQU!
!!!!!!!!!!!!!!!pTQB!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!iKBn!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!~#AN!!!!!!!!!!!!!!!!!!!!!!GE=M!!!!!!!!!!!!!!!!!!!!!!!!!4^FD!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!EntE!!!!!!!!!!!!!!!!!!!!!!!!!!
5t#_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!v:aO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!J`YD!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!yELS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!v|GS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!6gZ?!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
SCALE_3_MLP_3 = table(r"""
!!!!!!!9=1U!!!!!gkEx!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\,:I!!!!!!!H(]3!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!KI2H!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!tEF3!!!!!!!!!!!!!!qsRU!!!!!!!!!!!!!!!!!!!!!]wy]!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!f8l:!!!!!!!!!!!!!!!!!!!FLrD!!!!!!!!!!!!!!!a/']!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!eg
/%!!!!!!!!!!!!!!!!!!!XVok!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!r,
s4!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!AW4a!!!!!!!!!!!!!!!!!!!!!pM`/!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>Q-]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!MSw2!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Go]A!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w5Ij!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+xd6!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!fFoa!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_3_MLP_4 = table(r"""
fEbNyxNY_.#NZ8:Sr?;V~'|VP:kak%9YTE9].?t_OGE_\:Zd@Kw\II\g+n^Vvx:V@_9WhrFUDu/XLV]SSjgWuYoWV02ZchYTY&]]j8f`//DV'GVNT~mff;ud
+MKVVkVMX6B\<JJ[v~K[CI'Z,kgX&H`Ytn`]'kpU]tfVj_WRBH]VH]+PUa(X*\UV;YgVQ[^U;;,U,zMbq0(UP(lXfgmW2BOV\TbU4a-]5<wV*t(S8zR]X94a
X`|n=J>Ym{xazp0MqmA]V[&dFlgV$wX^VoGT{^[]=1y[96+U*@wV.+|QkowaOi%_4X-X~sJ[/5$_yx.Z0&CXLA$^^)?\N2>\C]?[U43T>jmVdh%j6llV*#A[
nS,Wu|-STM~SQ\1U!<2$QoQ&Q(OnP-QePmQnP,^)R!!*2|P!9D,Q[0YPbh2Qh{0Q%'5Q[O$Q{J'Q=*&Q[T$Q<1dQ(ZnPpQdQK'cP!w$iPnf*Q!*:iPimIQ!!
mQ#Q!V$|P!!!!XO@Qpo#Q_s;Q!!!!yTmQ7&~P!!!!!!s)%QsG(Q!!!!!!!!1%6Q!!!!!~*7Q!!!!!!+&0QkOlQ!!!!!!!!!!!!!!!!!!!!!!!!W;_QC\Ze!!
!!!!!!!!!!!!!!!!!!!(T@n!0p\U!3DzPY9FQ!(x&QfZ[PIjyPF4yP!mD,Q!-7&Q!uC7R.(UQ!2M$Q!hv>Q}eqQm\,QQchP/-#QuG=Q![OqPM](Qu1#QwU#Q
Zr}P!!r}uPpPcKG[\ZXHG[,fxbXz{T*{uTESYS+|HQgD=Sx+7V?YnP;Ohe)T8]Gx,V<7qRHm3SHmyO+FS^{)eZ8T6PK.>WP)xWLGl\z'~QM;4V#H,ZO8>Y1:
4_Y2]TO[IUbF{Uce8T`%WKHzbb#'6K|W[V1eWROITLm$lS;52^CdNUhUiU2@GJLL4Y[EJVN-Qb[aZVc+NYD2,Ue@`W5n+ZU,ySQQ[Y_hJ[CZsZP;NVMw'XpX
ZP$zTRKt*UO9{W$-]\J]SX}myS*lGR@o&Lq$0O%>8S'Kj[V,PQ>ZnPD~RSKQ(Wcy/Y-3lUfdiUg'}YgG>U>5:T'q6R$m_Sx)oWLRYV+2(Q*O-V`+MQ^IuPm_
VQKG0IIB]ZE|'UF]_UNb-Qq~AVD1*Q\1gU88{TX6KH0`.VmE|R<O2UylII$c>ZWHWLuXwQrRHRS#IRuP?[CFtScT8JJk:WhG#T+e~Zlp%Tjkn\R8TP1]~Y'x
%K|%YP4JwQz-~Rw/Re~|rWcn.RrtLR>i;UBTAW6nnfyZ-V+AQT,*^JuaBMtVIP&,sUn<0OK~MN0$.UinxRal+Shz#VQ&|U7#:P*zwQg88Ob[gQAW<P/&KV]o
ORbIM^aZ[S/E8F'tJP7%Z]N'7PVG*Qh=eUxfYR0/uSD6`S[DJRBaKV.AlL;':R&<#d~B?RSkrPci&N,jXJme[Us&-K?ByT3FDU%{0UTO-Y/\O\!~z{\z3CR7
I|Sm3X_{R&T=f@SA_nPOU;])I/WMXRU'@+Tb^=[SzIU{{ORc{8b|{jT*P]NcS*U-qnTQ>rTcuhT3M&UAdoXCK6T&{LX-dSS<HyO(#.WU7aU:)xL5hS_R*?TQ
(SYt$FP'+A\1N4O$0+Z/iTPK`|Wf#SV=,QZ5{cYS$6QY5+`L9DQ?GrTCBsXrANV*h@V.SY_5c<P0|EU?$]U5X@NznYVpD6R,ryPa}bUjb;[&UzP#pFURvP]X
z9QiHlTpxj\)D]US69Ue=g_9>5O-osL}yjP*\pJ#qYO=EmZSHF[2&ZP(f5V7v*Rg(0TPh/Od^F`Fk'KU$MQ=*SYYpoS~b'SbMj^14T_6bsQbX>Pn&4T$eOT[
YrYPsSYqdvgU.1RXiZQg[IQGT?Ru}WUisrMW&eJQWSU<%MQDWMTw<FQO?cSQ-[Rfr0STV\_|xpR.zzT/*DW.|YNDnJWs,OQ>b]JJ_[P*][R#<*V.@#`i)6FK
i@Wp]~SJfoSOdcSTx`Z+pfQ{Q=S.CPS)WPRTnKRG_eTvOjRb`STv[jJALNV^_BRRhVU)+ASi=wRKr|S=W~YQKHVsS0U,nVQP/,X74EYm?tUBwaRN%&aLD<UK
<-Y3#%RQLOT]JjT)lgqW1-WtT[Qky=Ri;mR-BMKd^\T\Do[?W*I3^MTHoORa%`RK)+TOSwQ:dRSyn/Lf$7WlZhSx(#XaF{V32XR;:RUV\{PI[5S_`XRJd6TR
|FVM+~T-EWQR~mR&pmPc`=VV5+QbDIV4*0TZL#S1p\Qc~TXV~]S`.iYk-dRWn|J75IZQ)-O`f[S2SFX`\eWIioS&b3J7OBUvHQURb}S{E'P8HuXuhpbT9\^e
+d\RM`S492S8kjU2$VZQ[mSk79V:4UTLGtW+NdR@PdR/&{[XWqPK_^UWR\SKr7UkNhP&oWQwR:T##_N]hQMaMiSW\~ObisU{T^QvsCTk,WZldWI{=eM>Uu]h
v@P:_XXp^dRVi8UrPnY.xxR:<1K9P:U9u~S/a#a~D1JJ3UTs>TSi]qV,KXU2gMGyOlQ69A[MmHN&{NT&k;S~7.VNIROQf8UT4%X>Z1PEN`V14NR?f$U@FlQl
*{[rV*Txr9RGugV*`;O~x:Tqz0SzaqQ(B%UA[-RxL&Wu<]Szv[Q8$IWF.4d@1pUc}5XJO0UT;HRZS`OWV?S]L/O.VOX%d2I0$TRXXWZ('A__6/Q-{|Q:yJT|
Z_NHQnS$GQPY4QU,FtURUORT'QTzGUX1k@Sj_TQYp}Q5k[QhJUQINXQt:^ULpUXiS~R6E*Q&hYV2@lQXk7\lH[TiJ8Tbt,T^|(UZ<YW:|3O@M#RiVUQpr-S>
r.Z/L,T:c<Qd*SP68nRTcfQjAxUl[ASl_sW#8)RQtEP9B)S+#^RbF6MYJRQxf&OA0uU$VPTLJ^R\'Y`m'>V_LgPw5:QV.IW^|tWPQ]OrzFV-'8OOSuR,59R}
w_T:oYRrjwSed#XiE|Sf\*Sb3xQv-kS'7IR.FK`|MoQw@+XD>2Uft]Vm/7QS(_V[=IVnrcSx9OSx6[RJEaV<XLW9qnS]^FRM/XTFgkT00%Rr04W(LBQ|w8Tc
]lUu,yR;=H^VAxS+m}TG]FVd6}Xwh+TB]LXcWxKl2\RCVnVH7^Q>:-U<rZQC),Rh:CS/sJVTb`R{,hS,<^SWx7R^?YTg{PZKmhPv1BUn?^SJqdV#qJP:'/Uf
l9Z]Z}Wy=;Nb6O]&m1X,igRXKOS>D{P)UcXApGUx8~Jx/4['**bElQS:[VQ^s2S';+Q_~`T+qIWshkY?0zTsd;YN\4Y(QITmdFRUy0QX}hP6GGS4saQR)tV{
)YS6|HU7Y@SrC0QGPvT6osPpY2SC.XS{C<Um^kPCgFP#Y&XlzZR0-1Qx#CNIWrPXzhW].0UZ`lFn`^Qc,XRYnDQ\C#RWz[NpE]Rk_)Q)YWQIcOR$5@QUZBTM
_yRWf9W53IRP&\RL7MP^.CO*{?V0kWNdRTNKDtSx>$UzM[U`:t_#7BR!b3~Peh&YAX]Wl):PbtRRc{VRh<oS@[@Qo}}U'l`ReCvSo;~L:lRQT|7TBK~Q[90T
GZcT;k%R;iYO/ZxR_/TKQzVP:@HT=P9Rsf%dU{YO#+3YFa6_O[aRv_;URqPQ_OdSn8JShD'U<:MSp(EVJstQv)*TFXAOmssUZ&fX2%mQe$cP.b7S(&SN<arT
vy1S+rCP<H)R0k%Sa*6Ua5ySQgIU7KcRQfaRUJ)U#0cQ3XIUb|vK~ahP3nwSRq$RfQuP\8[G<)kSjh~R,W6RIU@T/J9SW+&Qp3cTYKEO:XkT5%*T{hUSEM4V
[ItRtjrXlbDP9XXWN,1T$|QRX|[Q-UuWY#PSg_[WAQ2WbiUR1Z*S$S2RW$DRWm:U`IgUad)RJ{7QUzrPV$TKau5Qz@8Q>4UR,o7R,&NSBJwSN+hP&FfRYr%R
1mIRFCnRANXUW..T`p$T^c\V7F`F^Dv\`JXSc:BRv=0Tp9~R8)wRP&2Uif1ZakSQNg.QzTcWRJgXX&yQ(s&Uau]O*ThPk|CU1DBR{RbTQI6Ox>i[~'ST=psS
:cbQ19KR`\][SuUQOGgU$R.VHg~ZY-gM7'SWomKVoz\Te1JZUg1W:tsTPiePIrJSiJOS]{CRW'y[21TRg7rSU@%VVU_OWD>bCQ?PI$wROSmSb5aQ__^R.,=P
.`9R|1pT#FoS${jSH,iPRo}RS-lS-xzV=GnK_AzNa~#PRWKQ>&xT_ve\1c{P^5^V:b;[Kw<Q'XdSO'9Sz++RNQ)RY|BS'AQSYb[UnH6Q$W0WOo8U]%pP+%DQ
N'aV<82Ub':U1PpRHkgO2zxPS:dSV(MPaXiREY]IE0CRV+2WT[dQ)M3T`y(T8TvO97PSiShZ?WTS7-IT+UiQzT/R<zEY&G,QFZfU5VVR@?aS<WESBeFZ6vBS
3OyP>07Q;V#R@brSg8-Q[<]Se4wR/NaNqW%XaA$WVj@SnKESFYnWwY}Te2UQ;-sQF[qPWWcSo~uX!P(OP`?vQvrtRy\#SFgoT2)NQ(*mRjl(PU1;V^UWBS8,
S)0JNevsQ#*XRRACV&2>QEe2V0QWO=q%Q+;e\V:>VjsSQ%-vV,';UZ9QS5rOR7VAO[IyQ]jQS&*SR6CkSS\[RLwlX`tvWo;\QDWOQGg1Tt*,SFz&XD'wW3rG
QqvhRb?8T6\&Ul9yS!'@VR<RtP!_#8S'(~SB=}QD@WQ=pHSxcoS9a*Q~SkOwD]Rf.aTKF*T%fuNrw_P1q}V\5wQv6SSdXUS}a:SeesS4dXS2g`RX1eT^1,T0
LhT_hTS,|FS&.SZd(PNZXzQXm^UZ<BP2SlQ{+VSCK=R2^RSB6hORtMS</iRA2_RLSuQYbHH]`}P0MtRS7TQJBNSn.2X^r+ZNXkU|fMPTB;Qj,2U;LFR%JaRU
OIRr]LM,?5QD^?S;ckQ'}pJ'DwS7P/S{I$T,T$QdBlW2e?R;xnR._#TX2WRH-VUf+XR-2oUz/mR5':Rv49L}xMQ`NISE-?U6/tQ_2sR$rwUSy<PX'`UH=cQJ
b+SN8oU*8>OtR6RsZ_R/acTFTMU<yFR(=\Ui#7SL(\RGe<S~32R~3)QiZBR/J-Q6xVS#>OQ&'MPjp8RMZzRD?$S*/;SdGmPB_|Qm)eT9sjQLG>S0X)S?IyRy
MbST0_ND,KReX5S+V%Qbe9TNFGU7bxR/=%S$yiSVSqSH7dT<isRNB\T0k(OID~RY7QNocYR6~PQR~nRBm]T'w.R,ZLR[9bQ}g#T>}cQ5{HR%/SQVklHIklQa
TJP]4YRghxOCHNSN}IUvTAR*M\R3uqYF+rR,bVQ~{JRKo9T94rP8}YQ0O?VrJbSxbLV~cjRfWaVDngOR6TQXz9Qp>xSJmRSw\)Wb?(Ru%{Rtq,T%mxQVDzPz
I_RVHAO<J5RBpzQszpS,e&SvR|QHk;SyL2P~^|Puw<Q`MQRTzAOSqTRw.+R<QoRd\GR^h$Q*Z7Q4]/Rpb.LBjERS*jRN\CS?s5RCfwVIo$Sdo>InWfQ!Yd.R
QjiRQqSTWK&T>YmSN3pSCysM'=6T'?WQkr_S?PeQniyR*vSR0V3Tf-mR9&EVShnPd4SS9~1Tfv@U$hgR@06P\X0QX)&X^iOTcf|Q5ymPy_5QF&-\'U3Uhx.J
|?|PnyuQAG.R<dFTq$pR.cNPbuMUQa<R\M8RFz)S|z}R4q.RFfESt|kQzkPU1y(U8:6^\Z:VAW}P1noP1,6PntKS{27U~7;UDh6QtO5RpBtbGMoOJw#S7(HN
DI9P1r4Q;{gQf.QUk`+T3hMSbL9Szo~T+JaQ>v4QjtQOU]ZQ#<WR'yMQOI`RS%)QLfeW*xnQ@e%SmY0Q6'3R9ttQ%:-S$+YQNc'Qg_YO`'aR].PRMguTD1xR
D.JOE}ERLBhT-TDRdpzRM0<_TV?R!V2~PncWS&lURH|jQnv5Ogl~Ro]6Rf[KR5M}QC({Qo:ESDyiS0[lRuA]MVO$Q*MRQ&[JR~~.RFT.Sua[RCu,S=POTx~&
SpkcP)I]Qz'?Rs}8X4k&TZIIQ:@KR$u@RER=Rkn2S%uuPS(VLDr3SH2=RtAwSF~cP*SRT&`,T{=jQ>n0Q(O+Ue{TPE,>WA@?RP8sQbpSQLB,`3KVS8n3R0YJ
W#+;O3==SCi-Ss}(Q?44RW6aTvEJSaU'R:5DSiBbQzxJRA1iT+O#MO8UQz{I`U\VQ*P[R[3hR8TLSKcOSQXdR`ptQ`phQtX)SQS#Xm_FT#P:RX4RR}LmS4*)
R=;JX,C1VSdURf8tQy$uQ<{`R4ABP:+;R`{xS`|AOnd{Qn&udOG5RPd]SO/iQ|rfPkfQS<@VRVuVP)-JRADZU@_)SID>SXH3Rh)8T_/YRi#kQlWsSPW1Q'M[
S,}DQh(HQ>3{QkK\RH&kSfS)S1_'R8'6UQ8WSqBzQ4G]Q~^bThj:U9T}M-pASr1EQuU;RFQ,TV6D]wuiRaD]PW50RW|rS9P5NBy2SrbdSAc`Tl{HR;a~PPg?
Q:#VQOQ)\{`=Q7/7RXG=Qp{|RK}}RPK)OsnVOw\ZWZ1YYj.8Pi&WRFC7S~C|TQW=GzlaK3xRUj5gSE,%R%u^PnA0S^*aQw=tQ2etR[\tS6D)S'#DQl?KPOx3
SnD|RDpER?d^Sk'/SQfmTJueQQd6RvY3S5HPP}MDO4$jQV:RR]OKPaDtW|@^Nh-IPK-kU6UxHTl]Q2WzRBP[QBUJPQn6TjpeR~Y_U6%&QTT~WDEwRF:{Q4Sb
U)X{R8>*SP=JQc0:U<]UQz^FP~NwQ]s*RFt=S/jIQzRcR70jQyV$Ra[VRAL_SQ/|M=)OR@[kQp8\QR8CRG)FR.k#R.C\QVO+]IKGQ]3)SjrHR|@=Tkt/R^I[
S>85UtAaO2saPX>=QpD=S;jXPf75PC-|P%R}QifWQ{wQSY*?Vvh6TmWXSSr[QYlaRGD{Rro,RRO#R:y^QZT:RPqUR3)LSAcjR~AcSdRVUtt^Ri=|SJN:S!uR
DRWup[BoHPgP)SjRmO*42QD:rR}7fQ;)LQ`U[^F@ASsdMTTN,P5)zPwivPa3vRa_<PA%8R:AZRY;pQ\ctQ0])R*oPRa9^U*2#W]*.VlD)ROdMUa'oQ|z7R1u
uP$//PU1CNQP6P2ybK=d5S*P0S{0uT.zISJ#}Sqm4N~J{QY{cQ'z(Q01-S:<;P{y|MY@BU''$Q|E(Rxo<R'92R`W+SWHrRp3ZRqTCQ(Q7T-JtPc<`RX#`R}e
`\4D;Q`mLRxGuTRbGV*N;T%?vQ45yQF3|PM=]P_m5PO/SS#)|NPTZQb$aQBFrPys:R5RTPNZCR'o^OL_tQN;EQ(khR_RKN)?:Q@ZOSqq1U9w&PvY`Td`,QLu
cR3S|Q@M{O8a|Py\,Re?wG|}#RQ3jRxl=SX*`TG9?R2`$SDczS-D:Tgi}QZqCQ[n#RgfdQ(#vPp/MUk;SS7+lQXb*JYv.QJE+R%(&R]}VSz(bP[tVQ`SoR?h
.Se))R}u[PWKbQ10kO+~pSxuBQI7ORQ8WS|04R:s/RCe7RkmuQjRVSYZfP;KrSXJPRlRQS[}HS}SLT4>4RY|@Xf.WTU;>QNREJGycQRaDPm0CRIA@Q_`&V2w
%R~6pQYa.S]]dP_y6RHmRRvbjI&)yQh-dQICjRUfUQt1CR/O.RnGyQSFtS\LOQ[@wP<VEM7s-QA<-SQ1eR\guP~:'T5r-S=LiQMCRQ'GlRro+SVh$S%Y9P|[
YR1&ERF$jMufIP`LiQ6z?U9>.Q++TOY+[Q<QgR)K%Ocm8R]78S-InQt1LRn{SSS_9RV[gQQ&4Rhs*RG[bQIB/ST?~OojfQHoINZ:0PFt'Qk]2Qz;<U|,&R[7
SKUPnQ={fSEi&QsT~Q32YR.CTQ[qiQVDISv2uR8TiQ*abQw)zSC^^Qc]bRcLUNz,HQCPyK`gBU4kXO;}GQx{XR2-+S-IXQ'~cR8;WQ+0VVe&)IWmvQ]<}QhT
RSajFQjQdT`/PRCT#QE%(RR~nR^^EQ/BHQA-ASD[VO}A{LjXRQtshUOE3L-u[Vm)`Qq@bQBz=U
""", 4, 10000000)
FINAL_140 = table(r"""
!!!!!!!!!!!EpbG!P'Gb!5.rL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!XmcY!!!!!!!!!!!!iQGPwJSR!!!!!!!!!!!!!!!!!!!^uIW!Wx4N!!!!=ggL!!3C_
M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|BvR!!!!!!LlVSvP7G!!!!!!!!!!!/]^L!!TFLE!!!!!!!!!!!!!!!!!!!!!L.LQ!
!!!!!!!!!!!!wS8S!!!!!!!SClT!!!!!!z4^R!!!!!!!!!!!!!!!!!!!!!!!!!!!t2]U!!!!!!!!!PoKJ!!!!!!!!!!!JR{T!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!\)2:!!!!!!!!!!!!!!!!!!^,zH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w2yJ!!!!!!!!!!!!!!!!!!!!!!!lo[J!!!!!!
!!!!|]^Y!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`<GN!!!!!!!!
!!!!!!!!j}X9!!!-NbO!!!!!!!!!!!!!!!!!!!!!!!!!!H24U!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!4[~U!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H\%R!!!!!!!!!!!!!
!!!!!!!k9^T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.SRW!!!{zZF!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!'hV[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!tE6A!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!{?<T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3,SA!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7vHU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!y,^>!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!~1|V!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!M#)e!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
ANSWER = table(r"""
{~VT!it(Y*ZEZz=eWTKJW!!!bTI]J6O\IEZR6#uVV7MQ+sNX&\+PlIjP'=wPL~lPa9]PClIP})|Or-5O81OOe2~N*%LY20yVSD/[?mDYX><XqMWX?hqX,WoP
cNdR{c-WZ[[Phi\OA*sPHJAQ^XmOZZoQ=V$TsHWPX57Q6-@QezQPtiBPT3RQGmBQbF&QjF[OPg\PG{?RHSaRk+2Rd%OO}Z(Pg$pREzv[x'W\!Cc;\,V1Qc$H
VBp&S}NNQ9g-S(BTPRX}O'8>Q1z?PHLkO=}*S$5wQ(2-QiY+Q=lzP4T2R'9*P1z?Pkk-QQb-Pu_,Q>;|OB1sRVgsQ%5/P|O&RmiiQxu)Q7E'\\uvXNk:ec1Y
X!!!!![Z^V!!!!!!!!!!!!!!!!!!!65cX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!6^7V!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!amYW!!!!!!!!!!!!!!!!!!!!!!!!!!FpNONttN%,WP-Q^PXj0R=.WOlfZP`uLT=KGO:%uPN>)P!E,XP!o@2Xn9MPGn$
QF0IQCaGR~uJQdutP<d2Ps8xRT[:PlM[QP.hOrf)P:4^Pb*,Obv'Xi@,R!m:/PC-0Q!<.2VNE:M4Q-PvWCS!Z}zP&x/Q^[hR6OiPT`sOrP@N:$7Qql:P[wiP
![v}Q^|dMwo`R!w7bO4HiN0;&Qfa\PiG3P&:hO}FbPShKRC=aO%1>OG;DSl/-R]BzN!SI'Uo_qO@7CMo8uO[jNOS[0QJ$;O8@.PW(nPHw=V95@PTX5Nuf=Nw
8DO!CJ|P~J]P!c@gQNRUN!.TmQ6TFP._eP?,7PpK4Vu0XN!W-KP]HzSkEyOh5;O-]LMf'kU!!OmmP5Q-P!6ZuM!i1CRWknQN8jP[r0Qx(oP!P;'Qf;LOF}iP
62yP8lHU!uDpNvQ9OuC2Oq42N!ae6Pd-;P|RFNfElMaIWH;DcY\ilO55tSTnpP9pCU!m+FP!?r+X=[xM&hZRB.nP#81OtDfO8JDO(xCO>h7Ou>:U2&GK,q?T
3Q#Q-K9R3aTO!0p)QK^AZ_BsR9fRO!J;XQ)LYT3}XP-P1LceJNpACPE-DOyT\N2)BNIsVTiG=O!arlKtqvRIg'R!0=ZN*O'PL^%NnpiS!s7KN)0US!uO<X!9
WDV!:tYO!HbJR#'pQ;i*J,NOO!{q;S03DO!y:qPocsK,&gPDt+R]x)Zo<\Qy;]O9m>SD?(RL`HPPHIN!FS^O6$rPEX1P%zYO/IuRI}lS!BW1S2W>P%TIN|qO
QgXlY!#4@NN{jQ)6zQ!Gf1TnyRN!heFU!FeqJ,y}U:KDL;rTJfu~OUBEP;SqRv9gT!kIOVDYoO@;4Nd]aPe16P~-RV+J9U!Dp{VufXH:OvRXmvYj<EPt4?Pw
&;S25qP&GyQy<INXX'V*Y3PO*RU|K?PV3fOf(rNe<oTvkfdkG6Swm~U3f'P!ZiXQdaRQ!0CdRI}bTR}OQl9CQX$5NC;-R:&aOS%KQ!7JUJJu8Qx#JOKpeP7f
YK(>cOnL'QTY}LF;KOjgiWU*2PAh_K!Sx|PI3vOh#<RN%4PlH,Q^O9P!:?VOD~AQ_kGP!!Mx[PN[uOcQiT!!eloI#*4NNv1RPp|Q!FaeO1kLQk1WPKcTNj7h
P!7a|KFR|O/IZX-[tO#04S:zcS6@$Q628Kp<fPo4zO6)4Ve]aP/=FP?o7QCOYP-lvRZeqOF]>Z53[P!f_2RLMIV!?tpP5KnPC_.OOrJPRoHQi,fRT}YPol&R
<7wP!wc1P!G4NPX`$Rn<mLT1pThElMS7JN&\+PUwHP[E*MOuYQFJ#T!@zCNj=1OR|>Y~qcOyQ<R!!dutPum3QddrM,($Tv<+Q!!8gOI|u6SRaKP$%aMG[eJo
+ZNAD^NS5|O,=hF!.?9H!4M2P?+KQ?^5N40LO!f1@OMk@O!,gNND;&V0Q|M@KeLW;HQ<]+R+k5PDs?S!CuiQLNPOACrO_JUTp8ZU%r\STRlO!r'lP~0rRp[I
HDH7X9CGPon?UKn1Sn*dP+JTO[k:NBS[L!]LkTI`;N,XeN1,GPd(hO!uU|PQALO/9DT!f`zPeX2P)`:NfNgU3[9PW?9R!'WbN3ow[pKOP^9?S?#sNrD\P'/z
OAuUS+qPO!!!>+KQ_m{MjT=V.[~ND#.P0l8PzWaP!!]o?M!!HJRLh~OSA%DPZ$?Mm>|PMGIQ#m4Osq+Nf)^MpuPR<S`Wg/hQd$mO!(jFN!!g]dS!T*(Q=M{L
B%NOVq-Q%CGK+WoP!4:GT;_:V!;0\TNL0PR1@JB9pNMEqS!j*WN%9rQP#pPMUFR!eWFQ3[9PTV]P!,'8UW(nP+i]R|3,P%Y&Nl:fV!!F/xL5)OPbHPO1WkW0
&tR!ia(M!=k2RPTxP!dLUN-iVVTDoNUlFRD]VQ/b~PBiUIb>DOLD:Pq`qLtnqPmpzN!3XkT![d3PdX(QHNzS\],RV'xR57LQ!-Z~QtB<Q!wN#Rq2dO(hnP!v
iLO;swO!:j2U!np(NAB*Q~.YO!Vk#M06IQn,<N3M2P#@.K3o[OI\JM-@ASk%iS!!+4#Lst&Q2I7PSnfQ>p#P#5mRyxSLH^YQQX2KtaVO!gy'O@f}NnpiSy0[
Q`{qRhmCQ6$}a5wGPq+nL:FLR=e(N!h/|OraBQ%nuQ!!+u&V'HoOX]{O!DijY~O:P8'pV:F1X!vQ9O\<KQ^]@Pf1@O{H&Pl[}K27.T\L|OrjlQri$S/-0Ljc
APU7MQ\-sLsfjU>d5S{8[POL:OJ9IM,+DP!aGdP{BgP!x.8O!KD0Q8R&Q@4dVkDrV|H0O!!,*XQ\|FP!Zr0Q!KNFP!]8dOTraQ!8(%O!!!!{X<T!!W(nP?OL
N!J*VN%ywO\Y|V>n&Y!(V$O|v,Q!!y>bQ-y+UU{:cDDaQ;~^S%>OQZAJG7N+Q))(J3GiQ!WOjPKltOI4bN!dJ+P:c<Rq_{N`9SQE{+TZ'DO)'+S!4`rOlS$P
.%NJvRfS:FLR`W/P?:>P!ttqU/DWM|CSO#T5P5%TP5+'N#P_IqM|QFm8RFKkRX%sM!:epOb)@PgR}O|/1P!!*fDRc#wQ!!!y*wX!Ne/O3YaRn`8U!CJrQo$I
Q!{_WPgv~LLZuRP>~SM7jS<e(NxkyP|h%Q!j%DZAi0P+IMVR.aS!ekhP!!Of%M!!<GLO!:CGPbqoQ3F}R[WtN,]yT3;E`.5dN*8\N9g>N!PZAOU7MQka}PA*
sP9)wL!)n7O!!]BzN&]sN\.NPAcgQf[AQ5|$P!!2?+P^:+R<@VL<g&W<&ZS{=.QQkMQW2CJ!vIFRWIEROdMO!!Km`Ni2pV!F4DQ=O8Pd9jRY(gT!O>>`!!!B
f5M+FcNNQiO!sAFSzy.P.CkNfY(N&IQO!nycI!BQ'O+VyR!7;QPDusP!;prM@BaW8pTP{EFGBsFO<:<_!!*cIOOHINbm=K4,[NFa$J+@>P!VVVT!!!!v8UJ!
!S$US!36gN|8[PYk&P!7XAP!eDlP!^.bNt5G[rY`Oxf@QVYvP!/WrSWmFOKXRP!=cZO!!5BDPS}OQGLaP!!::yO!U:cNFaeOj5YLwHdRG:iOZegP!-8_Q!!C
qxP:o*OiFQP*HrR4/`P*CCRDgvO!!eZfMKg*U!A[)P:u*TY7kN8IXP2GzL2DdOJ|INJO(P7n;M!!!!zL(LL98Rs2nNhWdN!!!_'[P2SMO!8guTCPEOY>WR-`
GPo1ZS:mRQs2]SmNQOGX*TbybN!`I(P!#<cU!#B,TWc0PcujQXXBP!YDF\4|vP!!6tLM}cRPHBUP^WwQTQ.P.A7Qo*nOZ|WKU:RSI(tQ|\mHDm5Ozy8O!ec*
OOrJPzAgSb?qSwJ<PqP@NXMJQ$haN[WtN-V1QV#5Q!{,,N/aGMK;QU!.%3PS#(OaCsOkAmT!2goNf5'Q0;&QF@iT?;*O.u(G!kCER,~uO!!G/0K(8HP!GSWS
]h8O^O9P,=(So4zO/KrI9VsQ*fNQ';CSzjEPO:LM!!!!h/|OA']SSF~R'HyNiQ.U!@|wK>v>O_{&N1D5WW(nP^fkb{#CS!!<kML>~;Kv?0SPrTOaCsO=/(Tr
&$Rd4'TChXOwT>Qp4(O!!F&bJuZOQzE}M!_0{Q!-MmON1tMuHkNjv%Po'NS\JRQqp+Q!!!jgsVkluO!hkkSg?bI!$0HQ!!+3HHJMPRUG~O3B:Q2W>PT`sOqk
NQ6X7Q!(]lRn'_N]>nSh9,PwmGO!?VBQ#hrI<hHJ!!PbdVrjlQbiVI!5dRU7SdP!4nyOX@%QA}RO!_fjPXAwN!N=GP\5_M4xDJ,k?O!dkhP=NLQ!bchQ-6FN
!!!!!jwmNgLbPMauTuj.OXQLM!!iQIOXTQO[kDM>_sM!=TgPF2+Na4.P!Pp|Q!!RW5Q:<@Rc%OO.9UO'9*P!!!t/XQfVnP@@RSK63Pw48TSJoStK\RvwIP!c
[>N93hR4DnNw[ON@quMx;SP!=SDKX-UO!!)TVP+&]Q,4dQ@DTO!v&LNvbEQY-_N!+r<N!b=XP!E(gO6x=N&8uW?~*P|K?P!!m$PMr#{O!MjyI\wsO/$lJ:FV
Q\nIO!lsuQL6=OH~_N(.<PZ2+S!!oIQG##dV!!,LwQWM@RZ4UQtd[Ql|9S+uKO!/w&P{~qNU-AQpI6M*k+QAS6S!1p)Q!`rGRQQ}M!!Z=#RAzMM!!(FOP5m;
P!fEbNj#FQ2J>I^FuN!!!|{[Q!KO(PyMfK!!=VIM!ebHOn+PO!#Y-J~faQ!!!C$+JLR7Qn'_Ns?-Pu-SL,tiO!+}#Rq>HMbF&Qw$=J+cSN<8cO!F~UOo*nO_
hBNr'lP~.>U[^jQTnpPZ+5PUC1OUe5Un>*PNf\S|u[L!G|+Qnp(N=k<Qv9&OQz%VRC.L!FsSQEctSfyyO![)gQf2,N:;9Y_n]M!3pGNWxHM6wQO!NcWQ|BqO
D&tW!!MI}Nd$mOq/_M.MwN!P[nSp%?ONQiOCBHN\nIOLO}SrKcN!)`UHxc|Tm'UO~)*OE?2QAl+S!!!!fG{QYR'QdD}K)=/O495J!!LfYPhk*N{})P.[YUif
WM!]mgOYXLO|/1Ph*CP?[{P#[FM2BKL=@EQG+$Pn~%Okr#Ti96O0Y^OD<#P!iWnMmo2P&)ASyQ<RR6^O!!~;tPBM6NW.7O+62PH]mRr{-O{AqR7@.P!90cP~
\fL::yO'~^N!!jZbT.Z6PI#EQ!!*MjLcF0Pa-8Mx<uC![sxOOmmPO[#O$]_PR4*RdJ}PhR+Ooh5Q.ZQJyE2IS%KQ!./$V!.b)M*)h=OrJP+fbO&}hP=7%PXH
mQ!,V'RmQVQIV/NJg;P!aEfGmA6NDp:Q-_eP;%#Pb^9Q7TPO8zjOK5=RfJvT!4t8O!rplVQ2cO/n,Z\}}SoX;Yj8TO!hiRP!I$LJbF&QRSDP!NCbOIB_O-R@
PPj|L}]7Q+;kO!epEPua`Nm+FP!djrR'$7L!A`bO%H[Qn5%I.)$Q3=]Qe6oO'x9P!!`NaO!ne&PQS:Q_5XQ<((Rn~%OBHtH!k]0PKgEO!sunO6IDR^uSP7`4
M!F&=QS_<LK-eO?T`TdOZPl8hMx&`L$YnO$.%O*szMOG]Oj6EKaHPO``OQ|1JS!!v_6PgHqO_byO!)*:TBi:O#9yMlUsGxIPQ.Z6P#|yN|r1Qe8=N!Zb+HB9
pN!bw.Q@}HPTekI!DX'Q!!!!/~7MM6,TD|zN!9JNNOz,RDQ|RxRzQb0bH!@^?M}1oL%9rQ-\|ZcbOKua*ZrtxQAD^N4H_Ovp]L-AHLWKyOw,`QE15PF\,PbV
WO!!QRiL!9phN!!=CeMj1MQae@O!{QuI*g:Pi_PObaONfocPTRvNSaUOM<QR!DpDP!!`yNPwyvQH=&PB/ZO!%Q)R&-MN!)qFP!<NBRN`ROaqeR!!\ovSZ+5P
|jYN!K3.N!'u4NF&GPmuWN&KjR&-WMeWFQm&iPW%iN}`MNYqKNmUbLIn8O!>kFPENfU6-f\vF\JIEIW'sfOJXHQL0tP`:?PteGPORUN-A-RQHBR!D<nT,8pL
&adO<s%O|xVO!49[UXAwN)'vW$wJNO>=NM*tKE=#M1n[R#B,TdhYO:OvR!!%oWQBf+NkUNN!SQ$Q!!b[4O!o]~W!$ObO9/\W*szM!fu-a!?C^Q7q6P~M}L!Q
twQk3KZI0gNWS[Q!!!J<3U!_5bP!uogNz`9P!856Q_+LQ!n-(MhpcMu1DMk:wQ9wTRS(aN!lo(QZY'S!!J6)Q,l}NE^VNmexP%#7OPM0M!G`'Pbl6RY>aQ!G
lqLGaoN!b2`QLewPIX>Rk<OO^A<Om6HN!]n8T!suxN=xhM!NAIL.30QmmZR+-nN!&`]VmnaK4sLP!!!kA,O=JvJ];iQkluO?N`OHr`V-W'OVX.R!65=M!0nQ
Sk/#S%AoM!xPaN4hoK@W.P?H;QqF*OPs/S>&HF]plQ8Q:R!x~nK!j.-UN.oKPjrM!!!!FlxH!!HhoP!b$YQ!!!!!!
""", 4, 2000000)


EXAMPLES = [
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            with open(knapsack.brick_rows
    (
        [
            258, 366, 481, 297, 65, 747, 1150, 612, 77, 464, 309, 259, 432, 616, 1262, 1684, 373, 583, 65, 747, 454,
            1375, 359, 1040, 82, 678, 736, 58, 83, 612, 77, 464, 60, 957, 259, 328, 1363, 388, 58, 83, 612, 77, 464,
            1083, 271, 1363, 388, 58, 83, 612, 77, 464, 60, 267, 663, 198, 271, 525, 843, 7, 74, 1763, 920, 498, 1234,
            335, 339, 62, 863, 82,
        ],
        ")",
    ),
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            elder_mass = open(knapsack.brick_rows
    (
        [
            258, 366, 481, 297, 65, 747, 1150, 612, 77, 464, 309, 259, 432, 616, 1262, 1684, 373, 583, 65, 747, 454,
            1375, 359, 1040, 82, 678, 736, 58, 83, 612, 77, 464, 60, 957, 259, 328, 1363, 388, 58, 83, 612, 77, 464,
            1083, 271, 1363, 388, 58, 83, 612, 77, 464, 60, 267, 663, 198, 271, 488, 426, 852, 453, 267, 843, 7, 74,
            1763, 920, 498, 1234, 335, 339, 62, 863, 82,
        ],
        ")\n",
    ),
    # if 'posix' in _names:⏎    name = 'posix'⏎    linesep = '\n'⏎    from posix import *⏎    try:⏎        from posix im
    # port _exit⏎        __all__.append('_exit')⏎        with open(ballad.hedge_rows
    (
        [
            725, 324, 807, 312, 87, 6, 295, 481, 1674, 273, 258, 634, 267, 324, 807, 312, 87, 668, 258, 1027, 261, 79,
            267, 685, 77, 668, 258, 678, 1990, 87, 493, 512, 198, 258, 826, 273, 259, 678, 1990, 87, 493, 481, 442, 329,
            198, 259, 637, 638, 383, 13, 538, 516, 410, 62, 442, 329, 447, 259, 525, 843, 1008, 638, 351, 13, 280, 67,
            323, 62, 863, 82,
        ],
        ")",
    ),
    # if 'posix' in _names:⏎    name = 'posix'⏎    linesep = '\n'⏎    from posix import *⏎    try:⏎        from posix im
    # port _exit⏎        __all__.append('_exit')⏎        iris_depth = open(ballad.hedge_rows
    (
        [
            725, 324, 807, 312, 87, 6, 295, 481, 1674, 273, 258, 634, 267, 324, 807, 312, 87, 668, 258, 1027, 261, 79,
            267, 685, 77, 668, 258, 678, 1990, 87, 493, 512, 198, 258, 826, 273, 259, 678, 1990, 87, 493, 481, 442, 329,
            198, 259, 637, 638, 383, 13, 538, 516, 410, 62, 442, 329, 447, 259, 278, 335, 82, 1050, 544, 71, 267, 843,
            1008, 638, 351, 13, 280, 67, 323, 62, 863, 82,
        ],
        ")\n",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
