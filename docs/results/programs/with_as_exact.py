"""Name an opened file, or end the line: a circuit of 54 nodes of jali-python.

    jali decompile with_as.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:1d092aa1d8668e01, task "with_as". It computes what the circuit does: constants are folded, tables say
what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
151 lines of code, 65762 bytes of tables per token.
Not kept: 151 lines of code, at most 150.
Not kept: 65762 bytes of tables, at most 65536.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.996  [0.981, 1.000]  n = 10
same decision as the full model                            0.938  [0.868, 0.989]  n = 10
right answers                                              0.959  [0.909, 0.994]  n = 10
right answers of the circuit                               0.955  [0.898, 0.994]  n = 10
right answers of the full model                            0.936  [0.852, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.004  [0.000, 0.019]  n = 10
from the circuit with cutoffs, at most                     2.4e-05 nats  n = 512
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
UNIT = 1000000


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
            0.545414,
        )
        for i, t in enumerate(tokens)
    ]
    value0_38 = [keep(VALUE0_38[t] + 0.4141684, 0.774269) for t in tokens]  # 0.attn.v[38]
    value0_42 = [keep(VALUE0_42[t] + 0.587235, 0.731363) for t in tokens]  # 0.attn.v[42]
    value0_45 = [keep(VALUE0_45[t] - 0.1073056, 0.761925) for t in tokens]  # 0.attn.v[45]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([0.25 * query0_36 * key0_36[i] + 0.005930353 for i in places], 2.808044)
    seen0_38 = sum(w * v for w, v in zip(weights, value0_38))  # 0.attn.v[38] as its head brings it
    seen0_42 = sum(w * v for w, v in zip(weights, value0_42))  # 0.attn.v[42] as its head brings it
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
    # 2.attn.resid_delta[96]
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
    mlpread2_74 = (write0_74 + SCALE_2_MLP_3[tokens[-1]] - 0.4332958) / scale_2_mlp  # 2.mlp.act_in[74]
    # 2.mlp.act_in[110]
    mlpread2_110 = keep((write0_110 + SCALE_2_MLP_5[tokens[-1]] - 0.3884578) / scale_2_mlp, 0.339781)
    mlpread2_40 = keep((write0_40 + SCALE_2_MLP[tokens[-1]] - 0.03993338) / scale_2_mlp, 0.332645)  # 2.mlp.act_in[40]
    # 2.mlp.act_in[252]
    mlpread2_252 = keep((write0_252 + SCALE_2_MLP_6[tokens[-1]] - 0.04627856) / scale_2_mlp, 0.333535)
    # 2.mlp.post_act[225]
    neuron2_225 = keep(gelu(0.009938493 * mlpread2_74 + 0.7345377 * mlpread2_110 - 1.851647), 0.0335899)
    # 2.mlp.post_act[572]
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
    # 3.mlp.act_in[110]
    mlpread3_110 = keep((write0_110 + SCALE_2_MLP_5[tokens[-1]] - 0.3681387) / scale_3_mlp, 0.536951)
    # 3.mlp.act_in[135]
    mlpread3_135 = keep(
        (mlpwrite2_135 + 0.09199986 * n / (n + 89.10934) - 0.07671144 * n / (n + 0.005392778) - 0.005269415 * n / (n + 20.11741) + 0.004702569 * n / (n + 0.009765708) - 0.005128832 * n / (n + 0.3257904) + 0.005350242 * n / (n + 3.090783e-05) - 0.008238075 * n / (n + 1.513183e-08) + 0.1067014 * n / (n + 0.008837279) - 0.1342436 * n / (n + 25944.27) - 0.03594014 * n / (n + 24.63904) + 0.01139071 * n / (n + 2.997584e-05) - 0.001657068 * n / (n + 204.2774) - 0.00954465 * n / (n + 54.39987) + SCALE_3_MLP_3[tokens[-1]] - 0.1055809) / scale_3_mlp,
        0.565585,
    )
    # 3.mlp.post_act[340]
    neuron3_340 = keep(
        gelu(
            0.1831535 * mlpread3_32 - 0.1599552 * mlpread3_50 - 0.2324379 * mlpread3_96 + 0.4907058 * mlpread3_110
            - 0.6700251 * mlpread3_135 - 2.338225
        ),
        0.107748,
    )
    # 3.mlp.post_act[924]
    neuron3_924 = keep(gelu(-0.4080235 * mlpread3_110 + 0.2662631 * mlpread3_135 + 0.1420875), 0.105562)
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


QUERY0_36 = table(r"""
W.)P=3/R>J4QWuaN2mQP!s@MPw,KPZ4yQvn#Q{/DPJa0QEIBP*e:RUD8O-yvQSXmQOb7R)`HQHp0Ra:BQ|xQRNi<RY/_R3MERU+@Q\]uPk:TKp-=PS5GQ0QS
OQ?nOM*[RzC8QYAGQV6XRB~9SfRkQu\.S'&tQHUaQ!B1jRD_?Q7hIQTuWQ+LOQOvxQ!B6WQ{mYQ~u?RF{XQ<mGQV~2Q1ZJR~];S!uXEPG)`N/wHS!@9,Q8%j
K>YjPFI~Pb1bQkGIQ'`AQHVkQPz$Q{DRQbLrP03}O(*}Qt$IQrqAQ88-QSqwPknzQbQKQDKJRJe0RU-VQp=BPsO;Qb#[PCi=RWaPQ9\mQ~)8L:u5Lqm}L!!!
!!27iL!!!!!!!!!Mq/R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/7mO!!!!!!!!
!!!!!!!!!!!!!/C'Q!!!!!!L)wQ!!!!!!!!!!!!!!!39gQ!!!!!!!!!!!!PG.P;MARvC*QE.)Q,Z|QQWdQ?`AQ#BmRo9%R|\8R_F3RiLRPyV$PDUyQVfoQng
kP*BYQm+VORrgVgH,QkQ<R_ezO4wKQT8CQ&EYQ]l;RhezPfOhQ0X>RJU/PD2MRD|BQ[{uRQMePF{(P2)&TUD_QScGP3K4ReMqP1G(RP9WP{Z]QG${Of=(Npy
qQdF+Rd<gQKm7S58:R9D.Qq2-Q9AHQ(WHPkaQQx'nOG)rP=A%Q*MiQL=4QHG*P=\7Q,;{QTd+QjP]PrFRQlr6Qd2BR{CeO}f=QedsNH.eNk+OK'wESke]QkG
3RI\BQ+#ZR1N]Q!-_%R+m[Pm/aR,EuRRqEQfs^Q!!svKRCQlKAbKP)2eN30VPS=gP!#$$RC[LQ?<^PP9ER%yBNPxhRH#4O*7wPKpnQ7&'RAb%Qdn.Q(tWNn\
hR!#'hP$A\QNkSP@v+QBE4OEo)PthbP(d%SV.=Qb@IQT,CS3P@RMVwQ,,`OxonN:GpRWSgQ<P#SNq9QEx`QGkRRlajOs^~Q?E=Q,9]Q?C,QPqwQ2&@Qb-0Rt
RXPgF2R1e-R!8KvPE?'RadfRE*SQ!3V-R!gH2RAYHQ!cmnO52SOERUR!q]BQ[{rQ!gFeQN\|P]x.Q1ZnPX;FQeq$Rx~qQ`CyN0*aQa.MS>(LQ5U3Q+=.Q8&7
OroeQ!@7wNs>xQToGR24WNQM-Q]K$R~X6OLFuQFr^R$^<Q5NMQNj@PEWCN!E#JN;#CN{gQQ?X0RmU+QgjoQzD+Sb7sQ@)~O$TfP~((R!$(VRusEOSxjQ.d[Q
|jDPGOsPMS2R'=zP->,PwW#R|<JQA4$PfjzR/b/S!0b}U!VcMMWB'Q5x6PluBRwHiQLq`Q0*UP{mGLQz=Sp-1SCW`R;LjK!!A__R%k=L?BhO]H+S.Z`NS}/R
Pr8R6M7Q(N#QS4EQLiHPLn<P:b:M!4MjRRHmL$@GQ=@vPQ+XP_OZONx9Q!!EkaPN0mQ!S%-T<.qQ+`DRgJCP1vVRus*R!>JuR_DUR`_\Ro;mLw|zS!&?AOJc
dQs&,TE<bQf?,S!V%4S}++S+fRM<m@R!fm|PPm}Pfj8QM;XMjCoToLqQS-mR[_1S!F~)Q&mfSv^+S1uOSk[FQnI(S-hbS!VN=R6TzQ_y'P!z~:QB2.R%UyUg
>@Ql?(RnI?Pn?/UzNKQ>pRQZTxQ4F(RtVWP!u.BOar:Pc\tQjKyQpv`Q,:$Pp`>QV~MR!~L/Q5VdQWt]QJOlQs%YP9f@Q;X]Q4idN!!yhKQg&OSQYAQV?BRo
*#RKz]Qp%3Pu=lQkAbR!!+k/P+lyPppjQN+iP_VpS-V'S5w|R!~X$RyN;QEMcR!UC$R!NOnQ!wLmRC|(Q!!rT*S!EzYPsb7Q`aLOoS?Rd#1S\iUMfZ^Q!T\/
M`.FQ!Z'7NxC_Q,O7R;+oW!Pe3QDQtQ??WO'SZPs^QS?7CQu>sQ%VaOfO4Vp/?P*`gP-)%S!F(XQ:fqN!]\{R!woyQh''RZf%PV'-RN7pS!5|#P~X5P!~J=N
!2:BQ!~g)SO;mNtZDPdGMRc[CR{_wPLGrO\9RK6C'QLoQP!wM7P3.(Q1/eNmz;SP>SPn;bP+a#QG`nPV/3Nj](LE26Q4+?PQ&MR}g3Q!4F7R-H#Lo{OR!1]_
K2B|XrU$Ql#zQ>/KRSvXO'A]QT5\P'Z4T:b2Lq/gQ^~`Qx?BQ5,UQ!zdWQUF6NB39R<N6R\.-R!!!>=mM/+lR.J2QxyTPP(rR\\|L!bI+Rr\+R6SnQ<N`Q!6
joQ]4'Rxk[R-$/QYi.T6,xR])0RRUJO!i&RQf.TR-FbOE,;Svm_Q!]teP&v9Ra0$Qay\NJe.R%SiQ,5MN!!_m7Q!!-S|O'TBR!?S6Q7MRLEz_NGXMR+Z,Qsg
0T!>%ZL?s)Qd6~QA%ARdEmP4QXQ)v\P!Uv.SlSdQ!!!!WoxP|}rR+m#Q!a\QQ!!!?p4QxE.O<I9Q`9DQfCoQ%R$Pd62Q%*_Q`(>P}O=Q'9>QS4eQxC@PSS#R
Xc3QdI%QVJcP@<YQ!wMRP6yFP!p*%R'k\QQ}|XWuEQNMDPO3nP&x*RHvdQd/@P;MrQv]?SGkmP][5MJ0?QJJmRzOmR)'[Rn3xQ}7wP(VsP!M#9SC%PQ(_1R5
gjQ{0XPypBP!0gzR7o[Q!{_<OXIeQ:'NR-u]P!f}TQ\,MQB;dOf58O*z-Pif8T!ewcQk]{SZ,8QB+;Qf]3Qb|URC|aXlQ7T!![:0S5k{RLL+P>x/QW90Q:kf
S!CaVQW[{P!ln|Qt*0RUD{O2J^Oof'Q7/1T\m&R^tCR!1acQh0HT!2mAP!yu1Q9u#R`weQ!Y8\QHBkQ%g?Rc5iR`s'RKFHL!^1'R!sUoQ!!uAiOvo\Sb,'Rm
<xQY#gNgDSOKx-Q!(0jP!!!Kd9Ul2>W!`G:P!!.-GNB)_Q|'<T[JNRW1EQN#hS^E$R!!P.}QH'zRE-NNpI3Rhl-Q!!*0qP!(@eR!]IrQ!djTS*_VQ$-+Q!p$
/RJ/<Q&_bOiY=R!d)yOea=S,L(R19PPd(1M!=GgPn?NQ%D+RKneN-v{Q;TJP)s?P.68Q|[bQI/fQ;PTQ!e:mP@Q?Scv@Sr%=R4bwQ!4EBR!:KsR2ZxQi06Pp
'`O.JrQa;cQO~^R',/R?~uO!4x*SG-$R!hcRQ'f/PcoYQ!dX>QL<?QaY1R0TUN!w>_P=+[Qi~nS*B]P3]BQ!-)WQKFFR!GNgQ~a1S#-0Rf7jR+LzR&N$T!mC
xR!&iRPC(fQ!pOwL$VpQG(dPS-9Q,swQ#BMQjpDQyi|PIMzP!1)~R}wdPdqwP!']~Qp~zQqN-R6}ZQfd`QdtOQoc~OJQ2P!-opS+D{QbCaQCH\Og99P!!#T\
RspKP!TjHP{)zRd(9S!V[0Q!x/^Q!~0cRo'kM!umFRY+[Q:o?Ve)uQ|_^R^*-S{eSQl>9P5:3R!<hNO3{[LZUbP',\T!N/wN!{ZFQGG^P);FR.J<S!d4[QT$
2QE1oRwY@OW%qPs;xQ}w_Re;5PCB6NqokP!!LoYS}D.QU&&P!)E3Q!`'aRV_NR!SYpR&nRUr8rP'd$U}_~R!,14VS8RP.B,Q!s?VQ!!!sd=QU|tP)X;S[zfQ
?.CQK?uO*xCP!bb`P!/JPPGngP=q/QXQMSyc(R!~%]PtkFQ!-$#S!Wy*Ql+oPbt|L#n4Q!U#eQEa_RLy_Q!7[5Q!!+sESk8AQ!1uxQSZzQ52PR}EtR!f77Re
]/QQl]N!!R(_O;t#T!!'ZlT!H6rQ(&sRGaCQhZ(R<utRZ.CM(GNQUpvP!{b8T!XBsQ?z;Q6xaQ6glQOYcQ8lZQ!!KcuS!aX\S}@TQdSXQhg*Q'@uPGz|T!T0
~QKC7Q!('IMPcZO~{DRA_iNO@.R9e^RdvyR!!)>dR!!*8WQ(e4Q!Si-RKy=T!FxfRq-MS@d[S!pkhOVqNR71uQr,,RmLrR\ljS!wt.N#taR!!hC[Qg%/RO#d
R7.LQ--?N(3@RBl*S?ZURygiM!9fLS?K8Qk#nP*vfP3WuQWE*Rj[pQ!)*jR;}vO!!*6dQMQIOg,TO0LqS!!v0US`'#R%ksQ}?*S5R:Qja{K#hvR+?vQCtRQe
G.SgN$RLZ9N!tT$M!mFaQAJ{QnguOPr|SE^0PDHaR`{(V!B:YRUj5O!8hTQ!!!!Oe|T+6ZR!&R+R?m2Q5jOQs`6S3SkQ!3~sR!5[1Q!!=R\R!!5@aQ%eyQ=J
=Q2+XS!>1QV-UQQs[.P!5toMBT~R!2rWQZn,QfKzR!Zc5Q6KkP}?kP!q*}Q!5^{Q1=vR!OqGS:TzQa>kQiEaRURoQ0h*RamYKeV(Qa/qRmfuTsQaS!51qQ!?
-[O!!!!0`uPinRP%MSP3%|O1ShQJCXSGwSRl[WQcT`ThUtR!&&:Q(k4Q97`Q!ptIS;C5VECPOp^3Qs[DVM~:Q!!D~aS!!>3cQ*uaP~LVT#-?LdEOO](fO!j:
SS!VziP!6<EQ@)3Qx3QQ!G>lR@7}Q!\@%ROkwQinaQSSZQ;U[Q!jcMQ!l=dSw8bQGT7Q!3e#SdfuQ!!!-)+R@(HQ!le0QmA0Q=N%U!!`cVQKz_P7+`M?Z.Rc
G&R!KL'R!|@?RDYMQQT_SVWFL/X,R!!_E~S4uLRJLoQfIWM!?7UR%1BQJ[9P!!!r;-R^S~QY#RO,mpSZvxSf>dP[<LQ%})R!!9@WQo]*Q^5mR`cUNj\9O!!h
NvQ|)>S!~XoM!!CHWPk)jR]-0R!'I0N!!esbM~(0T!Z*pQHzxPq*0R!rHcR!!!r>)P!tZyOT8dS.w2R:9LT!)pSNTpYQWwCP;r/Q~BMNQHFQ!oS<M!!F~,R!
k>oR!p`XM%T4S!!IsUQ.ZfOK;>Q1OyQ!!wN}Q?xGN)W7QA>TRQ<:QPa6N!l]&Rq8zOi\3R?t+RG>$Rm+SSk`,Q$fbP3t|R!5v5Q!1zxP#D3Q!i}/QZeNRydr
RT'&R!{kFLg0WS~`BT!!4&;R](9O*P+RC--RSa}Q!oWXP(/&R!!+a1O!zJsQ!(gRNZuSPR]dQ||dPH:9TeyGS!!<L{R!a(3Q35KQ%gTQehKR?TRP3s^Ti8MQ
!j7}R}<BQ!8k[R!!!!MPKRg6gO!<a)M-7PN>~`P_d.Q!y\OQ!8W1R6grOn=&R!!!!^J?R!.]}Q!l|LQ!VUMS?XBP!u\'R_`5Sb3fQ[fWQ&4BR^yoQ[ypO!!!
!+PVRnV]R!2,^O!!DH)Rw%iOx*/RkjaX!pULQ!7wsQ`'7T?V`P]v<Q!x]/WygoRRIUKI7,RV;mR\I~Rdz0R!$YwQoW$Rky;RcDUR)UtP!!?h^Q!';XPi.?S7
HnMke;R#/#R!!B>]RD<cQji+S9isU[v+R!-_'VTATQ!!E)[PTD^W!id:R!LPfSMM_QwdzL6UXQ}6bU!!=XtQRr-P!!==sS!4KyM!!Jh:V1OfJnn)R3w&Qc<X
Q!U6lP!!I^fQ{,0RRz2Q!mV^OJiOQ+$TQ2#NQ^MxU!?T+Q)ciT(S+Ra`)Rr'0R[IkQ!C||X!!!K]kP[Z;R!!jk9S!!!!H3DR!-d(R!!:UUP!!!!!!!*S_RhH
jPm?lV:NhSJXVT!!!.b)U!4<pQwQ$R!*%.R^[qP7P%RDlTR#|@S+|(R;*@T!!`/lQw+3P!!L`RK!)0:Q!]A.Q\8-Pe?,RZ;GQ~pRS0{6WA#}LK8oP6OIQ!li
#Q!![DfO!R)LQ!!!p0_Q]<6QqV<U!wL5SI2tP!62%QgZ}S!!!!!#g[PRaaS!y?(Q!HBYRw7fPzISO!!BliR!!!!!-\:Q!t7POlJxS!,zKR!W+DP!!!n4aRwx
aP(OZPiajO!!!c.#LqjJR!!%|KQ!RtgRG~FS!)@BT!VGmP!U.YQ!X7\Rz6&Q;wkQ!nxtR&c?P!!0[aPr@mR)E*Q4JyQ&\HQGaKTKvsR!8x*R~bCN!l2/UlU<
S!!!!!TcYP[GaR!k44S'z-RU58Q!8E'RS%@OD@DQelWQr%2P|bfQCizQ!!;emR!!!!C{dP5J&RzdNU![55M!!!]3nQ!!ehES0hrP1};R\o^R*){PzE&O!!!`
UzQ!<%iQam0Py@,Q<@JQNnvQVZbN!2HhM&YJSsH8QG:-Rb,~S~&>N!)CcQvG.R!!*oeSZ%_Rgq6QoW)S/MYQ.1|S!!=w5S!Jq=Q!!!m,0RExCR!!!!TGUQmx
RQ[MERy*0R!Y|/P!!!8ouPK%)SA\3R!!!JR$M!08SQ!!r9>Q!`wBSIutY!!+S:R!?T/Q]1kQfMxO~M`X!!!'OfR!6LvN!!!{WyP=y,UzB>R!!S\NT!!!\XpQ
I`RQ!G%LQ|lvPMEfQ;#wP`<sMx'oK/uqJcytR!
""", 4)
KEY0_36 = table(r"""
>.0Qq2_PgzVQof;Rf[pQ!r}ZQWT@QL:cPVX&QjF6QolDP'`}P.KKPY@KQpNgPr;IPs6@P'@>P5e{O+UEPpLzO\;<P[V#PQ+-PGgkP@Z{PP&RRIwIQM0#Q]K`
Qv5TQ)?2Pi4ZPu*XPMA-P<HwOl0BPrx]P.grPM]gP!7CRPaK?P'L<PU>LPB`2PP@5P!M3IPZ#6Pq(lO-A~OEk?Pfc]P%66P3yqO!EhBQcuJQLF%P8%,Q}DUP
7iASm'FQ@bOQ,&HPbiMP,BJP;-vO~yHPI0gOu{,PO@*Q[/*Pn$EP,p^PTJmP'@/QD\YO[e@P:uCOYJ[O/YTO^giPuyTPZPlPEbnPlX0PA>SPF6+SLMiRl2ES
!!!!!S`1R!!!!!!!!!&x&O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9e]Q!!!!!
!!!!!!!!!!!!!!!!c5|P!!!!!!h[JO!!!!!!!!!!!!!!!ileO!!!!!!!!!!!!MoVQjd/QODrPn|uPHO<OWfcOz_uP*koN3T0P2(9O&RuOA^?Q#fbQdgMO_>W
O2OwP/buO`[zQU:'O*NLP/cePzM^PBf8PhDgO'_}O=HOO79tPSgMPHppOe={P-k:PN+HP>l<OGj*Q2fHQ{l'PsMdO)sKP{O{O%*=Q8T`O7>KPh5\P@'nQ^M}
Qqq_PJcVOdfeOc]IP%v4P*(YOiSmPEMAPu$8ROCYQQ^|Pi\'PK'{P~5YOSx:Q%elP^0|P6?[P_wfOqT1PT>NPt^JP$M2PrFBQ|qvP\R,R44VQAA=Rq\6O40v
Oo%DOGpwP#sDPiXvO0?{PWK8OI(VQ71IO#n,O+YhP72tO!!`Q;PZ?KRvF2Q0CdPSK/QHzlP!OSlOUfWO+AHQ#IpOersQYfVOkR(RJ2@P:MHO<)6O9FzP>`jP
8@1RQ%[PQ(rPIMJQiQ,P{gTQucoP)}9Ry)GQ'QSQZw-O,/RP,{<PI&PO_v;PLjIOYj]Q$aiQ2^PPk'mOS4ZP3y#PY<pO;hJOyxUQ$8^OD>JP,a8Pu^[P&<IO
tbYPKN&Ol-=QF@_PWJ.P!xc1QL)APx^dN8J,P!+j_P!D5HO\K>P!c9mQinjQPbWO!s_HP``QO!P}hOt=)QU4tPa\DQ+;pP[m9OksZP6pGQ_UFPRsEOoO8Pun
aP4\kPB>@RIBuP!%-:R{PHO$4EP~[6R~%mP%S:OY2dQMo-PB?yO)RnPIA{Or=vP'ItQ!>5_Q8<3R#jfOQ<OPf?pP]/WO9Z%P>7QOxjSQ%8hPF[LO!{##Pksc
Q&@kP|twPkS.Qlj6Q#d|P^$}P=WNQJ*9PAT;Pv^>Qp+KPp+qN!h[-O!mMSR]XwPl_JQp^FP;(WP@2lP*>yP7lfR1><O2[DOs'DPI^%S!!X?hOSNgRq>>R.D.
P#F#R@c&Oat:PQeiP~vuP>vXOn3TQqr=QT5)S!m[WP~pKRFjLP'#[Q#yGQ\2FQ2\WP!!Ws5QO_EO!O}.POoTOz6dO*r~PWu?PsM/O!L;OPAk=OT;>P*uhRTk
#P!9^]Qr$mP-6(PvamPS|(P)*lP,eLPVJJP$$QR4N*O!DW%QaURQ&|%Q#8VRLdoOuN]O+ovND]HP!ox1PRBdO_<4P1D@P{ibP*=]OesdO!RxhO@`DOezfQ!^
`,Q3c=PyZ^O?aLPCs3Ol@\P_i6Ol2$P+k,P]+HO<=bPr36P!-ZwQ+&QQgmNOmTFOu`pO&PdQNS)QoRDO!vH|PdpTPkruOUl\O16dQNyKPMM,Q&b+R!!_h8Pd
*ZOj\vP]AOPMH]OdhuO,)tO`.]O0PTP!!~E,QA|+Q3[_OyaHQ|'pO2o?P:#WN!*<:O4nTPX0lN!v`:O!ODYO!lV2P%%oP!!3q0P!bfwP<M[PEOIQmJWP~2pO
%;VR@8iO!IahR8*HP!vg@R5\lPfX,OW-/OK*rPVIDQ**4PMEQQ|BiQmaFO)`GPU(QONF,R)UMO`(7Q4?{PX>IP!_s#P0)GR!DWMP!xS(P\8APD5[QP},Oq&+
P0lvPAT]Qg(kP!iIrQ!30IP!9XRO$biQexZPfexP?p/O@^/Q|OyQ,\lR#m_PhqFQ!zL&QgT[PhM-R8TYNU=EQjx6P,RlP+TcQcl}Q8Q.SW*^Pz+LQ_9qPR8b
P!oj\P>|[Rx3]O!=08Sd?nN|l+Q~r9P&&*P;B`PZfkO=q^Qt|.OLKGRIy0Qk1pOE6NPYtXO!9/4Q-tRR$u<PC&xO<]zP!!rA2QC\DRq*wO?ePPaNkQWdoOGD
QR!DT.O;MVPv4|P;@OPBFxPU0WO{WnO{WxN)EjPEjrN0TNPFU&OqSJQ!K6.PoEXP6YRPuJMPtCnP!d`2Q,V_PqHYP'.'Rcr(O{^QP`P9R!!2>[P!!$<zQK.Y
P!#N]PfqgR+.;RgKMP2MnPbdnN!oQDR)5sP+~7PIwyNK;AQPq0Q86TP9v(Q?wRNwJ`P!!!!s\-QOv?PLPAQJXrPrw.P!!!Q:`PkmKR'EXP%vEPouMP=4]Q.s
dP:%)PhcrP>CQP<(PP6KTPl)6QO+<OWPTO6ozPr3YQpr}O!/uvQ@%*Q!fKOO>jhPN/nN2rBP-^HQgt?QhF/O]miO-;SQ:TROa&uNeV@Q/9fRvulPhzePbr8P
Qj@OXpjP7G0QQr'P!4<@Pt`1P(2VPfk_O%c5QmeCQ!1vGO8LoP!^}CQ[xhOy&ZPXo^P!=U=PlO?PuY2QppcR+.WQvM*P!E8kPiF4PNhZPMBEQ}NbPua1QWSu
Nlq-P!qcwPQ,6OL(1Pc))RPlhPdRqPA.wO!m9&P4u(Q!^f@O9S&O(s<RDd\PRrvPB5.P_L6OF*eO!.xkOo>)P!cw/Q!UHePXM;OGjfP`4nPmcxOrLmPO}^O^
gaOKVOP2T-S!_q5O3g_PNSWO!!1GRQ>n<P2z5ORTHOL~NQgYwQ=;NP!&09Q!!!#&dO?,qNbV)Q'`gQ!!kbuQCEXPam7P\r.QxADPlGpN?]:O!!*7@O&d9Oq3
MRap$OALlP!!-t:Q!\7^O!f`;Q!CK\P76dP?csP!W`|P[oSPlo'RIBWO!Rl=Q3q>PWtAPNXsQSJCR!ekKQJ[4P2cVP#}/R+@BO|drPNhXQ_,IPp\kPTcgO2#
*P!@NAQo,mN@9ZNAc^P|THP!~JYP!RPJPa.3O/UDR/KHQ^YROP\lO}Q/O:7(OJ)wQ!XVDPTP>O!c)-P<z\QzcwP!d\OPowSP#.DP^7lQ!0KYQ3BzOZN2N#$]
Q\msO!MlNP+h%Q!BHeO9HPNZO&ONARP)uMP>R*P!`zhO!l:VQssSP!\_%SpqUOLJQQs$YP6jgPa=6PDsDPjPQO&`5Q!,3_PYcRQq;/QR;&Q.]=O+sCOP#+Od
c?P~#qO4^1P7=kRK4TQ!3*FOrL3PfvoO1P$Q3+6Q!!?UNO8uCQ!91BQnJKO8U$O!KTgP-s.QBo`P!g`_P<PFR!%%\Pc=qPb8gNZ7JPeQNPH&sOv?+PL78Qmk
;Q!-dTR{w)S^%TQ/caN!-47R!g:,Q?4[Qy2\PJdeO!ttmPA6ePo#/Ou.KQR/NP4cyO:4;PGg|Q,uJRH^gP!!.5vO_G~P.6ZQ!O`bPxA(QE.jOTsYP!zoeO#6
iOJ~8QY+tOhf/P!OkvNL=vP<{hP!PjmOib,Q!!PnmP@D4QY@kOMueOD%cPTh*R)E[P!LB+P!5JxQ4zJQ0ypPvv:O=53O!D?lPOFwP!_yiO!@DqPYH>Q|\$SS
N`P!}ujP~H;Pf[KP!R;@P!!|%>PJLaQ!fOGOA;5PEl&PmUOP!8o\P<7iPak1R!!k#lQab*P!!~GrO!CkWPewOP~|$P(E3OCb-P&|0S{+cP<(1Q!uGBO!Z$QO
L#TPAVnOeC\O4bkOkpzO!!n5>O!SK5PI=*P:)#Pd^qPuH>QNqvO!VM>OzvqP!Cv?R<GFR<^XPlGkQbT_P@KyOX&NP!!UquO!!b>%PSW`P!UI*O_QCO%N}P'+
#Qi0:P^.=P!~'aQ[nYP5-oPrC-Oow_O`%{O!j;HPW[TP!!?pmPck-O*&TP_E8P@%;RTmnP.RJPv6BP)]YR!}RmNf3ZPlo5QEFLQ85MOJA0OBcUO![MnPoK]Q
!!qiBO;F{Q=EsQ)+/P!!e?EO2}<OPA*P;^JP$mAPveiRd}iOcJIPopePa*cNbM:O}|:R!228S!EqoOt)dPdn5Qw'4P>hHQHdwO{-MO!o3pOvG<P!gP4Q!!!!
i]EOhdVP!u53Pz.bP8HWP^T0PTDPP!Z_OP!NveP!!|GVO!!g|oOo8GP4.CQm->P!ROPOq(/PuspP!'XNRZ-GP!Jd~O1/nP:[gO!%t^P82sP}wDQ!xz?OOq%Q
1iBOr%OP!Hu<OM'JO@o^O8hTP?lMPgq>PJI/S0IuPlEMPcimOhuvO!MjTO!m8uQ!!!L|XP$&3Qt*%QyjmQi4/Q2ZcOnqZOP+TPh@$Px#3P>1JP!gKWP8M`P:
]WP!?#BP*hfO%}{Q0?bP'|`NtkUP!!}k3P!!-wzP'l;Q\F%P/0?S:RMQmZFQ!lA`N!a0GQ!#yCP.HcP0)%P!(dpOw'@O!:4ePCFIOh,oOU]{OWtyO!MH5P<}
eP'c:Ol$ZP.f[P!@LLPUvLOc2lP!!>0/OlC?P!'=~Pn$hP^LWO!!_:oPw@XQPL$R@X|OZzaP!^C5O!V)^PVq5P;*<P5xyRUU,O!!E(VOyu(PdcWO94SR!WJm
Pw?IPc&hQ!!!-HNOXzePO+{Q'=/PEG1PKqPQXr8O5$1O!!B)%PmoqPT.pO~WVRi#PQ!!c]KOq;SO![5hQ!!|;$Rr&cPSN&O'QlP4*NR!!zlWRjMsN!k[VOwF
-Q>S&O!ba3O!!!n,ZQ!*H8QJf:OpZ9P,HzO!E(LRwO|OuM,RrohP~W4RS4BP!m9mR!!qo+O!L()P!R.]R?-eO!!@=^P]qBQ}MmP}NFO!!F[?Of)<RTa[PDGv
PQtVPH0iQ^$YPog6OEn)R*<aP2g-Oii:OV4hO\AnP|USQ8VyO!*T^P!2'<Q>vbP!,chP]e'Pb#PP$i7O![PWRd*sPbl*P!!S`[PM~WQFI.O-(cPY#xP!f/lO
+\7O!mDwPZ\+R!8rPO!:(CRQctP#lTPUbOQpE-P/xLO!!+(HP!<3cPc{9P6S)PV`ZP5iZR|}aOTM6P!>K4P9]]O!+cQP!!!!nh6OQ:FQ!#}oQU~dQF_[Qrmj
P!1+2P!M5KPZgBQeQbO!!*$AQ!v&^P!#C?O!cv6P!)l_NE30Q!.XaP'wTN'UjPgynPW=]P\3=PeW|Q!!!!O4xNh3zO!(@sQ!!C&aPT{kP_F]OEXuNv%YP_N7
P!+|JPGLCPyx`Q@QRP!&O@Ob|1Ons6S:g,Oea+Or0GP?toO!(fIO+>:O@8uPqe8P&{4Q!!:\dP!qheQ:zDPWJERUy3P5j<O!!<o/PgiBP{>DP9|IO5c-O!wo
QN)}oP!!-(|P_b3O!DY4P!bkPN{1sOQOHS`&#PQ((O!!@uNO{2WQ!!WS.P!'NAR!!x9LN(RhRZ<1O?:xPiP#P!N*/Q!!onfOV$8O20zP!qtHQy-gP%o*P]05
P.xPO!@BpP~JqO;D.OtT1OKX&OT\^O!k/nN!!!6EDQIYUO!!tGMN!!XU8Q!><fP!_2@P!!4c]Q!!!!!!!]+@Oj)AQi'IOF]9PPC%P!!!\zxN!Y=VO8H:O!7)
*Oi}9Q}/eP_r#OJxBPlg2OSD7P!!,G]OY5(R!!;eOS!R:WP!ETkP&QlQO#-O}d^Pf4,PlN>Oe_7R7*>Q~v<P!Ia}PqD&Q!WCNP!<YdP!!!YTnPzt]P9>oO!P
cmP3q#Q!6_nP9q3P!!!!\sqP%a9QuPMN!kpCP!^6,Q/UMQ\vfQ!!~?rO!!!!!sJVP!L:MQ(^dP!yQ)P!,.3Q!!!X'PPRwTQXO:QofAQ!!!z4#Su:*P!!^=ZP
!E|RP=TMO!RMtO!;8AQ!om1Q!h(oO~LyPIlhP!uw/OM^]Q!!v>&PfXIPN>rPSWFOR2>PFV0O|?\P!IF/O)UYR!A]oOYCXO!K>_P!!!:(cQN@>P!eK%P.obPY
MZP!%P5OR&+Re5aO>@$P|kLQNPfO#<DO!!qcnP!!!!AeOQMtdPPtQN!Z>sR!!jPbPB_NP!!L6]N>&8Q.66Q^DyO5XWQ+n>R!!!m]DO!HaiPY<UQ01yPK];P7
'KOZT9R!~YwQXe3Px7ZP[F+O`d3P3+gR!mOlOHI)O!!&>^N8dPPzj\PeL`OUN}O*V7P!!jhTP!y^wP!!!yO&O9h5P!!!!2L(PPG,PQa-P1S&O!0#OR!!!,h2
Qk/EPHcuO!/&fP!0+~R!Y2,P!!b5PP!dySN!!!OF_P!?NiPf)_O&ySQJyuN!!!mCSP!Es+R!!7:YP)@,Q_WsON:2P!!BayO!!!hhUOK/-P!gQrPzZgQb=gOr
5;QH2[Rdc9SZ*CS=s8PH~zP
""", 4)
VALUE0_38 = table(r"""
!eb)N!!!!rKtP!!!!!fL$PMc'P!!~lEP!BkbP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!FC6Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!RU5I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Ng&P!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!rY}O!!!!!!!!T9KO!!!U1YP!!!!!!!!'@tO!!!!!!!!!!!!!!!!!!ZjSQ!!!!!!!!!!s[dS!!!!
!!!!c=pV!!!!!!!!M5JQ!!!!],rP!!!!!!!!!!!0,CQ!!!!!!!!!!!:h#O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%p4L!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!utCV!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Ea^M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!R@GK!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!;QFN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!REKR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!DP-Q!!!!b<[K!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!bU'T!LJEO!!!!!!!!!!!!!B:ZO!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/)XN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!igIV!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!q$SS!!!!=V:S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2NiM!!!!!!!
!!!!!!!!!!!B|)N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=ZCQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BfSV!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!#wlM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!fT(]!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9d)K!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+#fT!!!!6N{K!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!cYnR!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!sEqL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:=[O!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
VALUE0_42 = table(r"""
!!!!!!No[Q!!!!!D]BR!!!s+qQ!3SIQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&XdP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!Q\^[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\Q?R!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a`VQ!!!!!!!!,6SR!!!!!!!!!!!!!!!!!!SG<P!!!!!!!!!!72>M!!!!!!!!!!!!!!!!
!LzcN!!!!5JhQ!!!!!!!!!!!l3.O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!)gVW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!n^0L!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.~WU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$FWT!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2:&O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!dQFP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NxoL!!!!!!!!!!!!!!!~kvR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!bG?T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!r4V
M!!!!pYwM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!GO+
O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!BKDK!!!!9wsW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!y1RN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!r)`V!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^YNX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
VALUE0_45 = table(r"""
!!F2qO!PI@T.ynIJtlO!zNRQU`XQ*}-P!$JsR]n@R!!M$gP!BR&P!:FWQ!LMOQ#ZAQX)]QBQGPa,(Q!`E4O{htPO=JS!g>hPKWRRbo|Q!!Z,yPSQtP!!!!/N
wOBY0T@+ROx?oM++>P!!#x^R%pYS^rkN!hd~R!=B3M^^0O!NTbPb+HQx]aP!xSZQ!0+ZOatVP!yvVR!_3MR!!Hd>N5,QP!oRAP!!d41O,##P6'2O!!z`SQ!f
JAReS;R!(/bPn~FQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%%;M!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!6\2N!!!!!!vH~Y!!!!!!!!!!!!!eQnR!6sZP!tYwQe6]Q!!!9C$PeoTQ]t/Q/y`N!)wjPr.ZO]s6
R!![fdP1LVQFg%O,c_M![_(Q_A-SU)QSG.OP*]`RJ[SO!$e\Q!.A2P!Gs-N!!9J_N!K@NQ!s#qP!;o\R!p;oP!%)-R~~gQ!!JQsO!tvLO!!!!!-&HNPRRR!!
!!R'RTAN_P!%R-S!g=oK|)IQ!!Y6%O!-80Q*#KQ!cEqR_?cQy(qP!0;8N!!!D5[Q!!!Ee'T!!!!!!!'XxPWcbP)uuO!kr@T!sD%Q!!QzMP?8(O`/HMaarOd%
uQ!NcTPz_jQ!!!!!Zo>S!!!!!!!!!x)TP!!6YFP0nyR!;9>SaydN!!!!!!!~mlR!!!}v-P!l4gQ!!!!!!!LgPQp,.O!!!!Y/iOm]QQ!!!!!!w.+Q!!|RMMw9
@Q!!!!:4FQ!!dONP!?VUP!&0:N!9)CT!WMtRLlLMhyIM4xRP!D+:S!<|BP!X9>SD_zS.S<RZ(9S!!!!!?aWN!!FDEQEGQR-E?P!a\>T!?,hQ!%oYP!!!R/RS
CXfO!!^/kO4\QRA5PQ[OBQ?#iO!N\=P!!]][P!HO_L!!N9JQ!!~mGO@G8T!!!!70UP!!,jtM!!tRbRyVMQ!!!!CZkPt(FJ!,5xQ(y4MAOPLSgvRmVqQ!|yPU
YEiP`g*P4@]QKXdQ!V+FT|M.OW0dR!!!$}KRUs1N!!!@%ZSBR<R!!]>uPcyWO!!J6&O!BYAPD:kI!7?KG!!!!!!!!!!l/&QB@QN!!!%~]S!!iVkR!$hJO<Qg
M}d<PV:6Q-7gPIp:O!!!!!!omcQ!!!!!!-5SJ:vjP!!!!50GQ!!!!!!nf6W!!F#SNmIuQ!!&=GG!!!!;vNNo3hR=QtI!!!lM}Pf;JOCaiP!!!!#fRS!kS\OR
9kQ!!!to=P!j%ER!paCRhg%T!=%NP!!!!!Z3VOwE=Q!!!!!!!!!!T2[Q!!!!>fSQ!!!!!!!TneQ=UzS!E7FQ9DbLqOaPV25Q!!InmQw<+M!!6XbN!!0wuP!!
!!!2b/R!!!))YO!:L+Q!!^(RQ!cFNR!!!!!9srH!pH#KTR8STkDRi(KP!!!!!GhcS!!dP5N!!!!!h'rO!!!!!!!!Z^kL!!!|~wO!!!!!}b9T!!7pORoZ|M!F
[qRL33U!!0$OP!!!!h#@Q9~UT!1:\RzV]N>p%R!!!(lgS!O7pP#m^P!!!!!qbLP!!!J?+M!!!V\wP.STS!!!!xzOP?YYPD&VRDN/RU##R!!P#VQ3aGP!!!_7
AP!!m~IL!!!!!!!!&[pQ!!!!!!![}PP!!u^BT!!!!-7=N!']0P<[pN?I\P!AKmM!!>N7P!o;iRy-zO!!^a\R!b#ZR!!!!!!h>MUuSdQ!!!3GuS!!/^)U!SbT
R!!!!!G+eQiqtPW?/S!!!;l+L!!~/MQ!!!!:K`O!!!!AsBQ5)5W!zCEM!!70.M!!!!!!!!NYSRRDZQ!!!^w$O!|;7R!!wMqL!!!!ovrR!!!&GoQ!!!zjNSB{
*Q!!!0(yO!ZPoO!!&s[RA*#L!!!6M3PY32Q!!biQM!+ziM!!!qU^O!!!!!!!!!!!!!!!!!!!j#vPPvFP!!;m/O!0@8R'3qQ!j=HP!!!!!!!!!!!!!!pHWP!!
fI*T!!!!!!!!/$#LIj8O!!!!tTkO!!!!!!y{XNEOhQ!>5dQ!!!KUuPdjmP#lTS&qZQWaeR!!!!!!!>ngP!!!!!#j2R-o\Q!!!!$%MQ!!!puHL51tM!!!!!<U
9RDkiQ!!h`sQ!!)|jQMs~J!d7MP!!SP9S!1KsQ!!3^PP!!!!!!'%KS!!!!!!!!!!!!!VT\S!!!':.M__BM!!!!!d%\M!b7?N!!!!!!fqAQ!!!f67M!!J65S!
!!!!!!MO#G!!!!!g>YR!!!!!!!!!!!!!!!h@{VOxvS[50Q!J))R!)P\H!!B2sP!!!!!!!w5AP!!SOUS!!:EtL=QzG!!!!!eW`R'n7P!(|nP8e\RupVO9gOPA
]UO_#IP!!!!!!1,XN!!!!!!!!!!!!!!!!!!!!!!!!!CO;Q(ddQfWWS!!^VDNJFjR!VPfPZ4kQ(O~M!!!!!!!8v2R!!!!!!!!!*&8Q!!!Q`8M3)mP!!!!!!!!
!!!!!!!!!!bUJQ_Y-P!!!!!(['R!!!!j*;R!9MVMP$ST!!!!!!!;*ZS!!!CJMR!!!ktcR!!z8\P!!!!!!!!!!!3SFP<|>N!ip%R\NDN!!!!!!!!GjfT!!!!s
:[N!!!!!!='kO!![dOG8|'J!!!!!h@oT!!!!!!!!)3>P!!!!@ePQ!!!!$1OQ!!!!!!!!!!!!!!!!!;(fS!!cR3Pd%gF!!1]~Q!,y\M!!!!!!!!6h?R7|yG!!
!!!>yvP!!!!!jl2SHe+K!At1R0)GSPhSO!!!!!!!!!!!!!!!!.eKQ!!!!}0oP!!!8m/R!!!!!!!YTmQ!!!!!!!!++lS!!K3lFkW=P!!!!!!!!!!!!HLzS!!!
`R-I!!!!F0jM!!!!!!!K[vQ!!cm~N!!!!!#.KO!!!hb{OqmCT!!!!!!!!!!!!!Yw?QIh*T!!lyFPzMJT!J$TV\FBV!!!!iyxO!!igtN!!!!!!!!!!!!!!!!}
@GP!!!!!!!PscP!!!!!!!!!!!!!!!!!!wpfR!!)%oG!!7#3O!A$)H!!FFXQ{o~Q!n-^H!&g'R!!!w?iK!!!=LGQ!!!!!!!!!!FJKR!!!!!!J6%O!!!!!!!!!
)6kR!!D6USo.1S!!!!!!!X3eO!!!!:dsOyj&P!!!!!!!!!!!!!!!!!!!2`5R!!!!!!!!!!!!!!!8_\N!!!!!!!!!!!!!!!!!.W.Z!!!!!!!!LtVR!!!-)SQ!
!!!!!!!U+BP!!!!]aNW!!!!!!!P2MQ!!HilJ!OgmN!!!Cs5P!!!!!!!!qs\O!!!!|O:Q!!!KT-P!!!Kn8R!!!],OOU'QO!$G#L!!!!!!!!!!!!!MLgQ!!!!!
!BxRPX<SS!ssWE!!!!!!!!!!!!!a5UP!!!!!!!!!!tkDM!!!!!!!!!!!!!!!CY,Q!!!!!!!_xeN!!!0*@Hl;+O!!!!!ii7S4VBR!!!!!!!!!!!pv4V!!!!!!
!:3DQ!!!afSM!Io0R!!jgCR!!'~ZK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d@9Z!!!!!!fHxO!!!!!zE9J!!!Z3,T!|VYT!!!55bM!!!!!!!]AiO!!>A.R!
!!!!'qMM!!!Ay$Y!8}>O!!!!!!2*5N!!!!!!!!!!s)oP!!!!L?cL!!mmgT!!!!!!B-nO
""", 4)
SCALE_2_MLP = table(r"""
!!G5qP!a='Q!W@lP!32)Q!!!t,9Q*G@Q!!!!!!!!!!!%5uP!!!!!!!!,5mP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8ujPYNrP!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!oP{P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!iB-Q!!!'3|P!/7+Q!!!!!!!!!!!!!!!!nYsP!!!!!!!!!!!!!!!!!!!!!!!!
!!hsXP!!!!!Av>Q!!t(AQ!!!!!!!!!!!!!!!!!!!!!!3O.Q!!!!!!!!!8msP!!!LitP!!!!13JP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!u<$Q!!!!!!!!!!!!!(awP!!!!!!!!!!!!!!!!!!!!!!!!!!!!~b5Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!i,`P!!!!!!!!!!!!!!!
!!!o<fP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!QljP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]EYP!!
!!!!!!!!!!!!!!!YRuP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Xh\P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&CTP!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!~0@Q!!ha-Q!!!!!!!!!!!F8.Q!!!!!!!!!!!!!!!!!!!!!!!!!!+x1Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!;$+Q!!!!!!!!!!!!!
!!!!!!!!PyvP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!angP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!4>)Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!rnJQ!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!dw9Q!!!!!!!!!!!!!!!QA2Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!(zhP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!~yFP!!!!!!!!!!!!1KZP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!XQ<Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!MN-Q!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|g0Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!l'YP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.~nP
""", 4)
SCALE_2_MLP_2 = table(r"""
!!!!!!!Rc6!!!!!!!!!!!!!!!!!Bo?!!`iC!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^+I7HJ|5^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!A9t!!!!!!!!!!!!!!!!!!!!!!!!!!&xW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!~{?!!!!!,rp!!!!!!_M_pmD-S:!!!!!!!!!!!!!!!!!!!!!!!!!!^i7!!!!!!!!!}ceR@7!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!j
Wh!!!!!!!!!!!!!!!!!!uIx!!!!!!!!!!!!!!!JX=!!!!!!!!&5F!!!!!!!!!!!!3NH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:kh!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!Q0o!!!!!!!!!!!!!!!-7B!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!RI1!!!!!!!!!!!!!(X[!!!,7_!!!!!!
!!!!!!!!!LK.!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!l6Z!!!!!!!!!!!!!!!\Q8!!!!!!!!!&(>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ft4!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^;d!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!,<f!!!!!!!!!!!!!!!!!!u{A!!!!!!!!!!!!!!!!!!!!!!!!!UZl!!!!!!!!!!!!F
`.xy8!!!!D2;!!!!!!!!!!!!7%-!!!!!!!!!!w8p!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1td!!!!!!!!!!!!!!!!{[b!!!!!!!!!!!!!!OIE!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!if@!!!!!!!!!!!!!!!!!!!!!!_th!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]K1!!!!!!!!!!_~D!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.>f!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!($J!!!'(p!!!!!!!!!!!!`J8!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!![yn!!!!!!!!!!!!!!!!!!!!{>c!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|d7!!!!0=C!!!!Vq(!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!{^S!!!!!!!!!!!!!!!!tr`!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!8V0!.U@!!8_0!!!!${C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$vg!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!<D+!!!!!!X.>!!!!!!!#PI!!!!!!!!!!!!!9,6!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!n@b!!!!!!!!!!!!!!!2U`!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ih8!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!/Ai!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_2_MLP_3 = table(r"""
!!!!!!!Qk0Q?_,QI4;Q!1'YQ!Z=_P!Z?/QMa(Qb6%Qa&'Q!!!!!!!!!vq;Q!!!!!!!!!!!!!!!!!!!!!!!!!!X`0Q!!!!!!!!!!!!!l})Q)auP!Mr)Q!!!!!
!l'(Q!15/Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!aRxP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7?uP%$@QdmjP!!!!i%nP!
!!d,sPa)1Q!!!!!!!!!!!!!!_flP!!!!!!!!!!!!!!!!Zo2Q!!!!!!!!!!!!!!!!!!!!!!!!MIyP!!!!!!!!!!!!!BpSQH-7Qy_hP!!!!!!!g\CQ!!!!!!!!
!!!!!!!!!!!!l:1Q!!!!!!!%a%Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BDGQ!!!!!!!!!!!!SlfP!!!!!!/$;Q!!!!!!!!!e=&Q!!!!!!!xrqP!!!!
!.R^P!!.2>Q!!!!!!!!!ZkpP!!!!!!!!!!!*3yP!!!!!!OK:Q!!!!!!!!!!!!!!!!!!!!!!!!!!*f0Q!!nmDQ!!!!va,Q!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'PoP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^Y(Q
!!!!!!!!!!!!!!!g\3Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BH*Q!!!'&4Q!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!7JpP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!L4*Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!mOCQ!!!!p'zP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!6#-Q!!!4a6Q!!!!!!!!JXJQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!,G1Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!Tc<Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
SCALE_2_MLP_4 = table(r"""
!!!!!!!!!!!oy8Q!!!r&iP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1..Q!!!!!!!!!!!!!!!!!!!!!',vP!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!bA_P!!!!!!!!!!!!!!a*9Q!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7_DQ!!!!!!!!!!!!!!!!&?9Q!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7HIP!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!RGeP!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
SCALE_2_MLP_5 = table(r"""
!!!!!!!!!!!L;X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!TaT!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!1f+fZ^!!!!!!!!!!!!zL\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!)4l!!!!!!!!!!!!!!!!!!!!!00G!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!D#d!!!!!!!!!!!!!!!!!!!!!!!!!<Sb!!!!!!!!!!!!!!!!!!!!!!!!6\D!!!!!!!!!!!!!!!!!!!!!!n4X!!!!!!!!!!
!!!!!!!!!!!!pU2!!!!!!!!w~h!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B+d!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!vr+
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;f8!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_2_MLP_6 = table(r"""
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!K,dwV`!!!!!!!!!!!Q/Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&Pd!!!!!!!!!!!!8}y!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+oW!
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
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8@l!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_2_MLP_7 = table(r"""
UI&QYysQ+X:Q26}PlxJQt3HQ_14R<DeMr6:Ri7%SxztQT3zJaJ?R?vVHO@LQ&dPQmZ4P9O*QE.VQN31Q^/KQ<%?Q&AXQq+4Q*diQzqROe'HQ[K9Q;[/S'jFR
|}CQwXhPg~WQ[\XQx@jQ_IVQH4:QL4OQ`5hQ3X/Q#-KQf(.QH%4QyafPseAQ^DCQYjTQq;2Q\:2Q1~WRmU9Q%>GQcXGQC8AQX<.Q4nfQ.yKQ~a0QGZeQ(O@R
[0OSotaQ'FMJR?GQ\D?R`a4SnOoQ1ZtQ#V5Q&0}Qi^tQ>h@Q1sUQMn:QTtLR.<=Rb/cQF4}QdH0S;X_Q\V^Q&<pQ`K+O$7tQSw-RQz0QsW%RQ<4SCqnQ:9xQ
|ofQI]BQc-gQLlBQ!f-#Q=C#Ql5|Pl5xP=C}PtG2Q!FZ%Q@0#Q!g-%Q5czP^K#Qv$~P@t%Q`0#QlK#QA?#QsS$QJR)Q+m~PbU)QS(#Q!ll|P4j#Q!22#Qjv%
Q!!b'#Qb]%Qec~P!!!!K=&Qb*#QsO%Q!!!!(1+Q(C}P!!!!!!+6#QcX#Q!!!!!!!!MT}P!!!!!nZ)Q!!!!!!5I%QV#.Q!!!!!!!!!!!!!!!!!!!!!!!![6'Q
8:fO!!!!!!!!!!!!!!!!!!!!!%vFJ!eXMQ!@T~P|N(Q!C*'QEM{PGMzPUI~P!4y#Q![@#Q!b8.QL#(Q!I0#Q!I4|PRZ'Q1Z}Pqi|P$$#Qu]%Q!=h}PqV#QP$
#Q+(#Q{)#Q!!#i$QptqP+~VQd$IQH;eRFA9Q6?\QFbXQ``8QJ9CQmyEQie'QFp|R1cdQ#AAQy61QyE^Q4w$Qw|gPA1IQ~#kP)=OQ]oiQj_&RmrwP)GFQq%wQ
[{xQ6hqQNwIQX*eQmVxQ=eCQpt&Uch#S/d~P|:fQP<MQ+#_Pj26QMzhQC1XQZEPQ+{pPF=mQk{cQ)*uRRMQQ<HTQf(MQDKgQ-[qQUsJQ.=TQ=5\Qr|0RJ;UQ
EE^QIU-QI^-QPo<QroZQlA/R{k}QZ31Q;3yPjzHP`D3QCP?Qu}#RY~}P}R{O='FQE`rQs%ZQ6@:Qia9QPtDRcy=Qxu>Q=1zPit*Qj+%Rp+QQ'77QTRWQ5+>Q
YO&QbT$Q[pDPD&XO,p5QkD9QC)$Q(qPSSy/Qb;7Q\N,Qy^1QjG7QwfXQ;G*Q=B5PL]*R19wP:i#QI+/Q:>0Qgz$R/H5Qr&[P}=XQRg?Q5Y6Qn=UQd\zQVX(X
>%iQBXnP(u,Q+c$Qc(FQq|]Rs7QQ2S.QO''Q&z?Q]pJQZG&SG3BQ&#(Qm7zPE#zPDj#QxRaQ]y*QpD*Q%t;Qku,Qbq*QqVOQ*]_Q=VoPRP+QP}hPzT7Ql&zP
#p&Qra0Q@28Ra~8Q:}*PZV|Pf^uQAHBQ}(;QlaDQs`1Q.`-QwM5Qv3-QNfLQ5)hP-)EQ>]5R#&MQRWwP\dqPScuPYFSQc~~P)fYQUeWQ_jXQe?5Q&bMR!Q&)
R%n+QdaBQ<e3R7dJQW3'Q>>'Q1-ZQ@tMQHqnQ:wEQeXkQiJgP1:SQ\/gRA/bQb>#QNn]QpJIQyNIQfHJQ2f?QVMcQ-R<QQnkQaZ=Q_t%QtiFQMtKQX}mPu2U
R8a-Q(.pQAY(QRl~QS)@Q=SPQIjzPfX@QDthQS&jQAaOQHP?QqtJR]{7Qh|&Q/IfQ(EKQ,RcQ>J#RL(QQv)YQUH@Q}wyPj^iQA3PQL(|PwmQQCX}QU-(Qk/a
Q5u2Ro#~Po\9Qfp{Qg)YQ$p*Qg$$Rv3kPwz<QQ~|P8dZP+U'Q/zsQC8iQfEuPUG&RH37Q;|6Q+e#QvL/R>vjP)JFQ9,#Rs#.Q.`7QZCLQ)TqQST|Psw#QRKR
Qrz?QF#pQe{<Rm^@SUXyPi<_Q$c,QX_+Q-*>Q{^+Q\J`P5|OQmv>QFKEQNP#QOzHQ.QzP\ocQnTZP99;QW-FQ'aOQzK.QO.^QD.(Q3|fP7WfP-sCQKKEQ?o&
R3)KP01hQei:Q$.>Qs,4Q'Z;Yo@^Q|C/QUpDQa?&Q$=+QjF*QN<vPr^>Q$[\Pk;GQcx'Q1^[QwmIQ'8CQ2vGQ@IgQ]XIQ}'AQD<~P-bFQu-.R^}>QPB3QIg+
ROC]Q#*hQu6&Q]jzPm(RQe*WS*`LQ:p*Que)QuV0QC/oP^w>Q;S/RHYYPD$KQ8gCQ`X,Q;X4Q_L+Qf2:Q-@XP]3[Q8}1Q8.eQ.>jQEH)Q2^CQ\r:Qp=+Q,v}
P;U5Q,QcQQZ:Qaa'Qn53QFe~Pp0IQIk%QW8JQ8vDQN$7QSu0Q9u4QML8Q`i\QAe'Q)r[Pr[jQ:b$Q`<9QicaQxkvQ0A-QP]1Pp{AQY>CQ5e*Q[j{P5CDQ88K
RC/3R01XQg|UQ*j3Q9o4Q(rQR0[FQ{`'Qo,NQdvrQd;(QbqyPy{1RT<'QbsBQ]S<Qw5>Q<KCQTQ&QOS:QferPMHsPbW-QOjmPj7UQMC#QoILQFfnQ.yUPxaz
P|Y=R}$oP+DVQt\,Q4:tQ/[BQtuFQVJiP3OcQT<.Q+QRQS5`P}N9Qz`?Q3m3QhVBQ'GlQZ9(Q9O$RoC1QwPNQ7./Q$+4Qo*zP'(EQzhkQ@E=QKmLQeR0Q8C[
QNm#Qm0ZQJ4`Q5L@QqHNQv]pPgA>Q4$)Qe5*Q]I8Q7b#Qb*KQ)V{PZZ,QbWSQ'aVR7Y8QtSKQnztPz8.QRutP&P3QeO?QH`GQ4j\PatAQ,/eQ5OPRE7$Q*]~
P,ZOQ@7uPBs9RX(mP=r?QE+NQCB-QVX.Qv%dQT^:Q4b~Pk/|PJa(QSm@QMi|P<ssPn[6RK?&Qof#QTQAQBG$QE0dQ{]3Qyz.Q^V_QhkDQJ&cQ/mtP@7IQ{W-
QRW0QggJQKm3QR:%QnKrP*;BQd=?Q?^DQRy+QrNuQse-QT6HQ4PIQw-.Qk5|PJ~6Q_k4Q>.'Qp9FQb52Q@\IRlrDQy~|P>y*QPvLQ'}`QgczP9V;Q8JbPL<3
Q[I.Q,*GQ{$$QR[5Qs/cQtzAQ8*6Qq~9QzmtP,QSQ8.ERd:6Qd?VQ~=IQ/4QQ+z7Q$OTQd4<QV<TQ=w.Q~\*Q<4LQMlPQmz#Q?:-QFV5Q::3QT9$Qr;YQ:=y
P2s*QAF<Q:y>Qmk,R,V#Q9T3Q#uAQe1qQ}{IQS\UQE~ZP&n*Q}cGQ2d*Q\XLQK?$Qp,-Q+G=QY>zP*^-QI`+Q`.=Q&I~P&wMQ;7tQqj|P|C%QrC3Q59kQr{Y
PRdKQ.sbQB3NQ[qyPq<DR$/QQqp{P1\%Q[.`QemDQ:>MQDJPQ1*$R~#6RH#)Q_1uPr}6QnFyP,*CQaYfQ[lJQ7tXQyo\Qq$?Q&wBQ+c*QfZ'Q=F|P6^.Q>7#
Q}bhQ[F~Py6YQR@\Q[#{P-vFQo8#Q6b7Q.K5QLJGQrGHCKEyPvZVQYX.Q\ZqPP0cPe%}Pa5sQr5BQk4_P:nJQBa|P5YxP;k}Pq:oPu0*QpA5Q[J=QucQQk,n
PG<1Q.m+QbE^QMZuQ<ttP]*5QgL,QmsaQ(5wP6mmP}*@Qix#Qi5JQvoPS^s8Q!7a&QOp-R/e]QE%sP\~$Q$8*QK`'QK{%QvL@Qj[&Qe%?Qh1^P_p~Pk_KQH4
?Q~nfQ0}EQjo8QcBbP_^*Q-j3SR[~PzECQ@#MQ>7{R?QuPrE$R?KkRgS=Q,0TQ+5-Qb]'QAt(Q9-tQxTCQfDmQon*Q}mLQg3#Q-O2Q,J[Q}?|P$0iPnb.QI2
gPow9Q7'|V6atP<u4QmL6Qv2KQ+5IQV,PQ#L+Q{SeQKM7QT;'Q98>QvDWPQ&3QJ;IQkx|P_b#Qh7TPlf.Q+{`Q-PVQ=$=QBL)QM?#Q1P?QM16QnN8Qr>4Qov
,Q|$PQxLDQ>ZYQPSvPN9QQUl-Q%i4QG_8QXxXQRt2Qn=;Qp``Q([1Qiw,Q.u-QIR&Q4#GQQsZQkd,QX`}PZI>Q<]oPMc&Q]N0Q/71Qh#?QYh+Q'~,Qm69Qt;
0QYgCQ9U,QWV@QGOoQ0S3Qr99Q`;lQKguPD6BRD$5Q{(;Q<[2Q,14QNk2Qg3@QU`,R5}}P&9|P]{[QR~]Q*n&QAK4Q$_{Pvz&QQ>'Q7A4QW|2Q5|{PaHZQ(H
JQILVQxm'Q:_3Q<2ZQmQ8QVeIQWfYQcGyQoupPeL9Q%^CQ:@HQ;F}QY2oQlU=QQ}wP[*:Q,/.Q1b*QBAUQ=yvP%NYQ1=]QiGuP1,CRSH6Q$5JQypXQ^$%QL$
OQhs-Q]3,Q)aVQy]AQB?>Q/sKPKj;Q1A@Qh=5R2YjP)K-QyVqP4('QPanQVi~QLZIQZ$DQd~rQJI|PP::QOj6Q6u+QwM+Q48(Q]d5Q@5CQ-9'QP^MQW/NQG<
%Q`yoP|j;Q*q*QrpBQqc,QLQyP-Y.Qm\CQZ\&Q~{|PD1kP@YzP.BAQYi&QlTBQ;[@QO(zP-UNQDJuQq4PQN?7Qgb(QiiIQDGRQ29~Pj~AQi.$Qq|4QO-9QaW
rQFI9Qpp|PA$%Q'9{Pfq@QGQ$Qk\2Qvn5Qn3mPs%SQK|wQQPAQYa.Q(fzQwVQQ6/&Qv>2Qe7VQ?F8Q=erQ!cLuPUT2Qyr1Q]`6QByVQ%w'Q+l.Q)Y&QpnEQ?
>)P4`0Q[xlP7(JQU*=Q/DTQm4|Pa$SQ1='Q|6xP{5(Rd>'QIZpP+G=QjL:Q<%:Q'v6QH%|Pk=|PxG:QGB4QG;8QN_MQVjdQ4xIQKP;QXw{P/cQQ.G7Q|rQQF
3hQ=]*QW:;QB[EQrgkVdR=Q!0*2QXq1Q!_p7QEyFQ*%'QG,>Qfn'QD[5QCX?Qzb:QG&2Qs3:Q&(EQgvQP<GwP=LtQ0>|P#7-Qwx0QR^8Q@a0Q8[>Q%>-QdZk
J:h@Qb36Q[G3QSo0Q*?LQqcuP)>8QJjuQ`a-Q<4+Q2?%QsFEQd=7QS+sP`l(Qe](QoW1Q9:+Q|HSPj`1QaBUQ.l6Q)G*QF+8Q{$BQS1:QD1+QQ@'Qil7QtF)
Q=>5Qd2<Q=SdP~++QcQAQcJ/QKR/Qjb=Q^s3QbB^P-1#Q{@uQJT{P|r.QS%;QnaYPb,EQJw1Q<)RQfL5Q>.1QJaLPDp+QkM@Qt(]QJ-+Q<B4QpPUQF1&Q'6A
Qo<$Qf&,QtMSQ@7FQG],QtiKQui\Qp[vQ\M)QEf@Q6LEQP*0QWM4QoI+Qv[#Qd&,QSD&QCaEQk/;Qz0xPFF.Q;$*Q3'4QzXsPn^|PK%UQpA3QDG)Q8p)Q_u4
QWaGQW]1Q8:gP[o+Q#*>Q*b&QdlvP_SKQy,1Q}C=Q%&?Q.e$QIZ/Q)#;Q1{>QcHxP;NUQ*o1Q1S0Qx0%QTG5Q4QJQC#.Ql<-Qr@)Qn1#Q>5+Q\~/QUa%QX+J
P)h(Q|Z9Q\2(Q0S)Qe16QQwIQ5W;QYl(QGhoQ#<7QR2(Qh08QHfMQvL%Q3S'QYfMQoz*QuB^QLk6Qx^SQSz*QEm'Q2>%QpdLQa(+Q0BhQsG:Q$X5QDJJQ]%z
PZ0}PBT0Q{ukPIB-QtKDQVK:QaK6Q8(oP]eAQXLnPHi~PO\3Q)v'QHyyP;<.Qed&Qts0Q*[*Qn-~P9N#Qrw}PRLbPE:AQ=hKQu;7Q%+.Qih=QPG.Qx3EPM;)
Q!0/#Q,+,Q_OCQ0uIQHUAQzyAQG6nPtJAQ2/FQqw9Q[>(Q^K'Qt8AQb-FQsP,Qn(PQ__%QmW.Q7C<QYj/QGl(QEK1QqiJQx'@Q7ZJQKt'Q?I(QTE$Q=uiQ,`
LQR]*Q>f~P*>+QQf#QV1>Qm&/QX~jP|@IQ)?#QLgwPl_,Q~E+Q:g5Q~_+Qse&Q^M4Q}_UQ2V0R(lEQM5~POV|Pu6qPbxPQi>PQu^KQ.D:QjN4Q~gDRh_9Q}@
*QiilP7M#QcY1QJu)Q>g4QRy8Qa3:Q^b2Q',\QQ5#Q5Z$Q5($Q^#)Ql}8QKJ,QdC)Qzw.QwO#QZ57Q-,7QRs1QSz@Q^):Qi~&QRNfPXHxPG,pP<39Q6K/QBR
}Qpd4Q`Z7Q,s&Q&U1Q:-,QW}4Q(FERW[5Q!Dw~P.lDQK99Qhs.Q65mPY22QFX+QH2-QZB;QON,Q&>>Qx71Q{#TQ)`hP'BvP=]BQVJzP29{P|>,QJ&bQYD<Q1
T6Q^HJQ0A*Q=]'QQ#/Q3BYQYW<QGP+QfL5Qf~?Qo^(QE9*Q\=~PT&>Q;WEQ/1#Q0Z2QN}4Q3?AQ*T&RJD~Py=&Q7@0Qe+yPnMWQ1Q%Q)=1Q4'=Q)A{QII3QA
d-QpIfQG{zPXm0Q?33Qi;{PC@0Q`K^QS+6QVMxPYi8QbT)QAa$Q.l=QzbXP7O&Qv|&R^z4Qd[}P}Y'Qio;Q?)}PdW2Q|3+Q:{{PE~@QnZSQB*EQ+8#QcO2Q9
V/Q=M9Qx1mQQ`IQ2c-QGR&Q@G1QV>2Q@*5QEh@Q=+MQ6s(QGm1Q(+ZX_&.QK52Q9K&QO0vP~c9QHH}P[3zPxn<QbWbQ[56QkrOQ`v-Q3R?Qn*7Q^=$QRL6Q_
nnP*mMQN+&Q}c&Q@c1QID.QIi]Q=J3QMGeP9/SQJORQYf+Q8,zPL-7Q\^1QXzjP.3BQqX>QF:3QUdxPJzjQwV/Q+$$Qe/#Q;P6QdA2Q8$#QKP?Q|/RQ(l4Q:
;~P(t{PI+pOuotQ1r(QQg.Qao$Qs$GQkC?QUHkP7,~PM?_Qt7TQZT$QP[~Pg|JQ&l?Q)AHP)DrPk/BQ9A?Qr$%Qy4'Q=`&QwBpP#?6QhE5QaLDQTV,Q7a#QK
eEQL'7Q&IBQ~[)QPxCQTi.Q@hUQ0A)QJ}*QLa+QC+)QB[%QHV.Q1x0QGFxP+xbQ=`]Pb~3QsN=Qih:P*U$Qh|%QPP%Qb5,Q$|8Q)ZOQv;5Q[%{Pa<DQi?4QO
:'QOj^Qk<AQO0/Q;V#QnoMQ(80QiX+Qui)Q(E%QYR/Q*A~P3A1Q%3%QA8$Q<D1Q08YQ*?vPD]3Qv]6QF6)Q<e0QWi0QeA+QFT|Py.{QSe)QAKUQj}/QvAGQ9
b:QrR6Q1`MQborP%+|P|vyP2<6QNX]PPk&Q44#QoW4QJ<7QD+&Q/VBQ?@9QLG-Q1b(QL,9QxNDQZv.Q]{'Qct}PG(8Q)N%Q<G9Q`20QP'.Qg_1Qvu&QnQ9Q-
W7Q!E'1Q}8zQ#NtPyB8Qhw6QdR$QaF2QOU(Q`^CQ*pARxe,QnnOQqppPu8xPtZ&QGG'Q@ruP27'Q:^1Q4O9Qc>/Q>s#Q?xEQsd=Q;[?Q|,RQT))Q,8IQ~d%Q
nSwPQQuPj2~PrdoP`U'Q^iTPbF*Qvg6QSzFQG5:QAP1QJ-wPPv)Q8=/Q80.Q}swP+hvP,I#Q#SQQI{9Q)i'Q:q3QJ]=QPJ7Q1M%QB44QI6-Qm^@QB`|PwP1Q
0V0Qu*uQa3%Q<A<Qv0JQRUOPlp+QHA+Q[$*Q.'~P$.$Q?ksPa-MQ.<|Pj3+Q#a7Qp6)Q:p:Q>\.QCM/QO:dP92+Qx6uPpVBQS1gP4BeP4H2QX4NQC}vPJe[Q
\8*Qb=tP3H}P8?'QE1~PBI;QySjP1c2Q<~*QIv/Qk@VQtZ)QgY2QR*8Q(lYQ|['Q;=&Q,X}P4/CQ]'}PquCQ1:JQ-H5Q^9[P3b#Q3;6Q}&0QTy[Q{x$QD4(Q
=[HQ4*9Q,L'QW2'QDl{P]<8Q&C$QmZ$QJ8%QUP/Q]8'QoO-Q&<.Q8<1QF}9Qy3}P]B=QB;&QLrDQ:}/QT-0QH\5Q8\YQgf,Qre%QA?UPio.Q_-$Q+I/Q#$+Q
dkFQKr2Q4o5Qd6GQF0+Qs4.Q5}0Qr3ZP@K#Q*R)QJ,(QIS}P{NCQ0O7Q(x%QWw3Q7c8Q6E9QjtcPF1CYlQ*Q}l,Q+5wPohFQYhMQDr~PKl&QH~4Qq/EQ>jEQ
/#qP.]@Q]P-Q(x`Pq=uP[/yP\>CQ%6&QnrwP(u0Q)|JQ^PuPmq%Qi8)QUd0Qfh*QZ]8Q$?0Q9&'QOm|P;i6Q<:#QNl3Qr=MQ(T/Q((kPVGqPlC,Q0&3Qo([Q
r7:QcP\P@J+QxB:Q&M*QmouP3V5Q142QPu2Q%o8Q-o8Q3R*QfU0QBu>Q)/'Q)|'QygwPWL#QmZnPG<3QS\wP8c&QuY1Quz+QFB(Q6k>QcBwP1DIQNgKP3o1Q
jP,Q?(GQG?yPaN?Qv.)Q-R#QRP,QCY-QZi&Q^?%QpH8QX4tP{ZwP<7$QYB8Qe:IPp}cQWm0Q[q@QPYSQ
""", 4)
SCALE_3_MLP = table(r"""
!!H5[!n5Y!!!!!!!!!!!!!!!!!!!#a\!!!!!!!!!`{K!!/XS!G,:!!!5%N!!WEM!!>dI!!!!!!!!!!!UAM!!nV<!!!WoS!!QAU!x4TL8S!!!!.8A1{g!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H-\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!,vY!!!!!taU!!!!!!!X;9!!!!!!!!!O'E!!!E/G-Qe!JHO!KVG!!
!!!u$E}|C!!!!!!!!!!!!!!!!9KY!!!!!6vI!!!!!!!!!!!!!!!6?W!!!!!!#{_cLZFrDtx_!aAH!!!kA`!!!!!!!!!!!!9OY!!!!!!5E?!UBw!1GJ!>LS!!
!!!!!!,8n!!!!!!2*W!!!!!!!!!a?:!!!!VVq!!;&xm;v!wAW!!!2VN!7Dr!!!!h7r!!!!!HNX!}>y!!.'7nqB!!!!c.Bt_O!!!!!!!!!!4H_CgF!3~G!!!!
!rGI!!!!zSZ*(H!!!!!!!!!!!!!!!!!!BBK!!!S7a!!!!!!!6yE!![KF!!!!!!!!!!!!!g?Q!!70A!!Age!!PYK!!!!!\6L!!!!!nSH!!!!!!!!!!!!_4a+V
W!V8z!!/|S.5o!!!!!)6T!!!!,fU!!!!!!!lcZ!!!!!!!!!!!!S[C!!!!!!!SWO!)7K!!!2#J{>D!!!!!!!uwZk}\!GX_!.w|!!!E`R!!!!!!!!!!!^V<!'@
E!!!!!!!!!!!!!!!!!SRF!!!!!!!!!!!!!^&L!A]R2\b!!!!!!!!!!!!!!!!$X`!!!!!!:FF!!!;5W!,>G|ac!!!kmV!!!!!!!!!![%s!j(q!!!!!!!!!!!!
!!!!E.W!!!!!W7U!!!e%Y!!!!!!!!!t0I!||[5_s!!!l%O!!!!!;hV!!!!!!!!!!!m|G!!!!!jO_!!!AXN!!I5[!!!!!;69!!!!!!!!!!!!!{lS!!!!!!!!!
!!!!!!!!!BAA!!!;c\!!!!!;c:!jpS!!!>6S!!>~S!2%W!e)U!wwul\W!!!wXK!!!![Ca!!!ePe!!!!!!!!!!hkZ!!!!!!!!!!!!YYB!!!!!!!!!!!!!!!!!
!!e.D!!!!!!!!!9Bq!!!!!!!!!e@r7C[!!!!!!!!!!UB9![0Z!!!!!!!!!!!!!!!!&-c!!!!!!!!!!!!!!!!!!!!!!!!!!!!%R8!!%-G!!!!![|v!!!!!!!!
!!!!!!!!!!-B[!!!!!!!!;2@!!!J+Y!!!!!!!!!!!a,\!!!!!!!!!!!!!!!!!!!J\f!!!!!mY]!!!!Dns!!!!!90Z!!?A;!'`I!!)\[!0(K!!!!!!!!!!HE6
!!!!!!!!!!!!!!!!!Hwg!!!!!|-K!!!!!!!!!SE9!!!!!!![=l!!!!!2krv$F!!!!!!Mje!!!!!!!!Xyg!!!!!!!!V5C!!58q!!!!!!!k:D!!tzn!!!!!!!!
!!!!!!!!!jsU!!!!!!!!!!!!!!!!!!!!5:V!5,L}+_!!!!!!!!!!!!nWf!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2$5!!!!!!%O_!!!!!!!!!!!!bbt!!!!!!!
!!!!!!!!!!!!;<[!!!!!!!!!!*zH!!!!!!!!%+MK1Z!!!$]E!!!!!!!!!!!!$CW!!!!;R]!!!![De!!!!!!!Quo!!!!!!!!!!!8ll!!#cDwsF!!!!!!!!!!!
!!!!!!!}tI!!!!364!yDd!!!!!!!!!!$ad!W.W!!!!!!!!!!!!!!!!!}-C!!NQD!!!!!!!!!!!!!!!!k.<!!0YF!!!!Zf_!!!!!!!!`dO!!!!!!!!!!!!!->
<!!!!!!!!!!!!0W@!!!!!!K$.!!!!!!!!!!!!!!!!!!tXf!!!!!!!!!!!!!!!!!!!!!PFI!!!!!!!!!!!!!m(F!!!Hk>!<b9!!!!!!!!!!!={@!!!!!!!!!!
!!!!!-)H!!!!!oj?!!!!w&V!%(b!!!!!!h7C!!!!!!!!!!!!!!!hlH!!!!!!!|GFUzJhoh!!!!!!!-a9!!!!!!!!!!!!!#+b!!!!!!!!!!!!!!!!!!!!!!!!
!!!!>]\!!!!!!3_j!!!!!!!!!!)H_!!!fz@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]#A!!!!!8s[!YlI3ql!!!0OZ!!!w:\!!!!!!!!!
!!47:!!!!!!!!Rmd!!!!!!.>d!!Ysc!!!!!!!!!!!AvV!!!!!!!!!!!!!!!!!!!!!!!9@Y!!cH-!!!!!!!!!.wb!!!!D%J!!!!!!!!!!!!!!!mmf!!!!!!!!
!!!!!!!!;/R!!!!!!!!!!!!!!_#J!!!!!!!!<tC!!</K!!!!!!!!!!!!!!!!!!!!!!!!BgZ!!!!!!sSY!!!!!!!!!!!!!!!!kr[!;~L!!!!!!!!!!!!!!!!m
AC!!!!!!!!!!!!!!!!!!!!!!;e^!!fGs
""", 3)
SCALE_3_MLP_2 = table(r"""
!!!!!!!kH3Q!!!skCQ!{5NQ!!6<)Q!!!!!!!!*s.Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!g&@Q!!!!)C$Q!!!!!!!!!!!!!!V&0Q!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%#-Q!!!!!!!!!!!!!!
!!!!!!!u6KQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]M'Q!!!!!!!!G/{P!!!!!Z*'Q!!!!!!!!!!!!!!$,qP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!fH)Q!!!!!!!!!!!!!!!!!!VE,Q!!!2IwP!!!!!!!!!!!!!!!!!!!!!u,fP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9>+Q!
!!!!!!!!!!!!!!!KAdP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}}XQ!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F*zP!!!!!!!!!!!!!!!!!!!!!!I2xP!!!!!!!!!!!!!!!!!!!!!!!!!zkgP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!4VjP!!!!!!!!!!!!!!!!!!!!!!!!!!
Uj<Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#W|P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!z2hP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!cQ'Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!ZI'Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!S~^P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
SCALE_3_MLP_3 = table(r"""
!!!!!!!dnT!!!!!|7u!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0sI!!!!!!!7}5!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!JsH!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Ch5!!!!!!!!!!!!!![1U!!!!!!!!!!!!!!!!!!!!!^v\!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!_W<!!!!!!!!!!!!!!!!!!!joE!!!!!!!!!!!!!!!P*\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!W^(!!!!!!!!!!
!!!!!!!!!*bi!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0.7!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Hu_!!!!!!!!!!!!!!!!!!!!!lA2!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!C0\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!x@5!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!trB!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1Fh!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!En8!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!SO`!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_3_MLP_4 = table(r"""
sfiPG~pQ|HcPWe7QbJSQ?vYQ1JaRtlnQ_]7R[xOR'9KR{@{R8^4R'0;S?}VQ4GSQoM\QXFKQKbdQU:;Q1*aQ+raQ{?wQ|)DQi5;RXeWRn?TQ[ThPCc3SO%~R
6'UQrE_PV@/Rfy&R5,'R99vQ[<jQ,grQYX;R6XOQWkWQtM1QBpVQ'`vP(|cQd(VQ%rWQ(iMQoeHQwbgR~?HQzcjQ*aaQwJUQ21NQ%N6R@JYQv}5Qx4:R(x[R
Vi~STBoQ=lbRlX[P=O8Rr1vRysWQ6~CR(=BQ#);R][+R.\HQdJYQ[v+QtabR'*HR.MdQv}&R[wGRG~vQRZfQLf>R`#/RCw.RKr%R17@QxNXQE<QSxEXQ$#&R
+1[QlP6Q:U>Q1;IQ!f-#Q=C#Q$C}PIL|P=C}PRr,Q!!wd~P!.y#Qi6{P|W$QOG$Q#m$Q`0#QlK#QA?#Q21#QJR)Q-D}PbU)Qq5|P!ll|P4j#Q!vn|P*t&Q!!
b'#Q!Vc~P!!!!;z%Qb*#QsO%Q!!!!lL*Q.v~P!!!!!!+6#QbT#Q!!!!!!!!$v$Q!!!!!l#%Q!!!!!!w>$Q*C*Q!!!!!!!!!!!!!!!!!!!!!!!!M%)QgV(S!!
!!!!!!!!!!!!!!!!!!!?hxS!eXMQ!@T~P;S&Q!-G#QEM{PzN~PUI~P!4y#Q![@#Q!b8.QR#(Q!I0#Q!jk%Q>s*QX{#Qqi|P$$#Qu]%Q!`^}PqV#QP$#Q+(#Q
Wt~P!!+,~P}9NP^V{Q{]&RR|kRVPGQHuFQKq:Q?l&QE&8Qu#SQ&D}P8z)SvU7RB~QQ%%4QL*7Qp<uP?KCRQH|QAhwPzv\Q'dbQ^T3Rc,,QqeRQ,gvQh@oQ@S
IRDIDQq_KQj]PQ)j@Q;#MP0liRmcIPQ_VQIN1Q_yUPXc<Q%.@Rg2LQaqNQ@8BPgBnQ;yTQ'$hR;WVQavpQydHQXA`QeavQ{#>Q(:rQi|&R/r}Q'AUQ'ucQ~C
{Pv41Q0YHQ:%cQ#$2R9;hQQ*>Qws/Q8FQP~umPdS7Q60*R{Q'Q/D}PB5:Q'hZQ<umQn-OQ3sNQaZuQaTJQ]w@Q#4.Q5O;Q>maQULVQRR#QH'RQ<6'Qr&~P=2
(Q'g6PB]{QB>HQKrMQC)$Q4,TQpd#Q`[NQxIGQD70P@2RQb/5Q%CIQl<9PHWxQ19VP4M+QYz/Q(#0Q4q%RTT=QEh@P9X\Qt]>QI|~QFt>Qaj3RVezP7iuQQ+
HPc5{PeK+Qc?5Qcd'S55bQ3F-QkF0QK<JQB:]Qxj3SZ(RQI8CQdQDPuD]PG_yPQmOQFxmPCcgPwuHQ}j4Qj<6Qj+QQhcPQ7,xPRP+QXenP<r)QpCxP@#UQra
0QNpBRW(;Q7ywOQkyP%v:R'mwP(g#QOJNQ~`1QI[=QyR;QW/0Q9)UQ[AXPJQ.Q-ouR5&/Q_j}PNjcPw|CPONMQ~lHPT8GQe/KQ#5IQ_^mQw_0R!m+5RPI/QJ
B>Qt-MRZz>QAE8Q]D}P_q7R[K[QCVLQdJ?Q3`%R{bKQ,c0QsYeR>lEQw9iPsUHQ$4FQhSFQ<YEQI0HQT)kQ&U@QmYgQw;:Q/9uP[>[Q(%NQ\QYP.aLRVHAQC
HqQk>yP66/RwBnPQ[vQIjzPC2cQalUQfHzQn+sQ{u$QMnQRq@&Q]TFQyJkQbAUQd|SQ6:MR%ExP@>KQAZMQxCfPGOVQY/.QdO~P<5NQ3N%R#V~P?FKQ1~9R2
>%QXyEQ4G3RR]MQ{$JQs\NRSJnP[*YPQ~|P?DFPm*rPo8}QhT&Rw>{P?sRQ.~,QEv?QUsmP|VTR^<HPV5'QTHqQi*=Q#s5Q`gER.eLRA)+QEVxP}>@QZ)CQM
VtQqOqQ~i=SD[-Q(X(Q<r&Qy'/Q+,MQ<4bPi5EPL_LQ]5'QpqBQYS&QLo;Q_m1QEk6Q1VMRH~3Q@GGQeQ]QRuhPg3^QkH'Q/NDPqM{PIr1QveQQw%QR*dwO9
3]QtV>Qg)=Q1s;QC~{Q-k)Qc'8Q$y9Q[h0Q{<0QK;EQ+C3Q|MCQ+iEPfBUQ`D/Qh|LQ[H8Qt\4QUF>Q]huQLgTQ+1IQd3(Qq?dQe$pQbxOQ8P2Q:QZRzAJQg
\mQnG,Q1'CQDgEQd<<Tr6[Q4_(Q=u.Qa\3Q-&LPWDDQW]*RK16PSrBQpa0Qs>2QLH?Q_L+Qf2:Q~<RPX5\Q4D<QGHcQ2pYQSR1QASLQ{_~P';7Q2W1QUW@Q{
YTQ:dGQn8(QCc3Q-=}PE`SQMn#Q|oTQSv?Q{K5Q.k(QjGhQV>;QE[sQOd2QVXGP%\yQqZmPi);Q\zfQEr`Q'*=Qd;@P7zJQYKLQ1N>Qu8vPx]kQ43kRr@DR<
d2R:U;Q%x6Q%}NQwuzQ:r<QO7SQx[CQ9BbQdg2Qyg2Qwl+RM_}PLiMQ{0;QUtIQkg|P#=(QYz@QmGiPWs^P)L<Q1iuPasOQlz(QctAQ}#{Qk`:P>o`P8_=Rj
kxPJihQFi2Qr|IQk0tQwk4Qx7IPf0JQ8Y>Q[;ZRH&@Pq[CQGA:QOrXQ60MQ7<'P,C*Q7%&R^3gPZ~BQms7Q>.RQLBqPV|IQ{[cQx:wPT0WQeR0QT|GQ/B*QF
m+RkC?QlO.QptWQ-)oPH~@Q4l6Qur*Q-&HQ&;-Q5UZQ~7;QZb(Q.#^Q0RwRKROQN>eQ^0IQ:x/Q;hrPV:8QipmPeqgQ?|6P@,1QD({Q#mJRE7$Q[~+Q\YBQH
MiPLz<QHKzPVILQ@yOQ:_0Qr5CQQKhQnE8Qt{'Qi*,QJa(Q}&(QzB(QleMQUOhQOC5Qof#QdNVQSA*Q_<.R49DQFg@Q2Y?QWGHQi\_QA>nP]9,Q3((QkO6Qf
}vQ-U?QJW%Q|ZzPSe3Qqi)QaAPQOM8QO;bQcn,QV=yP.&6Q6,2Qj/\PDg'QZ|lPB$PQ?1CQ002Q;HVRtcSQE^|PP@%Q1$^QWGbQLLrPkYTQncnP_L4Q[I.Qc
bDQoa1Qks=QENcQ*B>Q}16QaR+Q>[<Q#%0QR&URQ^*QG8dQBAIQjtVQ=$%QV#WQ;oTQYt;Qun9QYn1Qp8WQxC^Q\}<QDi/Q'wCQKsEQ-I,Q4w[Q?0&Quk@Q)
2OQYm4Q8ABRrx=Q[aGQpVTQjIlQlN?QpVgQsCPPFw1Q/VXQpw(QynHQxX(Qp,-QX\8Qn}TQ{D2QZ?<Q-A;Q{=.Qs%DQOGzQqj|P>wJQOA;QpXWQ5kyPJ#IQE
*xQ|:cQ>oePWn9R#tdQ$*3Q_p9QT]~P[qiQTOKQZeGPcd$Rv,dRB*:Qo1(Qr}6Q#o#QWlDQm*^QYssQy?GQY)oQCDnQHLBQ}i/Q:G$QMl|P\&9QJ=)Qq,YQ>
m:QxYKQ%D8QuA$QBzFQ7t}P={6QTd:QuAJQ}(}PKEyPmhcQ3l1QnH$Q>ZfP^h}P{4aQD-IQD2}O}{(Q|Q1Q2F&Q`8,Qi+iPP&2Q=`#Qm:(Q^`0QZw%Q{hAQ^
r4QVN\Q\$0Q1v1Q'%zPimoPIuSQIahPEChPCT=QYxGQ,LMQ2xORZ@/Q!Nw~Pj|lQB(`Qt,xP|}0QNG1QX%=QK{%QbuPQvE2Qaf=Qb.ZPfj'Q1c@Q80,Q)x?Q
U(EQ%O,Q%*rPwh4Q`dLPV~zPSABQAL.Qk)vRr+rP56nQ^iIRLM2QP;JQqX'Q;z;Qk@9Qj8HQT\9QFHTQ94+Q>??QT_oPbtOQW,jQ$H*QX5|P-N7Qd5hP8WFQ
>u6Qw*yPAp,QIa5Q2dIQs$>Q(aKQ7^2QVN2QhKHQ,I)QS_KQ25PPci|P.t=QLF,Qa'~PD\(PoZ<QXE5QI1.Q'VAQ-^7QM?#Qb$EQ('pPxqEQn>?QlN:Q^gRQ
MB4QkEkQX2yPAV_Qz#@QQu0Q1c(QnLbQru9Qar_Q&h[QN<1Qe16Q6h-Q1Q/Q_3JQ)^NQ2s,Qp+%Q1l}PVcLPst$Q5/%Q/71Q$=.Qdc9QTp=Q:d|P?y2QiO,Q
I*0Q^f3QT0MQVd?Q2k>QsiVQAy{ODT4REg:Q|@/QPx?Qt@5QoZ4Qz>IQ3<wQss'Q'3$Q5_`QC9jQVZ+Q64HQ)PrP?h|P}+KQwA/QZzDQqTnPl%*R>HCQTO=Q
%E)Q\70QEr(R:+(Qq]NQv0RQ^|~Q($aPJ#_QO*UQFGDQsdyQ(a[QAbFQqN|PUF9QXp9Q`P/Q_Z+R\-1Qa@=QD8QQ;_rPV/fRp^xPBZ4QLq<Q<7)Q;22QdHxP
wM.Q,@FQQ&=QmY<QUm|P(=5QMd<QwkYQ8BOP;/lPjuuP:('QT,GQ|t2R\`~P`wVQ/N%RLY%Q-{;Q_Z7Qu#-Q:q,Q{Y8Q#&:Q2NMQXy$Q5V[QL}IQ;Q}Pm>&Q
q5WQf@IQ`,JQ@z3Q'OsP@G~P1x;QV#zPj:3Qp:;P0I/Q;d[Q_V)Q[9@Qs4?QeztPow9Q<h|QoC:QoHBQ$(*QlL-Qf+pQHy#QUVNQeC1Q&];Qoq8Q8EyQ@Y8Q
7L~PA$%QS:,QyD=Q3%$Q{7;Q|[4QR^iPP_cQ`AZQiE8Qbp8QphaQc_GQX$(Q%$+Qp_}Prq;QFckQ!z5zPNA+QYF4QZM5Q9<FQ7?'QvZ3Q}EvP:ISQN:VOh@6
Qv?gPE++QcQ1QL8TQvd%Q^WRQ7qqP8=#Q$o2RheSQat'QZ?YQm5JQ;%:Q.b0QA_oP)^+Q2*:Qd#1QJ]<QCr1QqkjQ2YbQte(Q&M'Qp)@QG?6Q0lcQ^ZbQ.b&
QY43Q<f@Qx1HQ=%>Q!QA1QTz}P!)Q7QQQ>Q]%,QB8(Qx39QP)=Q\i#QQqsPG&2QjmDQ0B?Qv`kP+u{Pn*ZQ`I+QG7:Q3M:Qci7QNN=Qxi:QIE2Qr6EQNR?Q-
UEQWE:Qd~8Q?[zQEvgPih+QrjMQDxxPIC*QuQ:Q]p.Q.2:QyRsPCb9Q]63Qy62Q9:+Q2|/Pir~PnB4Qqw'QUf9Q}vdQ2bvQC(OQl)zP{J%QX?IQSg/QdK2QM
'0QPD^PIo$QB;8Qo;*Q[GFPvo=Qe^6Q>g>Q-1#Q3TaQ\)/Qxk3Q7`>QDI1QpvLQsQ1Q@IOQP[3QJQ.Q57SP#>'Qi99Q9[JQJ-+Q|64Q?=PQ:GxP;vMQLJ)Qg
;6QzIOQd@oP~0.Q~:2Q7)EQy'LQ&l/Q[SMQtG7QCv1QK|7Q,e-Qv[#Q3D/Qw&$QSY:QQJ'QH#zPFF.QC{4QpS5Qmm7Q*9}Pp{+Q*6EQ84*Qq/8Q@(6QKp4Qc
g;Q1IiPB60Qj:7QR:#Q<s@QCKKQei4Qn\5QHP<Q;:=Q9.EQJ<4QhADQI3mPzA5Q(%hPb`1Q.Z'QVl3Q8ODQ#G-Q-D0Qr@)Q,a>QoP)Q\~/Qmm'Q:X3PpE*QE
hyP|[1Q33uP/g9Q:cKQG:/Q$z1Q%PtQ&-4QR2(Q,50Q9t@Q.e}PoP(Q$qSQFg;QZ2UQ,E3Qa:WQBOsPhw'Q2>%QYx=Q^3:QGrZQ<f,Q>#5QuX?QHX+QDT~P>
92Q{]oPx&.Q/k+Q~4=Q$j5QYz+Qps7QlBwPHi~PPY%Qsp0Q{boP(41Q5$-Q8q3QEr/Q23#QR(%Q\M-QY2RPBa/QC?3Qz_8Q&+.QTNYQ^X5Qs38Pbh)Q!2E-Q
V<3Q_OCQry>Q&r<Qq-=Q&>bP[S@Q68(QkO;Qf^)Qbs4Q?+1QR:@Q<[3Q.HTQVE}P37:Q.,@QjkJQv)3QfdwP|C$Q(dcQ)*CQW|+Q%>}Pcr$Qg5-RmLIQ}k?P
>f~P*>+Q8B-Qf2BQ~u3Q[2zP<+LQ_i.QrB.Qg+6Q5>5QJF-QBs8QG>*QuELQ7GHQAS@R2DSQpq~P@O}P@dwP}O9Q5nIQQ7JQg|$QP'.Q4TkR^9tP9P5Qe,gP
p&xP@k$QJu)Q}HLQ}M?Q.a9QE^7Q,kGQ?9)Qfk$QX=qPrV(Q?J1Q#>'QLB2QMZ#QCs`QRY*Qo`5Q*D$Q%m-QA4+Q,J6QZH(Q:N#Q*)rP;H2QWd0QLsFQpd4Q
0RpP9c/Q0TEQwU/QW}4Qz?JR1(/Q!Dw~Pb`:Qd<1Q05*Q4PnP}E5Q+2.Q*;0Q7',Q/m+Q}n8QKP<Q\V3Q+&`P_0#Q[g'Qm10QmG-QyU6Qur1QpF6QT'CQYl5
Qb<|PHp(QQ#/Q+ZeQ%}>QMp&QA80QH4/QBq.QF}6Q6+~Ph,VPy*7Q0n.Qbo=QU>|PICCQ-W?Qu.*Q/F$Q[^HQ<lzPgv\Qy%/Q1%+QEt'QzxQR%U:Q.t-Q\1^
Qm#oP\%8QpN6Q+Z#QTw-QVnDQ+B9Q<_,Q8e8QjA)Ql40Q][EQm9ZP1%(QQuTR{1(Q-q1Qr-3QxU9Q's9Qhh2Q|3+QW})QG(6Q_LcQ=2BQQU.QVw0Qlp<Q@m,
Q&AgQ$KRQ{;1QE.+QZ5+QJG2QnxxP%[.Q`~=Q2coP4s+QF#~R_&.Qz;;Q:$*Q#Y|Pk):QTA1Q(~zP6-0QyAMQ&)6QU/8QDp-Q*d@QN[1QO5*Q*M=Q(M$Q6';
Q[G&Q}c&Q8n+Qty1QUZ<Qs'6Q7`,QocIQC\:QYf+Q7p(Ql{DQF3JQA:cPRO8Q=I&Q>_.Q^U?QDe8Rc=3QW]{PrR-QVG=Qx9ePK~6Q4|;QpiDQa~/Q%|~PLs%
Q8,(Q:q,RG`%Q\6.Qr]%Q+55QL>5QL9mP~jqP5i_QM$rQ}vwP3H1Q'K7Q>TGQL_%PG*NPSYLQ=7<QgH,QZk{POf6Q26)Qu.+Q7E4QiV=QA&6Q[>&QOoyPU+7
QY/5Qya/Q/E;QaZ6Qh)FQLb)Qh2.QP(7Q@BzP,zoP@,*Q1x0Q)qyP|AbQZAiP<[yP'$OQJh4P{s(Q%{4Qf^(QKhyPVX@QFt2Q,rMQo>#QVCcQ]]4Qyn+Q%1N
Q?(5Qx.6QLx&QW-JQo((QZDyP5L+Qr},Q0+8Qes&Q~^2QS-*QlC,Q<D1QyK;QL-cPoZ0Q&;*QYe(QzI/Q'd/Q[<,Q[f(Qr96R9^&Q`$6Qj}/QG8AQ}O-Qr&;
QA\IQborP%+|P{\%QF&8QA3{P<\wPKd~Pd',Q3<(QQ+:QDmSQ~W@Qbh:Q1b(Q2O2QB&5Qu3-Qq9,QJ~(Q{U.Q:=1Q\Q9Q&E3Qco;QWzLQG42Q<A>Qgg7Q!lU
/Q_k*R]XyPX'6Qj'tPdR$QT.4QQe)Qo,'QN:DRgJ8Q4sBQhgvP\Q~P>3~P`R4Q`DxPp>.QJf1Qre*Q`2+QIr,Q$k0Q`eMQv6ZQ|,RQ}o,QU)LQ`Z*Q5>.Q7+
~P6$wP_[fPzgwPn4NPx;7Qvg6Q#nFQ->9QqG>Qb3ePZp+Q`P)QdY#Q7I6Qx7xPu4cPixJQ[,#Quf,Q,k.Q[e-Q`:6Q{/4Q+e1QF:&Qm^@Qdy}P3A2Q`>2Q>E
2R.K%Q)F0Q>pFQV`TQ?'AQHA+Q%\+Q&e~Pq\{P`awP_6:Q5?lPzU(QW5)Qyf}P,Y.Q.hzPCM/Q[XrP92+Q:J&QH33QWLgPHA%Q/r9Q==IQ\4vPuhDQ|{#QLb
2Q\z+Q&LuP\i~P~1-QaJ+PQ>,Q:@3QG*8Q2dDQ9%/Q.W5Q]2>Q-y@Q**,Q;=&Q{<,QjW)Q6,~P=$LQt7:QJ?*Q{D?PV4$QL&-QQQ,Q)Z:Ql,|PD4(QNq3QyW
6Q<m,Q,P{P_B)QwmsP?5=QP4&Q9\0QC\:Q5w-QoO-Q&<.Qt<+QkU:QVV|P]B=QDg0Qk':Q;59Q>hBQSx-QVGfQjmCQre%Qh'BPKP)QM2yP4I/Qpx%QiDQQ7P
,QHe*Q;W6QND|Ps4.Q9}0QGW<PmZ+Q*R)QpA3Qh)(Q=I/Q$C-Qt]+QVT=Q|K'QD8~PA_]P%+$QBJ6Q(n2Qr)~PH%?QeO6Q/'*Q^f'Q[T3Q+=6Q{W5QH(xPv_
1QRZ/Qg>aP~`yP2'*QxbJQx.$QmQqP([(Q]'3Q[plP)F.Q)S7QnT*Q+@0Q=>:QqM.Q;r)Q1v-Qs},Q9D)QB]6Q:fuPYj)Q'=gPV.wPyO#QtV$Q,AJQ#R,Q;\
LPVU*Q&5<Q^E#Q41,Qe[1Q$y'Qr**Qi89QGI4Qx'*QmD)Qu,>Qg{(QsV2Q|KhPGd&QBLPP`|JQ%}qP8c&QuY1QI66QIB(Q?c2Qo7(QR-VQE#6P(F+QW%,Q31
:Q2X&Qt0EQ`d0Qy'#Q^c,QVl3QiM&QRf&QpH8Q&iqPcoYPjh'QPkNQ_]RPIbVQt,)QYA)QTPJQ
""", 4)
FINAL_140 = table(r"""
!!!!!!!!!!!`s?!+#q!4FI!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!P$a!!!!!!!!!!!!utOHmS!!!!!!!!!!!!!!!!!!!:n\!1pK!!!!+3I!!xpJ!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^QT!!!!!!sdUw#?!!!!!!!!!!!A~H!!lg;!!!!!!!!!!!!!!!!!!!!!anQ!!!!!!!!!!!!!3-U!
!!!!!!n}W!!!!!!5%T!!!!!!!!!!!!!!!!!!!!!!!!!!!2SY!!!!!!!!!3yD!!!!!!!!!!!d=X!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>}&!
!!!!!!!!!!!!!!!!!h3B!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ZpE!!!!!!!!!!!!!!!!!!!!!!!\:E!!!!!!!!!!}v`!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w5L!!!!!!!!!!!!!!!!\w%!!!7YN!!!!!!!!!!!
!!!!!!!!!!!!!!!dcX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!b4Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-uR!!!!!!!!!!!!!!!!!!!!rcW!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.~\!!!ts=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%Kd!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3z3!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J%W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!%S4!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!s-Y!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!K7/!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!M}[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_wu!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
ANSWER = table(r"""
}~jR!ty%UT>bUO0DT<e6T!!!q;6We,gV6blQ-#zS<-8Q'yfTS?UPGdtP%0{Pf~uPB.nPaGdPPTOPJ(,P.*9PrX~O'R7UY)|Si3)V1v3Ul^]TJ8kT_ExT'=wP
qfqQOC(T??mPFt?P`&yPd62Qo=HPl>IQ^jQRy5kP>,-Q-V1QrNhPLt`P<Y:Q5v2Qqb$Qt4?P:smP5O_Q6;pQGUXQC$9P~lSPsQwQb|LVM%kV!3C]VU<*QqQc
S`w$R~f8Q.E(RS`iPi=PPS[0QXN_Pd7GP0~&R$,MQT*(QF>'Q^u|PZiXQ%\TPXN_PGG(QhBVPLo'Q1]OP2*yQ<EKQ$,WPPgRQHFFQML&Q-4SV?zzT8u.[C*l
T!!!!!mlnS!!!!!!!!!!!!!!!!!!!-,qT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Z@[S!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BH>T!!!!!!!!!!!!!!!!!!!!!!!!!!bw8PgyyOR'kP(hnPltWQ^(=PurlPBzeR075P/$zPf0TP!bUkP!w_XTH.fPcv#
Qb)6Q3BcQQz6QDzyP]qXPy[{Q<m\PG8?QgVEPyDTP\YnPqT'PpLSTt_UQ!v.WP3V)Q!]VXS8b.O,:VPM=3R!>~|PSM)QAmsQ,9tPjAKPxg_O]#-Qxu\P?MtP
!mLPQo}COMwoQ!M[BPZ5tO*]$QDpmPF5YPS\EP~bpPiEeQ30BP$X0P5]3RH)VQn`|O!;6%SIAJP1-3Ow-LPmt8P;m)Qe#/P[_VPkSvP5M^S.Z_Pi=ZOzD^O{
[3P!ad}P~6nP!q1EQg:jO!W;HQ[ibP)ArP_'[PIeYSzWkO!=(ePncNRG4NPE,/P(n7OE%GS!!9HvP,:VP![>LO!F*aQ=uHQg[tPmx)Q{%wP!:/%QD]7P5PtP
Z*|P[u5S!zawOL:.PLa*PxYXO!BrZPD(]P~hbOEbGOB6kL]3CU?tGP,ZKRivwP\I3S!HUbP!_JUT0mMORslQ`VvPQ-*PyaDP[d3PTM3P^E-Pz^.SY$5N'J_R
+:#Q(7\Q+p;P!XI&Qe@`Uo2yQ\r:P!6]=QT7lR+~kPV9XNCrdOJ2aP4V3P|imO*T`O6yjRF50P!pxGNLxzQ6ESQ!)^lO&9SPf@ROwIFR!K-eOT)<R!Lg]T!.
kaS!\K>P!cpdQ#SIQ/tTMU89P!OJ/R)Y3P!|.xPICKNV$sPaKUQnMTUw]?QN/@P.v0R3_SQfocPg5dO!5i@PZQxPb=XPRN>P)6zQ6~GR!3=*R+k^PR;dOOJ9
QskGU!QY_O9}FQTZNQ!cDXRI|hO!Er4S!5DxM(NPS/eaN]xiMDzPPj2bP/;xQM.sR!G6gS3>IP1]YOD@pPDXZPPVhSU6.S!bI}SzrkL/gzQ=vLUu/bPz+_P{
$/R*,xP$5NQ|/dOk=SS&>YPgT:SP7_P=YDPrSxOr/wRLurZGc,RMvPSYDSP!>t=QCp:Q!*aqQ6~pR;P9QH.3Ql#ZO3/VQ]$BP;$7Q![6jM7z-QNQ6PeIrP[D
>NS0CPv7%Q;>~N4/7PGEFTjTXP`EAN!i{}P6YLPFQ]Q9RYPuc'Q@9\P!._<PbP2QAGcP!!fMmP9?LPC:tR!!rGIMQTYOfLXQgwOQ!5BDP*u7QG*kP7qiOF[s
P!-pONchOP)dlT(mKPQW+R]NCR[_#QZX-Nw]rPwYNP-TYSD@pP)^bP1I-Q39lPVuzQ>DJP5n^U,+mP!EoXQ88dS!_ywP,evP3o(PgxdP;w5QtUrQ<PlPwuRQ
0-{P!MCXP!cYfPloQQv/vN;XwREbGO;[dOR?UP<{cP?b&O9L>Qc6QR!_NaOF0*Ph}0UPJCPNh]Q!!DzyPLH+QrqJOVSQR{/'Q!!-E9MOz,R;BeP$$BO5?rMI
UlO`anO;ZOP(^sK!)1\L!+fXP1'7Q_@ZOZW7P!EX1P8u1P!'sfO4]RS*hOO27rN=]5Q/@UQ'GZP3K1R!3LFQff9P2aJPo6jRw[>SRx?RihGP!KSuP~WxQI?d
Lb5[T.3cPwH1SeH*RwTqPUd;P?u\O3;mN!n7uRdA]OV=rOX'cPrSEP!Lj}P:`7P)\aR!so|PrkXPTo\Or8ES+?\P=1\Q!%kpO+IMVI7gP@.1R1#yOyamP%WN
P2L<R'x9P!!!1'7QAHOOu;^S)m~O4QVPXu[PN=pP!!@I1O!!cdhNtP9R2RaPl#1Ov^}P856Q#v+PKJUODT@OIzgQ0iATEWEQq#HP!TtbO!!EnCR!jT%Q08}N
3R8P<J(Q$35N'=wP!Z.cR/o\S!]WmRgeWP;X_M3\wO84JR!t&kO$\JQ:QwP8jbQ!Dk4Q+?\Pi<nP!(S-SkSvP'FnQPYUP$lROv\rS!!4W{N,&gPpc9P*=GTX
RyQ!Fp%O!0uXQgi{P!q7jO(tjSi3wOjubQ3n<QWp~P3F<Mp^3Pea\PxAxNzHxPvw|O!Y=uR!mCYPqk%QcfNR@nUQ=S{Q,[7Q!VlPQz`/Q!{8QQxXCPSsvP!M
t7P/KMP!]t*S!wwSO``&Q~(>P!<G#OX,6QwU]O+fXPQ_(N+I?Pdm6OV12RG$FR!!U+QNyy$Q+6[PivDQ_IQP#,vQ|MiNd@>Qhk*NKp<P!EN%P_D~OwIFR|)?
QBOxQFH3QZ#PY,McPJUvN\beQ0rSO!FWOPKp2QRHLQ!!'zRSS5IP>@OP!3tFUPg\P-SwS]4XT!M:.Pm/7QAn_PEX1P}cRPH?PN+[VRmeOPytGQJt#R)VWNFC
`P<-8Q?(yNyrFS^C,R}-mPge.P7.6O(UaP!BcqP}2sP!{V-P!ea)Q\h$Q`YqSuaxS}c)P!!VT=Qm}bP!mx)Q!efbP!n[CPjJBQ!\%$P!!!!}k]R!!kSvP1ge
O!dTjO$NMP@l}S^v$U!Tj#P~z'Q!!|^BQ(N'S<}.Za3BQ]~@RR09Q>`6L[8'Q&TSM+5FQ!=gtPeuKPdYpO!r6UP/q]QJA}OA.;Q4OUR>S3P&%'R!ZoJPHiQP
)RfM{hDR\beQA=WP_\^P!zKJSW3=OO3;PQ;ZP,RiP,'SOQ9AMJfOQ4v[Q47uQ=$KO!/rIPCT_Ps:PPO)XP!!TraQC#MQ!!!|&{T!9D)P+>pQwo-S!adJQw#6
Q!OAkPsz~Ne>zQg^PR8[FR/rSOMG|P~E$Q!FRaU2tWP'6fSh(BR!DusP!!gD$O!!/c7P!/3cPCJIQY4~Q?kyO(@|R+/bX(ZqOU[mO.s^O!g>2P<-8QGB~P`&
yP.&{N!TH-P!!n`|O$@yOmVfP2CEQE?2QZ}QP!!+1UPn.UQ^_jN0s$T^R>RO^(Q:G8Qk*aM!MdbQ=6bQgC8P!!7voOtXwS!bY3Q0g[PD\tQl%sR!g^^X!!!a
D,OU4qO9:FP!K`4RN|VP)3uODlSO$6:P!HNCM!3:%PU<|Q!-/hP3LyP!]wJO_2BT\wiPOb4L2y4P]\/X!!&C6Pg5dOCH0NZ'mO4pQMU_^P!jjjR!!!!z-jM!
!i#<R!Y,sO}-mP>uRP![=`P!rauP!nVpOK,5VJlAP{r1Q<lzP!)kJR=v4PekhP!0q>P!!Z`aP;P9Qc7pP!!\.NP!j.qO4BDPG,lN{cqQc.FP>DsP!V-AQ!!3
x{P/w&Pt4hPTcxQ+WoP'3aQ4sLP!!rlDO7s&S!2?TP.zTR>-uO-dkP*c|NYaCPeOdO7gSP[H/O!!!!|eSN7\[QyXvOEkqO!!!A%mP*;8P!.EzRa94Pl0kQVA
cPIX>R/v:Qy*@Rv8:PckTRB|pO!AdSP!Q/CS!Q`UR=qWPCzFQkk`P!labVZ}zP!!Zy7OPqhPc2jP@=MQ<hVP)2-QwTHPmO=Nj\:RdSKQ}?vL3H,PO|-P!Dq&
PgxdPN2ERB1JR{d]Pxg_O>f6QREpO?kyOV<*Q=#,Q!}UUO)B5O7/:S!)$YP;Q%PB3KPG2vR!*EwOD,%Q*]$Qb1tR1]&P)z%L!G3bQVPLP!!5W)NT[cP!5;=R
ns-P@9\P'^%RwYNP)eJM\<KQTr8Q%/3R}FbPg\7O!!!!FWOP2%@Rib~QS5|OFh(S!`OMN^z0PA}ROX3,TkSvPnDuYO#3R!!0GfN_P/NM_)Rgx;PB3KP0WSRx
RQQq+SRas=P{i0QwY%P!!cRpMz>9QO4PO!o)OQ!(8HP9XKOz5uOuLRPIS8Rnd:QxI'Q!!!GEySuGLP!EGGRE_BM!RW5Q!!'YcL7fgQ<cPPY`.Q+k^PjAKPJu
8Q[=-Q!%nuQI%oOn^HRE\UPMH5P!_j2QQsJM^scM!!hpqSytGQCt<M!Zq:S-iqP!ZHNPk1$Q2~:P!ortP=2{O!90cP@,AOY{aM'G1P!DusP^f7Q!BqEQVZbO
!!!!!GMvOsepP8BzRzt(P=h7O!!F:6Pk;:P?u3O0AKO!^;sPb*UOpYVP!gwOQ!!:=,Q]]_QC$9P(.<P%\TP!!!KW=QsjvP`_:Re,YP{Y[Ri6IRKemQLMdP!C
m^O.YsQZavOM?gO2JLOM/iP!0i3N>(<P!!TijPU$@QVYCQ_a;P!{ReO{B4Q>(oO!Ux]O!B^kP!b%EP[M^OS-LT_~TPP7_P!!vQ9OJ#OP!fFNM@MKPWQuM]b<
QmH6P!HKLQf,0PcPoOTV]Pm*'R!!I6:L#QqS!!U7MQ=f_Ql+<QyC?QuO.R'L7P!){RP}PxO<(2QId,O&G'Q2i,R!XI&Q!pJcQ::PO!!?0QQ`N8O!!T4gP,H]
P!EbpOFQ4QXd0Mo4zO!!!PO?Q!7gSPNfDN!!^<6O!rp5PIU9P!#>VM#EBQ!!!a#UMe:-QI%oOK1VPL(iNVKFP!'PQQx^5Oqb$Q{#^M'CiO^-CP!cP<PwTHPo
s`OKSuP~V0SmnFQivwP>'ZP<3*P<D,Sw^TPgr?RPLmN!cO'QwwSO0u/QL\$PhNRS:aVN!4K;Q4qKRENNP!?&EQsXUO//.UoH@O!YIcOk{5O-M:P!9C=Q~2JP
bRKT!!86~Oq#HPJ)AO(8{O!:mHRI$1P9:FPa`cOmH6P89PRJ7qO!TAjLNq}RH%<PQT&P4_*Q`G'R!!!!E5OQl:%Qr3PN&0)P,.ZM!!eDlPEuTOOPTP(?>StD
=O!@HEPlk7PO)XPt&aP1?}P#m4OY2eN^14Q5UQPvP$PuJQRF\,P*l@Pa/QP!FkHOHwXP$&2RNh]QhZ@P!!P]yP2fZOk(-PUZXP6@vQJO(PO2xQ[_VP!\)qP~
mrN\.NPS~nO!!tlpRWlZP6#4Q!!'ftNqbWPBV-O{/LJ!?yMP9HvP9?#P#@oPiYTQq6~Ps:'PwE,QW>hMNb*M;$7Q!(WQS!VB&O&TEGgxdPUrBP%~sP0-RPl5
HQ!U<SQHh<Qd<WO7E]P!BbDLH`ZOaw.Q(ArP/$QPq@.Q[i9P[|FP7,^QrdzR!Yy-P!xwuSh*CPWvUU@PPRw=/Ut[;P!EthP!dQeMqb$Q:iaP!8aBPd2APVh_
Pht}NP@-Q'/GP!rIbPLpoOHUbP!qtxQS#[N!`oBPR5?QI,$M)T#Q+0@Qr,IPSM\P!!o8BP!HrRP:i.QAZ=Q]SSQvP$P`cyL!GnWP7E4P!KzHP,daQALiP[o+
O!b$0Q;o]N7(DP_ioRCglPu[EO{RoN#lHPQ($P&yNO95@Pu,4Npc9PoA9QOX6R!!LoZPs5JPoBNP!TT\R3t.P#.NOG<KLMd9QWlZPQO|O}J*Qr-^O!mBUL3\
wO!B{(Q1~cP<DGM!a=%Q!!!!WP-OfZURa}|O!\dfOg|UQ4h}Q|hNQpWpL!_@1OP*wN$\JQVm}UqB9NLpTUxyMQ`anOY5AP{InN(`cN=7NP{UAQ4*ZPbmUPp<
=P!!h:tN!\wsO!!03DOG*8QBr1P!O:LM's\PFo9PCBgOEIqPjhzO;B<Pf/hQ!bwaP!!A|fPM|LQ6^RP2W>P!$:TQ$(fO!&xbP!^f`Qfo:PBJrQ!!?wLR?'ZP
}FlO!7YVO!%zYOc$cPHLkO$etQ%(=ODk4Qv$tP=$tO~AfO>JeOHjpNdv-P!1ubPbfDS,VrV{bmM646T%yDPdk5QeWyPo._PKDcPg:jO(2VQhc`Q!b]vRU[wN
$pCP/K$P}{<P!,.?S>2{O&SLT#{dOg0^OfTKN40#OXHmQQ`URqE>P/gzQ!!$I=Q`DUOGjfO!;h#Q!!Cm+P!InPT!$gBP.W?T&yNO!EL(Y!1a@Q-xZPP8~N!h
KMQG+eUd)sO=;?Q!!!d/+S!AZpP!LIsO}A\P!.Z,QAU7Q!IV%OtICOLX3Ou.MQ.{iQi%pO!Hw%Q?>%R!!e,&QUG~ObnjOHr{P$#-P9f)O!cASPpuZQl0BQ!c
GxN5BwO!qXAQ8D{Pdk^Qu/9PA`/PvZcO!nv[R!Kz{O^{EO!82dN(Y)QHvlQ'VvO!RAnSvHBN+yeP!!!G`'P^dzM@/FQuGLP_fAPcxoS(=%PjkVQ!,,0O!XH:
RG)#R$2IO!{9pOYEIN2kVP_5/Qxb&P:K)R^RcKnwGQ.h\Q!{~HN!u((Sf(INgtJO!!!!bu{L!!dEwP!q#>Q!!!!!!
""", 4)


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
