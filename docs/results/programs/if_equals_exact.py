"""Compare, or assign: a circuit of 42 nodes of jali-python.

    jali decompile if_equals.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:ad1b6f5cf4c1cad1, task "if_equals". It computes what the circuit does: constants are folded, tables say
what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
157 lines of code, 65892 bytes of tables per token.
Not kept: 157 lines of code, at most 150.
Not kept: 65892 bytes of tables, at most 65536.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.998  [0.989, 1.000]  n = 10
same decision as the full model                            0.961  [0.925, 0.988]  n = 10
right answers                                              0.961  [0.925, 0.988]  n = 10
right answers of the circuit                               0.959  [0.921, 0.987]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.011]  n = 10
from the circuit with cutoffs, at most                     5.26e-05 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           64 prompts
sides with the model where the hand-written rule does not  0.938  [0.862, 1.000]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[126]: same answer (2 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.resid_delta[110]: same answer (24 turned)   1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.act_in[110]: same answer (10 turned)         1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.post_act[572]: same answer (10 turned)       1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.resid_delta[149]: same answer (5 turned)     0.958  [0.864, 1.000]  n = 10
swap of final_resid[110]: same answer (12 turned)          1.000  [1.000, 1.000]  n = 10
swap of final_resid[149]: same answer (5 turned)           0.958  [0.864, 1.000]  n = 10
swaps of one variable that turn no answer                  3 variables  n = 12
swap of all, in the full model: same answer (24 turned)    1.000  [1.000, 1.000]  n = 10
doubled constants (4): change of the answer, at most       3.15 nats
doubled constants (4): program less circuit, at most       4.74e-06 nats
doubled constants (4): both change alike                   1 correlation  n = 96
"""

import sys
from math import cos, erf, exp, sin, sqrt

ANSWERS = (" ==", " =")
UNIT = 100000


def decide(tokens):
    """The answer to a prompt, which is given as the numbers of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    n = len(tokens)
    # 0.attn.q[36]
    query0_36 = [
        -0.2028733 * sin(0.02454369 * i) - 0.4053196 * cos(0.04273305 * i) - 0.4427095 * cos(0.02454369 * i)
        + QUERY0_36[t] + 7.44571
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[36]
    key0_36 = [
        keep(
            0.5415014 * sin(0.07440256 * i) - 1.326008 * sin(0.04273305 * i) - 4.167002 * sin(0.02454369 * i)
            - 1.136471 * cos(0.0563866 * i) - 1.857833 * cos(0.04273305 * i) - 0.3180574 * cos(0.02454369 * i)
            + KEY0_36[t] + 4.90072,
            0.546029,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[114]
    key0_114 = [
        keep(
            0.2364032 * sin(0.07440256 * i) - 0.7109226 * sin(0.04273305 * i) - 1.399705 * sin(0.02454369 * i)
            - 0.5228552 * cos(0.0563866 * i) - 0.6648943 * cos(0.04273305 * i) + KEY0_114[t] - 2.003372,
            0.666448,
        )
        for i, t in enumerate(tokens)
    ]
    value0_45 = [keep(VALUE0_45[t] - 0.09464417, 0.771524) for t in tokens]  # 0.attn.v[45]
    value0_126 = [keep(VALUE0_126[t] + 0.05541484, 0.7587) for t in tokens]  # 0.attn.v[126]
    seen0_45, share0_2 = [], []
    for i, t in enumerate(tokens):  # 0.attn head 2: how much it looks at each token
        weights = softmax([0.25 * query0_36[i] * key0_36[j] + 0.005930353 for j in range(i + 1)], 2.808044)
        seen0_45.append(sum(w * v for w, v in zip(weights, value0_45)))  # 0.attn.v[45] as its head brings it
        share0_2.append(sum(weights))  # what does not go to the sink
    seen0_126, share0_7 = [], []
    for i, t in enumerate(tokens):  # 0.attn head 7: how much it looks at each token
        weights = softmax([0.7427039 * key0_114[j] - 0.07136191 for j in range(i + 1)], 1.221046)
        seen0_126.append(sum(w * v for w, v in zip(weights, value0_126)))  # 0.attn.v[126] as its head brings it
        share0_7.append(sum(weights))  # what does not go to the sink
    # 0.attn.resid_delta[110]
    write0_110 = [
        keep(
            0.001352686 * share0_2[i] - 0.6879497 * seen0_45[i] + 0.1626756 * share0_7[i] + 0.7632582 * seen0_126[i]
            + 0.02972255 * (i + 1) / ((i + 1) + 131.6356) + 0.01170249 * (i + 1) / ((i + 1) + 0.05409036)
            + 0.07478626 * (i + 1) / ((i + 1) + 16.16438) + 0.009477087 * (i + 1) / ((i + 1) + 0.195159)
            + 0.006272845 * (i + 1) / ((i + 1) + 0.006666955) + 0.001588471 * (i + 1) / ((i + 1) + 1.57473)
            + 0.003209676 * (i + 1) / ((i + 1) + 1.246897) - 0.03005208 * (i + 1) / ((i + 1) + 5.284302) - 0.06239386,
            0.16062,
        )
        for i in places
    ]
    # 0.attn.resid_delta[135]
    write0_135 = [
        keep(
            0.1222895 * seen0_45[i] - 0.06141575 * share0_7[i] - 0.1682921 * seen0_126[i]
            + 0.1541508 * (i + 1) / ((i + 1) + 131.6356) - 0.01747396 * (i + 1) / ((i + 1) + 0.04437616)
            - 0.009447847 * (i + 1) / ((i + 1) + 0.05432866) + 0.1895388 * (i + 1) / ((i + 1) + 16.16438)
            + 0.01218282 * (i + 1) / ((i + 1) + 1.003648) + 0.000930125 * (i + 1) / ((i + 1) + 0.8708693)
            + 0.2977578 * (i + 1) / ((i + 1) + 0.006666955) + 0.0367121 * (i + 1) / ((i + 1) + 1.57473)
            + 0.00884527 * (i + 1) / ((i + 1) + 1.246897) + 0.0791673 * (i + 1) / ((i + 1) + 2.249806) + 0.003761771,
            0.171606,
        )
        for i in places
    ]
    # 2.attn.scale
    scale_2_attn = [
        sqrt((
            (write0_110[i] + SCALE_2_ATTN[t] - 0.1803355)**2 + (write0_135[i] + SCALE_2_ATTN_2[t])**2
            + SCALE_2_ATTN_3[t] + 201.1318
        ) / 256 + 1.192093e-07)
        for i, t in enumerate(tokens)
    ]
    # 2.attn.act_in[110]
    read2_110 = [
        keep((write0_110[i] + SCALE_2_ATTN[t] - 0.1803355) / scale_2_attn[i], 0.302474)
        for i, t in enumerate(tokens)
    ]
    value2_246 = [keep(0.8139137 * read2_110[i] - 0.09094673, 0.123359) for i in places]  # 2.attn.v[246]
    weights = softmax([14.0769 for i in places], -0.6092215)  # 2.attn head 15: how much it looks at each token
    seen2_246 = sum(w * v for w, v in zip(weights, value2_246))  # 2.attn.v[246] as its head brings it
    # 2.attn.resid_delta[110]
    write2_110 = keep(
        -0.6291421 * seen2_246 - 0.06344811 * n / (n + 489.893) - 0.0004428953 * n / (n + 414.8828)
        - 0.01920806 * n / (n + 79.62433) + 0.00135978 * n / (n + 114585.7) - 0.002550561 * n / (n + 2.559298e-08)
        + 0.01084878 * n / (n + 133.461) + 0.1061603 * n / (n + 2459.494) - 0.07370665 * n / (n + 14466.57)
        + 0.2173149 * n / (n + 2909.544) + 0.01582301 * n / (n + 0.1653083) - 0.004177736 * n / (n + 710.874)
        - 0.03384423 * n / (n + 4.186957e-07) - 0.1506125,
        0.0438355,
    )
    # 2.mlp.scale
    scale_2_mlp = sqrt((
        (write0_110[-1] + write2_110 + SCALE_2_ATTN[tokens[-1]] - 0.1803355)**2
        + (write0_135[-1] + SCALE_2_ATTN_2[tokens[-1]] - 0.3078508)**2 + SCALE_2_MLP[tokens[-1]] + 153.4417
    ) / 256 + 1.192093e-07)
    # 2.mlp.act_in[110]
    mlpread2_110 = keep((write0_110[-1] + write2_110 + SCALE_2_ATTN[tokens[-1]] - 0.1803355) / scale_2_mlp, 0.343838)
    neuron2_572 = gelu(0.9274705 * mlpread2_110 - 0.8562316)  # 2.mlp.post_act[572]
    mlpwrite2_135 = keep(-0.6865608 * neuron2_572 - 0.02231137, 0.0550507)  # 2.mlp.resid_delta[135]
    mlpwrite2_149 = keep(0.5519305 * neuron2_572 - 0.07885505, 0.0497665)  # 2.mlp.resid_delta[149]
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (write0_110[-1] + write2_110 + SCALE_2_ATTN[tokens[-1]] - 0.1600163)**2
        + (write0_135[-1] + mlpwrite2_135 + SCALE_2_ATTN_2[tokens[-1]] - 0.2061732)**2
        + (mlpwrite2_149 - 0.02537219 * n / (n + 89.10934) - 4.475308e-08 * n / (n + 7.254562) + 0.1621659 * n / (n + 0.005392778) + 0.007824735 * n / (n + 20.11741) - 0.1591671 * n / (n + 0.009765708) + 0.04165505 * n / (n + 0.3257904) + 0.03288722 * n / (n + 3.090783e-05) + 0.1732032 * n / (n + 1.513183e-08) - 0.01739987 * n / (n + 0.008837279) + 0.1952687 * n / (n + 25944.27) + 0.009884794 * n / (n + 24.63904) - 0.002068041 * n / (n + 2.997584e-05) - 0.002729783 * n / (n + 204.2774) - 0.1451568 * n / (n + 54.39987) + SCALE_3_MLP[tokens[-1]] - 0.5564731)**2
        + SCALE_3_MLP_2[tokens[-1]] + 61.44453
    ) / 256 + 1.192093e-07)
    # 3.mlp.act_in[110]
    mlpread3_110 = keep((write0_110[-1] + write2_110 + SCALE_2_ATTN[tokens[-1]] - 0.1600163) / scale_3_mlp, 0.522144)
    neuron3_340 = keep(gelu(0.4907058 * mlpread3_110 - 2.47035), 0.106334)  # 3.mlp.post_act[340]
    neuron3_708 = keep(gelu(-0.09355278 * mlpread3_110 - 1.147386), 0.106286)  # 3.mlp.post_act[708]
    neuron3_716 = keep(gelu(-0.1067689 * mlpread3_110 - 0.9868662), 0.10557)  # 3.mlp.post_act[716]
    # 3.mlp.resid_delta[83]
    mlpwrite3_83 = keep(
        -0.5882134 * neuron3_340 - 0.548991 * neuron3_708 - 0.3273088 * neuron3_716 - 0.3052847,
        0.131422,
    )
    mlpwrite3_140 = 0.5357513 * neuron3_340 + 0.02088983 * neuron3_716 + 0.6765603  # 3.mlp.resid_delta[140]
    final_83 = mlpwrite3_83 + FINAL_83[tokens[-1]] - 0.02108089  # final_resid[83]
    final_110 = write0_110[-1] + write2_110 + SCALE_2_ATTN[tokens[-1]] - 1.00518  # final_resid[110]
    final_135 = write0_135[-1] + mlpwrite2_135 + SCALE_2_ATTN_2[tokens[-1]] + 0.1814632  # final_resid[135]
    final_140 = mlpwrite3_140 + FINAL_140[tokens[-1]]  # final_resid[140]
    # final_resid[149]
    final_149 = (
        mlpwrite2_149 - 0.02537219 * n / (n + 89.10934) - 4.475308e-08 * n / (n + 7.254562)
        + 0.1621659 * n / (n + 0.005392778) + 0.007824735 * n / (n + 20.11741) - 0.1591671 * n / (n + 0.009765708)
        + 0.04165505 * n / (n + 0.3257904) + 0.03288722 * n / (n + 3.090783e-05) + 0.1732032 * n / (n + 1.513183e-08)
        - 0.01739987 * n / (n + 0.008837279) + 0.1952687 * n / (n + 25944.27) + 0.009884794 * n / (n + 24.63904)
        - 0.002068041 * n / (n + 2.997584e-05) - 0.002729783 * n / (n + 204.2774) - 0.1451568 * n / (n + 54.39987)
        + SCALE_3_MLP[tokens[-1]] + 0.4556391
    )
    # final.scale
    scale_final = sqrt((
        final_83**2 + final_110**2 + final_135**2 + final_140**2 + final_149**2 + 28.77227
    ) / 256 + 1.192093e-07)
    return (
        ANSWER[tokens[-1]]
        + (-0.9674891 * final_83 + 0.487074 * final_110 - 0.2233336 * final_135 + 0.8224945 * final_140 + 0.6605501 * final_149 - 0.5301095) / scale_final
        - 2.09894
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


QUERY0_36 = table(r"""
{HvP?m1Qe_{P~aoP7OzP!(<sPYmyP}D$QY*#QQ-yPpD$QRzwP}O-Q<UrPab+Q7**Q5^2QRi&QgX-QW.&Q5u0QQ-/Q`62QYf-Q_v%Q{0+QBLQP&dnP!R&yPn]
$Qar/Q!;]&Q{R1QBc7Q3:*QlV6QQ,+Qfv&Q!&@3Q^r%QSs&Q^%'QwK'QCY+Q!uB&Q>O(Q?+/QKG(Q]a&Q1Z$Q~W~PQr7Q!01xP^QiP%c5Q!pd}Ph5PP8{|P^
y~PJJ'Q=p&Q-)&Q=/)QS|(Qlf'Q5j%QDQ$Qd#,Qll&Q*e-Q.%$Q!}j+Q`''QzO*QFj-Q)t&Qhm%Q=L%Qdv$QES.Ql3(QSM*QJu]PMXWPbX`P!!!!!$%XP!!!
!!!!!!^O-Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!q\}P!!!!!!!!!!!!!!!!!
!!!!$K#Q!!!!!!LH+Q!!!!!!!!!!!!!!!nn)Q!!!!!!!!!!!!LyvP]9/Qcf#QB[#Q@{+Q:V)Q!s/3Q;V,QHD.Qyp'Q3UzPCK|P9_+QO-,Q't}PwJ(QhHwPVt
WQE%zP=v{PnrqPI+'Q/M)Q6w(QWa.Qd[yP<z)QHZ(Q]vjPN#-Q05&QYn,Q!KGvP~='Q`4)QX=#Q!ffzP$g,Qj2%Q!g+{P&IqP+,%QW&-Q3o)Q9O7Q.S.QS/$
QY$$QJf&Q8({PA4(Q'KuP'd}P\'$Q6'*Qwx|P^TvPb{}PkL'Q1s#Qf?#Qf-$Qk}$Q3@/QY\pP!ENkP0d}Pt?ePWS,Q=s(Q19)Q!ke%Qwp(Q!nM,Q;9wP*I2Q
6K4Q_O&Qs}(Q!!k=0Q(dcP#9xPSwtP!q\|P!^p'Qp1'Q[\}PL\/Q[:nPh43QF}lPR<#QgX*QSZ,Qf;#QXb#Q?bhP%];Q!S>}PFH'QLazPyt#QRKzP{<~P43|
P^^)QD[%Q!1[8Qgb-QzL+Q!PKuPJy3QMq)QAL5Q]z(Q!_t1Q^qtP42,QtR$Qnn(Q&y#Q_O+Q.v%Q)R-Q(2pPo>&Q|O&Q!80~P&],QE|2QBm'Q!!!3g-Qph&Q
!</|PhthP-U5Q!+2&Q`~*Q!j])Q1i~Pi4$Q1b~P/<nPNF,Q{#%Qwv`P.6)QE[9Qf,'Q7_$Qm.$QTbvPua)Q!`dmPkS+QrZ0Q7uoP:'$Q`B,Q{W}P!%^&QvV%
Q6j)Q6g|PTvfP!ZlqP`OmP,a'QDw+Qbq#QEa*Qu<wP)%+Q@zxP9F(Q#d,Q!,?1Q8)rPh4*Q;I~P3kpP'q}P?x.Q[S~P=c}PuQ*QGx&Q!}|4QR`6Q!wrPQ!JQ
^P80$QxkwP;@$Q!!9EzP(PfPh+8Qbm6QpC2QWkZP!!K;2Q[[kPOvsPZV$QemnPqP-QVF.Q8C$Q9J$Q$d$Q'XyPl\|PQL^P!nB3QUrlP(>%QGAxP(-{P`0rPz
=%Q!!$>~P0I*Q!MZ?Qfm*Q@(+Q75vPrS/Qu},Q!fK4Qi81QR)-Q*)kP55>Q!#]oPLW)Q!0A)QNA6Q!qLFQ>66Q#%{P]3/Q!!g_{P#4$Q5;jP!j}(Q:[3Q`r6
Q!_S$QZ3<QMg'Qnt9Q?=%Qby5Q{Z/Q!{p.Q@h+Q)>vP!!FE'QmLPQXx%Q=f,QR+~PCJ&QG''Q2q&Q{U+Qwf,Q[qmP!y'vP24xP|1+Q<^+QY4)Q-xuPYi%Q{P
0Q!!.V)Qit(Q'C*Qb5{PS|%Quu}PP*|P!!!}l9QL(&Qi39Q(w'QCu(Q+HwP>A*Q*T2Q!!6*wP!}3*QLm}PE1=Qdq5Q_53Q!#D,Q!K^2Q!rA,Q!LU*Q!G^3Q!
!!416Q!EIxPG)%Qo:oPt'/Qal6Q]VePE{(Q!nVfP.>%Q!6hjP!m9.QJmaQ!->yPp0+Q~azPJl|P~(:QK7&Q7Y*Q%\tP}h/Q\`vP2.&Q2I5Q!0?(Q#WmP!i(5
Q!'q(QaZ,QI`{Pr5-Q:.=Q!SuuP!!?ekP!!!v)6Q'ojPl1yPEu(QNM/Q![=uP#IRP%K#Q$ynP!fXtPPz|P7$jPFu7Q\4sPb.|Py0&Q28tP;$ePM~^PBw$Q%[
xP[n-Q,a$Q!!aK[Paz(Q!0&gPeAlQ=1#QOc+Q]60QRyzP[o(Qu~|P-D@Q}jhPb(,Q!Gi$Qx#(Q!#<(QrYkPKI.Q3\+QW6-Q!!!1;cPnQ3QwT$Q!Kv&Q;@lP!
s&-Qk(-QoU*QuA)Q!Aa*Q|[,Qus1QR5$QMj?QAd4Q`Q-Q(VpP!jc'QE-1QOvmP(e;QP*)Q!R4yP-P.QW-#Q@YjP9E-Qm'*Q}vrP!!Hd%Q!!c]uP)t.Q!]z$Q
kR[PcakPEX/Q!b|?Q!3jdP8b#QS(&Q]5/Qs8}PDC'Q^\xP!DY6QtU)Q!!!!!!qn|P!|_'Q!!!!ibqP!s@&QO]*QQzuP|R$Qd#)QFdtP!!{[)Q!::,Q``$Q!D
9|P'l)Q!>UzP4mvP!2q*Qy|oP_GlQ!L0yP:@}P?~,QBY)Q!%z*Q>;8Q^<}PPNfPzm%QtO4Qc^3Qae*Q-g)Q!)I)Q!!9Q'QS@vP%3*QSI{Pn,zP!7(2Qoa(Q!
CBkP(^)QJQ0Q1<yP!s~'QD6'Q!,^xP?uvP3j@Q!!=;>Q2-%Q=X$QLV%QE>1Q/ciQt^@Q!!ie6QW-3QtX{Px=$Q)E#QJ3<Q!K2(Qo#$Q!F}+QlQ-Q1KuPIv*Q
YN#QmM;QMX,Q6_(Q!$N)Q}?BQ!%txP!,P$Q\=,Q`b)Q!Ve(Qj,&Q/3)QV0/Q/V%QzfTP!`[,Q!=_*Q!!i+~Pu3;Q3[,QXS+Q.ypPo~rP#e%Q!-w|P!!!!Fw\
Q!$8}P!!>^pP]#)QjsAQOb2Q;I&QTZ+Q)B,Q!!1$,Q:V*QLnoPPp-QE*$Q!!!!Ro2Q!DF-Q!jE:Qcz)QZm#Q!6j%Q9R%Q+,{P*r.Q!*6uP!ct,Q!rlhP!or$
QOA'Q!U*jPwt+QAhyP0V|P!!^d)QAz'Q!j7}P&:8Q|F8Qtl.Q.N+Q!!!!RV+Q!!ey*Q<J)QC52QdH-QTd{P!!^?,Q!ti'Q!!!jh%Q0o%QArcP6isP!Go{P!)
W;Q!4\)Q!]=%QU>(Q!yp)Qvr6Q#R-Qa@3Qwy4Q!!bf4Q!#XzPyc)Q!=LYPDZ+Q!M6%QmO+QQ8'QFF&QPj~PG5pP!4W6Q,G|P<=~P!#2,QYl+Qk9-Q!j2)Q!Z
o|P9CwP!Xu'Q!a8)Q!<%xP!!cz1QGtyP!!Fz0QjZ7Q!!!RY&Q!Z[2Q=HaP!uj/Qix-Q8tSQ*6+Q&(,Q9:0Q>s'Q!xn-Q!rvuPaObP!-g3Q!qmkP!LT)Q!me/
QJm2Q!!1Q$Q&n3Q8`hPm9xPPS+Q!z}jPzNjP&HbP!!H20QZ/$QI8xP!H{|P!V`'Q(W0Q!_]'QQXLQ!VCBQcD5Q!ndRQPX$Qwx#Q!x)}P!!!k`%QzG$Qvq7Q!
T6&QLotP!!)MmP!0$}P!8=$Qr^9Qui,Q!t`yP,_-Q!wG5Q!(l#Q!gEhPbz%Q!!!h@%Q!u1|P!!_XyPT'}P!7Y+Q<E'Qxd0Q,B4Q!!!h<iP!!p>uP!!!?{EQ!
gw*Qd54Q^;&Q}h,QoF4QJigP6B'Q!!li@Q!1&+Q!!JE*Q!!!!.(+Q!!lx'QNC(Q!!gYGQ!V-,Q9&%Q!I?mP_2rP!]$vP!o22Q|t4Q!!-f2Q!!R7(Q$j$Q!wj
+Q'>AQ!B~2Q!T);Q!Y4vPrX0Qo6+Q4--Qz{)QWk:Q!{MyPvO2Q!!!*H-QLc2QA-'QI6fPm-/QT36Q(8$QX%{P!v&(Q80%Q#9uP?Y|P\:+Q;y,Q*i*Q!az6Qh
$}P!!wR)Q{4}P-7|P!!!4I:QkE-Q6*+Q,/6Q!pm]PvW4QIA+QB%|PaT6Q}B,Qh_eP!{0eP!}8)Q!>YpPUF>Q_=xPTK2Q!!)0&Q{NnP!EK~P!!!!_WGQ?e1Q!
d'-QdmmPwN&Q(/1Q7:*Q!S>4Q!JM$Q!!Tz1Q!!@8)Qm`+QM1|P7d:Q!][UQ6_'Q&spP!nlkP!!!D}#Qsy4Q!)s$Q%'}P!!'I&Q!Sr+Q\S4Q!&C2QGY)Q28*Q
<K2Q{^*Qe|,QunWP!aC~P!u^;Q!%n*Q!K6rP!!!!.)~P!H^zP7QuP\z)QvY-Q!!EhDQ!!v>%Q[j$Q8.)Q!Y=9QooRQK/qP!G:PQhG%Q!!!!!Ye%Q6+|PZgCQ
'smP!!!(z3Q!Du|P!!oZ$Qu['Q!gS3Q&%,Q!iJ,Q'O+Q}<)QqU(Q8_(Q!!!Ox;Q!y'%Q!IN5Q3<+Q!!![#-Qyc&Q!#w|P!ur=Q!!!Cu{P!HL'Q!!C^,Q!#&/
Qp:'QhL;QiJ]PR1-Q!!&W:QnF0QB^*QaK_P!K71Q!]@zP!!!t7-Q)1,Q`>qP!jq1QEA|Pi.'QZu,Q!!/t&Q!)\3QmNkP*[qP!!}B+Qv,8Q!QWrP!!_$|P=?3
Q)R-Q!*,{P!!*Y`P+[*Q!2d*QBG~PkQ-Q!~]2Q!!!YJvP!uZzP{w;Qnk-Q!!-=hP!M+yP!@=jPhT&Q!w[pP!!B5-Q!Fo3Q!yOfP8i*Q!!'+(Q-DsPqe%Q\^+
Q!!G',Qcr{P6(%Qe53Q!qDeP!tV,QOb{PFr-Q/+-QBA,QM&0Q!v2|P%J/Q!xt$Q!@G~PQ]$Q!O>$Q`W0Ql24QMQ,Q!t,[P!ZiAQ!!!2mnPR'-QK6-QSl}P!O
1{P6R,Q!!6J}P!#'+Q!Bf{Pd2wPqV)QZG|Pzn@Qa+9Q!!!!;W|Pn$'QF*'QE<0QG}{PFt.QX7'Q!O75Ql.&Q!!!!!!gi+Q!!1sbP$/qPx~{P!!!!t5/Q!bS,
Q!!!!|&/Q!n(,Q!45'Q!:_9Q9)nP!!W;7Q!!?@/Qsb*Q;GtP!!!!-C1Q4(2Q!wQrP!!!PZsPU^)QFaiQ!2H$Q!J++Q`Z@Qyz{PDY%Q!cM[QPs3QI9dP8'&Q_
\3Q!hu/Q!6M+QtC,Qw7-Qj81Qmz}P!![LdP!!X68Q]X}Pt`.QZ6,Q!!!BJ)Q![Y#QD+-Q!nMQQ!!!!V/`Q!XW.Q!g0<Q:')Q48dP\C(QY)1Q!!T1+QVtvP!!
!!,@nP!!HdGQ\IQP4t,Q!3A(Q!1.}P!!Bi)Qt$(Q!!!V%&Qwu'Q\>'Q!!Tq#Q!m'-Qjr,QPQ-Q;9*Q!TGlQ!!!!i_.Q!!Oa7Q!!!!&B+Q!wi,Q!!?lsP!!!!
!!!e|4QXy|POAXQxB<QghCQ!!!4K9Q!we*Q>C,Q!m>-Qr_}PAL,QT31QQG8Q?l,QfQAQ!!s?*QcHwP!!YwSP!v?%Q!;/$QzhxP*/-Q?Q$Q#4:Q$5\Q!zI}P%
q&Q!**#Q!!{AsP!q,'Q!!!F$)QDx$QkCJQ!:r{P!!x6#QEM>Q!!!!!ZN{PM`;Q!uS#Q!Jc5Q+S|PcKqP!!f<3Q!!!!!@D%Q!!ky=Q!->0Q!(-yP!!!!Y+|P#
C{PaisP!!!3.SPF30Q!!AB$Q!1+3Qy~8Q!?fAQ!(9}P!|L*Q!rw1Q!!!4G4Q*C}P!!mv)Qb#vP!.^+Q!K`BQ&f}P!A~,QpZhP!_7>Q(V9Q!!!!!q;{P,7(Q!
nn7Q->-Q!!\],Qs:{PTA&Qj<(Q?YvP@\%QKj+Q!!VV|P!!!!KG|PxT,Ql2LQ!C2]P!!!`R*Q!!Xs8Q@j}PM*)Qr32QmZ~PTkwP!!!Nh+Q!!`3wP\9uP,_)Q0
F+Q?N{P!@PjPh;3Q~/%Qg7-Q|Q>QZ,fP!$K)Q>B-Q!![*<Q!!=(6Q$L(Q$@>Q!!O83Q!'b%Q!!!}Q-QBP/Q!!!!_&(Q!M^/QlQ-Q!zp{P!!!\*~P!Br-Q!!!
>.gP!en'Q!!be%Q!NY8Q!!!mU.Q!A:$Qr6*Q!>UiQ!!!6z2Q!y#|P!!!,M~P&lHQ#y.Q!!!!!!ih*QUi'Q!!>^pPqf)Q!^xmPRxWP\DUP[:8Q!
""", 4)
KEY0_36 = table(r"""
f?R4zL#iU'qZ*iX!+ZVF$W|]R|qP3zQt^NgWRx.N8sS2\Nu<LqFIvSJ|;H/]KbMHyBJ6iH~FIP*R#8PpM]5QW!coT>-R]mL!NaM^oHf&GXeKoSM7jOVxO!7T
L8*LdBJO,NgDI\JJ!$qNh+JFvEIfGKaJ<:N(RMIPF!8NU)~T>tK!2^PE~cOQT[ZL[eJQLHRfKjpHpoI0IEKWGGINE_G<NJ2zJC9O!]KI}&Jl/DY$BtxC\2L+
lL8eMU|O0,HBjKlL^7n_g+`!!!!!C`[!!!!!!!!!?~>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!^CS!!!!!!!!!!!!!!!!!!!!!$5F!!!!!!aVB!!!!!!!!!!!!!!!j<E!!!!!!!!!!!!q3V};RhfO[_O@[AR3F!q_<TfJ.m@1aHUVWeGUNsB}B
AuTQM`G[?ZD%?}1LW|WtmNq<H&*EFpFf&CUNRU(M@MCfCUV=JqQK^pC!lfU,`L9mEy0K!:gSAhD/{I!H`W)eTp^OpiC3<ECGK?YImwC<:O5YJE9UYTUQNN3;
H(5Ov$DMUTm2OcjR,iNE>Ck/HW*O,YMmBIvxT!pI\07S6@`.AD.wFw>C!>@L3{F!Mg@OGW7IBM)@mhNxdF!!EDMjn^|BUnBK!u(S!R?GDsC<tQHBFHDU2jCQ
DZ[uHb|C]Q@STPmmO2RZpnJ!gwS6aKc|U>NOhxSI8R6qUWXE6RL!U,C`lLzNB!=tTRDL:8EQzKPjF!Z3C@PU5eEiFNs-K:GO?JBk;M0z>D3Xr+Pj#K!>NR9m
JkQ<AgH!!!PoD)UJ!zgUWu[bVB!+WKW;C!'ZEu\QI8P6{SjbU)t@)dOS8YSdK$9D=zIX1Ne(OIaXFTO!$y[5CB@|IH;\c5OZz@)LS!^gJ?COcDEs[Q6dX!B[
T-7YS4G@JLsSOrmC];PK7C|tTNSO'iB!clG#*Tv%O6GSmeU}|RN;NTmQZ8SdTJB:J!E*L=6=!s_?!Xx^=&Ot{TgfN!!NyT0?Zw.AI{Ab,K:D^!!rSE\BZd3Y
F@N$1Y8|>E4JS)P[UN]yFOwUi)UIj`!AeNgFXS(MeDXmbTWRTe(M!![6RN;D!q~H_XCq1CEHUQWMup?!q7L]<AX$L3$\>NF!SrVY5O!c;O<1J!C>GDgK3~UC
z?!!bfVl{Nz'\!u^G7@?pVK!j{HC/ECzMefJ`*O.cG-uH!VYEy{Ad@W!!c<LZVD&|KK=@?sKI-KL'JhFJN?Bo.NkfL!bSWRZU<}B41BlDFsoV'_QYzA!!3kL
XtF{EDwRW:uK_tR0$V!!!,.F}1PSxJ]VHXsF$dF|HDwgL!!L2S!n_D0'S,?F<pKU%>!?x@!id<!~{@!C&D!kCI!!!%4I!L8U%LM@?U}&MlxHiB]7iF!d]]J(
M!>1\!EV?_m?!/YV[mG^3RvjTO2BvMKs{C%,XfQMnCVo]K*+M!`tGG.W!9(L!%9MinJTeVZN?@qI!TqV!!H<V!!!TfDz1X3GM\`RAt?!rCXii_<:PF,X!~+V
V'Pa9[Sq:_wV}kI7/P0xW\UY7][1dM,-U@9SC.N!!0f\IjF!7q]ax<#tQ#+J?QHJ|LJ}F5KTGl?E*WqRN!,|M{}C!\dR-%[mFJ{LKoVP!!!agZiJE=CN!d=J
,[Z!Bh?%zL5ePIvK!{mCQ1F,{=6yNgE=.1Lpz>bzT!gwHb/M&8UJ?EuAO!WWSdqM49MtxX34?lML./X!!aBL!!FdYsgM!Q^M0A__pX<VM!^;<!v5YHnORgKN
f?L%Th,T7oQ!]4:AkL!!!!!!gfT!=~H!!!!Lg[!d=K=+LAnV[FNkaF5xP!!JgL!'-AVUC![fUUAE!^^Xp1V!gRC7-U'w<!@iTjtS3p?`aE45SSCCWZ=|zSWz
[P4Od6LoKLNfCESO!\}E!!Y;ILXVOaDRVR5BR!:@GxKO!dJZWYE~>M*zQ!6IHgiI!8rZR6VGqH!!XTIUEMBiS^ZLK$R(_=OtH!!zQ@<YLNrVhjNPDP/$G!O.
HX;O!iWA\z>8.\:wK14P'?J2U@Y=G!-uEYJH!)aR!VKN;'AR2O!b2G9#O=GFE4I3[LeLd!`O@!LqC!!{UR/FJRP@VCB+qTeiV~:P!WXT!!!!A6=!x&T!!KxT
]/MYUH%TQ>/K[7B]{@!!$SA}$D~9\2k>B0O!!!!)SD!XnO!&UM(9KtZO!9+SraLHcWgoC!VaS!&^J!J$Y!wkM^VI!fGZ?fA#jO25U!!:NE%QH!A'TYm<&x:p
iM#VK!!!!R>B!!)DCV{ERuB8.?N^V!!l#A!<mH!!!3;L80L.\Vw)T!nKV!OI9!k\E!;)Ms+R!/9ESy9;z>'TL6+L!!iYE!X.V=bL!;`cv7B!Y5MAaN)fI94K
}9CY8W!D^K$OUt7R!7;A[tAqG?!vGF!WQVUwU!4YH!j=F!\vR!!ozB\=T!!(qCJh>!!!NbN!reLIu[!6QMi#NW7<MeKA3K}NH+]H!*OS!=&X[j^!jd@!etY!
:lL!ZRMhoF!!fINbl?@-WMBUn;G!an]A\\=wW!!l3JD'OFqR!4QT!=}HM=M!;&I,\E![IHj)I!_j=0=NMGO!s8R!!!z<OUYNVoE!]fPh|Z!!s'M!'IT!{kN4
~@87@!/MRk*N!sbE!T]O!2}^GxK!!!v#M!vnR!!2nR7CT!s9BU{JT3HO:L!!!ALZ!!1_S!!!cTF!9*Ms=LaFKm8@(lI5.`>6N!!+gA!W5C!!sAD!!!!&#H!!
^SH8mG!!_}F!rBAZbO!T0Xj2]!NeT!K9GV,L!!MtF!!j%H({M!PwA;qA!m#Q!|HJ!yiT{<M2hNP]?Z+O*PJ!OSK(iL!!!?/?dcL;yIKZ\(FO-hKptNYnW!Nd
D<@Ms#Tg/UJnBpx?]`C!^TK~GT!!PjA3,TNjU!!!s%B93?(THAiK!r;]<cE3^K'qPEm;)z@#Z\!%l`!9=F!O;ZPQIzoRU)G!!WZK>BJ!)KT!!!!t(BF|L!bI
I}'T=iN$wG{AL!M;L!0PN!!,gC!!E>F}IK4tU*RJ!_0CY#Ix*Z!+OY!!!n?OJME!QkM.nO!!_/K!IjAb5L!XlLXaE]XDAjLA*LsXJbJa!1IQ!*~F!0XC!X7Y
!!!!QZR!~NX.ZSR(E/4H!!3iG!!*'M%zMo(M!ouJREE$9Y!|p<usL!!!!!J:P-OSW&He<^!!!~K=!W[T!!-9N=)I!-EFPQA!SINBKBF6F_MGV=G!!!6|@!RN
M!yyKhkB!!!xm?O]J![_P!vyF!!!YAV!uCI!!)K@!(dM(bIA?JQ4`(V?!!bUJuFH)sCf$_!y,M!h#T!!!RyBVPNLmY!|xLqXUDk@.#@!!_AJ!h?FakW/`T!!
)`B=JC!yGT!!2.VpEO1z>!JcW!!Er^`xC!*iCY&R]z>!`;@!!!}QV!rnSU|@Y(J!!0?^!P0[!hFWVwJ!\RY!!PO?!CHH!XEWF`C!!&fM)4Tc9OZ0B!!KMA0F
V(NM'WL!B$X!tW@#bVR%N$a?t|@d[H!cqU~#I!?hM!]&RT4N!niN)<H`>L5a@!PM]!EXH!!!U>V9g?w5Nf(S!*wEw_@!!`cS!.4C!MeU3&VcjL1NU+pHwkB!
!!!;3Us+J@~IhDMi3VwCI_gI!&UI\MD!!!!!!PyA!!5cX5lT/1V!!!!z0I!NzD!!!!lcM!#KA!jkI!-O;?]U!!#G:!!r\MJ|I*{Y!!!!Uw=<@G!v%Y!!!r+O
gXET_=!4YN!?lK0'K#8V]UL!HUA|+@^@XeiK*N?!scH!QNBRx@F|PP|I6lR!!G;X!!x4KvJSMPI@3A!!!hrL!7}O\`?!c*:!!!!i;@!KVI!)}9c[Fz+b|lGT
zG!!&~B#7V!!!!|(X!!(*=gN]V%@!3qG!06R!!4FEhEH!!!t'OZXHW[I!!/TO!ff?~'@0{>hVD!*w<!!!!^_C!!u]9!!!!j]K!|dJ!!e0]!!!!!!!2n<ATT<
HBp(J:&H!!!_WB!(fCSy@!7??O>S,IN2b>>0K*3@{oI!!IKDLlX!!kec!C%M!y'O0$U:Z?OIN<_J}BA!.dS#GJ!prP!!M/L!%DN!!!VCOGbM.8F!wFV!!l\P
\OI!!!!!Z;Sl^9!k*K!+wJI:UikW!!vSF!!!!!kyL!!MTM!PLH!@[R!!!!:~U(CSk)T!!!;k_GSH!!;*R!yYLTqB!_gF!/%T!<{N!}5F!!!+u?woS!!)/ELs
P!M1B!yz?t3S!0p?'@\!WUIJ3A!!!!!AHW<^M!([Cn3N!!?L@$JWNnDfxGSHVWPL?xA!!M4U!!!KFKKNUhFN1+:!Og^!!!92L!!C7;T,SuAOi8Ge:V]]U!!!
b{A!!V%VX`SkWE\ZB^(W!@[VGULc@MDK?ENIn#a!=zE99?!!?A;!!XgDV^G.7K!!($N!G;P!!!>z>.aI!!!!eBH!qrH\z>!0IV!!!wWR!'sF!!!_I_!{dH!!
N@L!*>:!!!1pM!ypNsZD!qb=!!!O]L!G/V!!!dxQN_Fz@I!!!!!!3aCqmH!!F}[NJE!?:\3^d8*bNAC!
""", 3)
KEY0_114 = table(r"""
<S$Qh$}P;01Q!s<=Q!E|-QYP1Q\^0QrR~P+^oP6'wP|ezPvY}P7V~P%p}Pt,sP.moP~+iP>]fPgnlP0RjPT9pP#ylPh3kPx~)Qy^'Q^+)QX5%Q!!Ze.Qt^zP
!``yP<VlP>_pPba{PLl'Q8V}PsN~P!4n|PvAnPhMhPjGwP-1eP(:mP!!qclPN<fP-\_PnYiP;cuP)^jPhrnP!WD#Q2@tPuP|P!AF|PNT8Qxr.QUM5QRV'Q<U
iPR2mPq^aPDKhPcjPPI[UPL:vPPjkPwthPj=qP`'yP!8cUPrKgP]LSP9O_P)XRP?^nPwhpP6usPFo)QAr`P#OqP{10Qtm&QiP6Q!!!!!g6(Q!!!!!!!!!F%B
P!!!!!!!!tg9Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!CH,Q!!!!!!!!!!!!!!!!!!!!!!!
!!!!!;-NP!!!!!!!!!!!!!!!-@WP!!!!!!!!!!!!!tU3QEezP4syPNuJPTZZP!:+IP.C~PBuNPmmbP!Fu1QL`PP'#JP?srPyG_P>[.QN0jPOQSP!)$jP(6gP
FyTPDZ\P[*SP;e#QGm~PmI^P`4}PfP}PUHlP@^bP!GS-Q`NvP'|WP-C`P!!@[^PwAeP!rl.Q8n$Q!PAZP(>WPx:|P!kZLPk*yPx=iP=9,QNh9Q3&lP[G[P/:
wPt;QPH$/Q$ooP;%)QjF&Q*0RPT.PPYQxP-LsPXPlPww$Q!Q&2Q7R*Q(,8QKW[P3q\P$YJP!\0oPw~\P!({GP%\*Q>0TP.(`P!V3\P!!I7}PSQ9Q!:9_P!Rt
(Q!fH[PxJFP!p9qPkE$QU7ZPnq6Q`?gPOuRP01GP3K}P<}zP}F3Q%Q{P!|t,QqRqP^t.QVnyP!%3'QrI3Q6BXP=moP!!OVxP+oMP!Kn#QRf|Pi0WPxS|PHF\
P!ggbPW#tPPpaPU1vPyJsPeVyPE_MP}wqP?sAPeq#QDV~PTdjP!-}'Q!3aGPe&cP!!!R9YPw/iP!.f2Q={6Qx`WP!=ZlP}PPP!8GXP.o~P!_.(Q[t*QfIHP!
@%'Q9'pP^MpPJ.gPnEuPBKxPk]/QQB2Q!am0Q?GMP`E~P}I5Q=wxPt_HP)=+Q!nniPxG(QyZWPm>#QJ[*Q!Ni$Qfn2Q33ZP9IuPM%zP>CRP1ptP}BPP!h<~P
idSP!!Zu$QN&~Psw-Q-Z$Q4c)Q)B}PCg%Q2W*Qz_lPH1hP!fY|P5BXP!p%fP!*y3Q*CxP+F{PpAwP!!&7(Qu7,QzRrPFQVPEV}Pd,,Q!!*(vPnq(QyQ.Q{wu
Ppm3QEzAP)ynPH0wPmcvPkPNPPg*Qzk0Qz/;Q!6L)Qun,Q__qPY_3QDL)Q3e$Q?`qP!!w,'Q3tSP!s2(QMWQP*0PP_6xPj@}PNwDP!@`|P%M[P$apP|]7QCO
{P!Z['Q0.~P!.1~P:>vP!\:zPWJ|PL20Qr,MP!!jI6Q/-xPes2Q!T8aPx,YPPB|P!CMfP&(hP!=y{PK[yP.{}P!!5=]Pv+LP7,1Q!!4ImPVwxPF{mPjHFP;+
`P4)kPLMgPL[hP`:MP%j}Pt'^P!W:4QHb.Q{SOP?fLPi~ZP!,20QGRPP!!!Xh\Pa;TPA*9QHdmP|F)QL|3Q!!!u\}PCY~P}%|P5JbPMsTP:AOPsETPnw|P!!
Q($Q!:7UP(x)Qwj|PxN|PecPP!-XHP!e_GP!YdHP!_,SP!#\pP!!!^?rP!!r{rPg,%QBlzPDxqPAt2Q,B\P!>63Q?_qP!Vb6Q!JgGPzYvP!sF-QKSbP-X#Q#
m/Q!5;lPerRPoW-Qz=}P!-qlPCT|P!F0`P<_*Q!bX|P!!!rE6QD_CPPQ{P!!!!>X%Q!!!!a1,Q11WP'//Q7fMP!*%)Q2j2Q<N|P6l/Q!3BvPXn#Q[S7QkqOP
(4~PZx_PwJ,Q^F-Qvz%QPZ&QWqsP!s%6Qu:uP!!E03Q0F\P!RJ8QI4uP/?(Q_rwP!M@kPT*]P]].Q]~VPM|%QNk}P!^ftP,$JP!cd.Q\<2QAhoP!fj|P!!!K
y4Q.BWPh%vP!n<hP,57Q!RZDPN.~Pg$)QLOyP!ZCRP<H]P(eKPD$xPbGeP%]|P_uAPlx$Q!@^cP?-}PrklPyN}P14~P!1cxPXM}P.@pP{s$QtaBP!2`3Q!!b
8oP!!E(8QqavP!I^sPTw9QY^/Q2@}P!p8\P!*V*Q?#{Pt5mPyiZPn9-Q)A3Qc>mP!LfGP!!!!!!!x^/Q!NtcP!!!!*p.Q!A`kP!!'1vPx(\PL#uP!!/jnP!l
4IPD^KP!~%3Q;PWP!Uu<QMI~P!MCQPu#%Q\3uP!!wj,Q)uDP$aXP!ykPP}eFPv#-QGD0Q!i_|P+j|P;*RPd{}P!acYP!!0ndP!q<UP$i%Q8_#Q!!(9~P!|1$
QXEXPk4}P\4pP!hxaPIRfP!d9BQ!U${P!!KC{PxerP>M7Qo-pP:O4QrTuP(&{P!!cdPP`p|P_q6QHOwPtp|PkKoP!:z`P5/yP!KiJPxtAP#w=Q!W9|Pte{P.
=GPu-^P!rFYPXmzP!@n#Q!jAvP4}HP],~P!{d]P!6+[P!^/pP{^@Q!Q*GP!JORP!!';(QCi{PF-GPQHMP,t$Q+F.QJBrP!w./Q!!!!dggP!o>-Q!!bw$Q!{r
zP>u3QT/kP)|LPDcHP!!AYJP#(SP[F3Q,0BP.exP!!!!?Q[P!C1(Q!7L+Q*%xP3=zP!k{7Q<FpP1b9QJ$aP!T?$Q!!!wZ-Q!n/tPhmeP!5Y-Qb>KPG+fPX61
Q!!>{WP47bP!6@-Q&b[Pb{QPfI}P!!!!!K7MP!!imPP`\YP2WgPhMBPy-6Q!!NqHP!q:cP!!!<{nP6VnP9S{P?Q$Q!jJ5Q!IrTP!PPXP!2bqPj?,Q!j3WP=B
GPcsAP,n|P0Z|P!!!!xB/Q!!2cBQ(}LP!t/rPUr}P}EfP<@kP9|[P}W-Q!2F|P*22Q81'Q!idIP-oKPRHCP!=-[P!VZ/Q!!oRbP!#gZP!qx#Q!!.%gP!!!oD
hPj{cP!!!!!mv|Pn{1Q!b=}PLT}Pu/{P!!!)`bP!E(<Q!>L)Q?i,Q!(.aP!h1/Q!!!E>}P!!![;vP$K\Pu}%Q!0$hP!tXBQ>F=QS9#Q!!Ox+QgFxP>v#Q!yq
.Q!+qcP&4}P!y%dP7KyP!,mzPYY}P!+qzP}luPHWyP!!!!!!1qvP74~P!cg,Q8Z5Q!!rw^P!EV.Q!OSwP14wPh3FP!Wd#QtW}P!SrcP!2FzP!sH/Q)omP!!!
}OqP!!!!SZ#Q^B.Q!g'MPaTmP![a|P!!!Bc3Q!!D>$Q!!!M^zP!eB)Q;c|Pe~kP,9FP%'sP&@DQ!!!H%_P!^<PP!jjyPq-TP!!!!%AjP!!*@bP4s_P!!Y,zP
!^~IP!!$N(Qc78Q!Jg#Q!!lZ|P!!!!!h\`P+ctP!qxKPtpsP!p-2Q!gj{P!O#.Ql3}Ptu}Pk5DP:)~P6n{P!L9dPEx|P!!!JQBPiu|P~*gP`|7Q<((QyJ|PV
qwP%,:Q!L&NP)TrPY]%Q4$1Qa}NPI6EPQrQP!JA|PlR.Q!!S>CP[P-Q&33Q!!!K3ZPf^BPW=mPTK|P!8=&Q!!K}-Q6?PP*^HP1g8Q!)5DQ!4eZP!!xA{PYu#
Q!!!'flP<6UP!)^3Q!!!!tdfPn%}P!*_jPRu%Q!!!!+b|P!AQvP!!b;kP!!&iZP!{S3Q5o{P!%8xPsxcP!!(;2Q!!!U=yP!!K.tPmPxP!!i0kP!YLKP;_|P!
,z|Pd`XPwzTP~x|P!!*|/Q!!!wqnP!hUQP!!!!!!LJ(Q!W@<Qu;$QRWVP83tP!!VOzP!!gZqPZ_tP!!`$|PH)xPsB6Q!qh{P@'qP!!!!!O]~PY=&Q|[zPU:/
Q!!!|/PP!+9/Q!!A_uP20dP!!5TJP!wf}PrbMPzMZP=d^Pk-^P!!!!!=(sP!_S|P^tNP!!!MmDPILiP!+[#Q!DF|P!!!1(5Q!;.eP!!wvFP!vF}PG8fP%f{P
xr9Q\xCP!!{p{P!xTRPgU=Q!{+}P!!!!!ZPVPCj}P!!1$}PES2Q=+CP`KEP!!6JhP!!++%Qnk$Q!!)MNP!!}_$Q!!DB4Q|~+QAsAP!8b9Q!!_57QsgRP!+3R
PaR&QztAP!ZsZP!!!!!!!!!!I$9Q!nCEQ!ZZ(QcHjP!pg.Q!!EbCP!{'mP!>,~P]qQP!!!;V$Q!AdLP=CqP!NFJPW75Qf&sPWo|P!OJ&Q!@FGPu96Q?U}PfA
DPXgHP!!SK3Q!!\#tP!oR&QnOuP!7LwP!_c|PseGP!?42Q!@tzP!!!NX(QmVDP@]}PL})Q!~gOPQaGP!!}0,Q!k7PP!-41Q!!3/2Qw#{P!!!!!-01QK\gP+<
gPZ7}PBU4Q!CKfP!#M}Pt%FP!!!!!!^#LP!!6i&Qdq$QIL4Q!!!!!!;z^P!!!!jF}P!7>JP!=YfP!tDYPH;%Q!!J2KP!!FC}P7ZjP?W.Q!!!!(`IP!!!!!!t
hlPjBXP,UuP!wovP!!+;zP`c4QsxoP!'LwPc9^P@X&QF=mPo|YP!!!ZmMPlXHPn\|P/jpPF*)Q!!hU&Q!!w1|P19+Q!&JIP!!!!!MU{PG@DP!0^PP!!!!Tnv
P!!!OxYP@p[PG>DQ@r_P!!!SVOP!!!!!-)/Q!!D7SPWH|PxSEP!W$`P!!!!{_WP'maP!!!!sPbPI~eP!!B&zP!)UDP1\EPbvAPVtTP!]3uP!!!!TE_P!!<TH
P!!!!!!!!!Ki=Q!!!!!!!H@PPU|.QZrwP&[{Pn[zP!!!!!s(RP8\HP!?+CP)k*Qcf}P+8MP_/|Pd%FPt)4Q!!0NTPcS:Q!!Zm7Q!vTqP!bHxP!n*DPi:vP^u
{P&CwP!T2,Q>\hP!pU~P!!T{YP!!!!!|4~PZksPZfyP!2:5Q!!2g}P$A{P!!!!!!JNVP!Q7hP!9bxPBH1Q3y0Q!!!!!!!!>;qP!!=k.Q!!!Qk#Q!!!!&v3Q!
9Q$Q!!!Rr'Q!!!xQ(Q!}p|P!!<]sP!g8-Q!8#~P!RfLP!!!Oy^PNZ,Q!!bmVPb5$Q!8gLP!Gl}P3G*Q!ztDP1v8Q!xC{PnrwP!!!!!Nb8Q!!!>\}P!!-{FP3
h8Qu`HP0>`P!egoPZ{KP!!341Q!!!!.02QVe}P\`KP!~A-Q!!!!!!i:UP>.*Q14~P!G@7Q!!!!'+LP!!!(?$QU?XP\:NP4S7Q!Hg%Qin|POUrPITCPH@{P!!
DXYP'sBP!!V#aP!!!RA_P($&Q!![U&Q!z]~P!!!msAP1{mP!!!!ibaP!!utAP!cA5Q!!!`A(Q!q|mP!!!p7EQ!dzbP!!61oP!C:OP!!!nL}P!AdwPQ&UP!eV
uP!!!er|P!TF4Q!!!61&QpyyP!!!!!!!AtQPl<cP!!Ia@QNnWP!vv5Q*b@QTy>Q!!
""", 4)
VALUE0_45 = table(r"""
/G=Q!I@+Q!s|-Q),NPZktP!uVwPhD(Q!!AFqPGIuPGMwPq*&Qz;tP!E^qP!!!_v#Q!!|:-Q|Q#QiTvPu*0Q0g`Pwi<Q!a.&QpM%Qbk8Q!!iH~P@e0Q!jSzP!
!!8{?Q^)kPPoaPmQxP!!c42Q?t:Q2bjP!3E5Q!b?bP!!{jtP!!O)oP!!79rP!mK)Qrn2Q!P?,Q!.S}P!!eF,Qd4}P!!A8jP!uhsP!!@f)Q!E9/Q*_.Q!!!!h
M{P:60Q!!!!!!!!!!!!!!!!!!!!!!!gZ*P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!IT(R!!!!!!!!!!!!!!O%nP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
.byP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!S{dP!!!!!!5guQ!!!!!!!!!!!!!*h3Qwc&Q\F{P!!Vn'Q!!L>&Q0FvPJ,*Q!E[~P!$n,QG-rPzcPQ!!
!ReIQ.')QGF`P!@:%QsJ6Q_#:QS[HQ~eGQC|pP!CR(QY@xPJbsP!':oP!!DYjP#,IQUA'Q!?w3Q!J}1Qug}Pa%kP>|^P#6-Q!q4,Q!GM+QG?}PlkpPf[uP,+
)Q!|^rP!:2*Qvz2Q!yy6Q;:|P!!!/}*Q\4*Q!ZykO!!!rQhP!!!?v'Qv_(Q!!!ISeP!!~})Q*<2Q+<wP!!,O9Q!!!UpjP!#Y2Q!5{xP!!!nuVQD42Qjp@Q!!
!JGhP!<WtP{~6Q3i(Q|}kPkH'Q!!|.+Q!zn%QYd;QkyeP.v'Q!!K%:QSSyP'I&Q]FpP#J#Q]ZsPygsP:}sPk{rPN|}P!J.8QN~iPDg3Q!!!!!!!!J--Q!pEk
PO['Qs7}P!!!=)oP!!!!l2LP@2#Q!!!OYpP!!!y%yP`.)QPB&Q!!!!@vCP!!!h4~P/;pPQ{jP6dzPr$%Q`/xPNqsPf'{P!ddeP!a_2Q!rB4QzE^PkkBPSYzP
!!!}@.Q!gU<Q3E$Q6h.QvAtP!!@p'QKB)Q!K`hPGL~P!!#I<Qu6_P!];CQ!!!!'3)Q!!jt+QW3~P&#vP!YcxP*EAQw]@Q!8ZsP!UMxP'QcP>.VQ!!k>8P!!B
y+Q!!U}/Q&g@Q!!!!I\uPeb3Q!8tPP!!kU2QmVdP!!!!T(}P~YXP`WtPmR+QJ3cPKUUPqW4Qkq*Q{m'QJgCQ!!!!tH.Q(-BQcgmPTOuPWRwP}2qP!!<)bP!!
!&v:Q!!!ZW+Q)NnP!!'PxP!Hw.QT\<P!o%'P!!!`^qP!!!!!.B%QQOyPy%hP!r`YQ!Q>;QuC,Q!1QdP!vWpPWB^P!!!-RrP!!!!!!!H,@Q!!!!!eMFP7&+Q!
cG$Q!!I#VP?5DQ!!!!!g/aQ!|`\Qe<pP=9+Q[_|P!3a)P!!!'I~PYpdP!&T.P!!!!NSpPG+yPwI(Q)#}P!!Ba8Q+\XQOCrP_7*Q!!!:~(Q!:BsP!!Os>Q!!!
!!VO}P!J%lP!!vl0QI7sP|MmP!!!!!!3G/Q!XBpP!G?{P!!!xavP!!vb'QA;yP!Y]AQ!!dMXP!!TVmP!BO*QzFVP!0C(Q,QxO!!0Q$Q!!:`qP!!!!!IZ|P!!
*O;Q!!=vhP!!!!!!!N`=P4#]QFpGP*`vP!I6eP!^e.Q!!*<pPUs;Q!_4oP|9eP!!!!!+ImQ!!!I?xP!!!!D;XP/h#Q!!X`zP!!!!!^B,Q*{;Q!!k1cP!!LII
Q!($yP!!!!!`jvPAcCQ!.x1Qb3oPg[8Q!!l@>Q5Z[Q}d)Q@PuP_<tP!!!!mfEQ~E0QS-OQ(<mP!p%[PAF}Pw&3Q!!!?5_QrJqP!:JzP!&FpP!}=tPM5,QbG[
P!em&Q%NyP!i\vP!B^,QTlhP!kuTPu,xP!!60(Q!!!;lAP/-{PRa/Q@,nP!!<0TQ!!!!!GiAQidaP!!!$%fP!!EP<Q!!4ILP!!!A^\Pt73Qc?uPW,zP!a_4Q
xm+Q!!!!!I+8Q!j%LQuU)Q!!'cpP+51Q!!eMHQ!!!!8~)Q!B2uPye&QJk/Q(]6Q!!!xsQP!h,oP!!!!'e)Q!!!!!84&Qd'SQ!P]]P!SziP[-aP!!!!!!!!!l
).Q!!!!!5N-Q!!upXP!:lxP!ly%Q@s8Q!!`5eP!!!!!j9'Q!!!0fpP!('iP!!!f#QP!!!%LwPQ&%Q!\^nPbqaP!S/\P!!!!_v0Q!!!!!!!!}oVP/mqPy9pP!
!!!!!!!!!!%tmP!!b0|P!!!+;tQ!h/=Q!>7,Q!!!!!!!!!!!NB?Q!!!!!0@&QH;sP!=6MPUjnP}:'Q!!GE5Q'8>Q!/LtP!!qo_Pn<mP>lhP!!!!ahnP!!!W7
+Q!rr2Q!!!!80rP!&:uP!4#lP!$x*Q!!Qj-Q$k(Q!!%'0Q!?n3Q!4V'Q!bkTP%@bP!!!!]J;Q`B0Q!ZxnP!3)+Q!!d9mPLkGP!!!!!!!!!Ye{P!!!!!5_yPV
d&Q!!!!!!!!!!BG8Q!!m/hQ\_gP!!v@[P`D]P!!-:nP!!)v_P!N7fP!!!!\*pP]}:Q1#xP!!!.vAPzqNQ!C77Q!P*%QOQpP!l[JQ!!L'#P!!!!!I/8Q!!]z&
Q!!!!!ed3Q!!!!!'^sP!zk=Q!!!!?z1Ps}&Q!/n}P!!!!!WD6Q!PnxP!!:L:Q!!]/YPH16PfvjP!!!!aV)Q-twP!A7(Qy)6Q4kqP]\0Q!!!!!!!!@dhP!!!!
!!!!!!!gfyP!!!0|0Q!!!!!!)($Q!eD+Q!!!!!UwtP0B3Q!Cp{P!$CcP!!!!!!!!!EO-Q!!!!DN{P!!!!!!hD\P!!!y7'Q!!!!!!!!!!!!!!!E7xP!!!!3&d
P!!j?3Q!!!!!!zGCQ!!!!8%'Q!!!!!!gK0Q>b@Q!!Fb2Q!!!!!!!!!!!!!!.7jP/5fP!,9<PigfPzw{P8M-Q!!u]zP!!!gEEQ!!!SO4QG%iP!!!!!!&msP5m
kP!DN'Px+?P!!!!1P%Qv=<Q!!!!t9kP!!!L<bP?sqP!RmqP!!!!!!!!3G5Q!!H7|Pb\5Q!!!!!!A}yP!!!!f,<Q!!!NZ|O!S`+Q!!^rbP!!!!!!!!!kqfP!!
!!!SrtP!!!!Mt6Q!V*@P!![#9QY0]P!!SJ6Q!/`3Q!!!!!!!XWwP!!![)'Qpc|P!!!!!!!!&NcP!!O|#R!!!$y~P!!!!!!!!!!!q-}OsH&Q!!!!!!!!!!!e`
{P!!!!WL6P!!!!!!erfQ!!Q]UQ!!9D+Q!!NXlPG)\Q!!|ctP!?[pP!!!!+tAQ!!!!!!!aRoP~0uP!!!!!UE?Q!@V.Q!>UBQ!_s9Qi/TQ!!!!Cg*Q]q*Q!tWk
P!,afP!!!!!!!!!!YG1Q!Ii7Q!ul;Q!!!!!!!!!!!!!!L07Q!dVDQ!+S%Q!=\.Q!!!!!Y}2Q!!HZ*P!!J5nPnosPfl,P!!!!!=-2P!!!!!PoNP!!!!!!4PsP
!!!!!!&qsP2;4Q!!!!!!'S[Pg6$Q!!!!><yP!!!!!!N<AQ!!!!!!!!!!!!!!!!!!!!!!!,=)Q!!!!!!!!!!.).Q!!!!!!!!!!!!!!!7<iP!!!!!!!!!!!!!!
!!!${vQ!!!!!!!!!!!!.wuP!!!!!!L72Q!_vxPxstP!J#)Q!;W^Q!!!!!!!L7wP!!p|EP88+QLsjP!!!X4sP!!!!!!!!bFrP!!!!!!!!WWnP!!HRnP!!!!|#
qP!!Z&QP!!!!8>}Q!!!!!!!!h$.Q8y-Q!!!!!!!!btqO!!!Nt'Q!!!!!!kD+Q!!!!!!!!!!!!!=X]P!!!!!!!!!!!!!!!!!!!!!!!W+jP!!!x<EP!!!!!!!e
C/Qj],Q!!!!J{+Q!!!!!kkRQ!!!!!!!!!!!j)_P!^X-Q!!!!!dGMP!!!!&#}P!!!!!!!!!!!!!!!!!!!!!!!!!!|%xQ!!!J|+Q!!!!!!!!,p@P!!!!!5(DQ!
!!uyOP!Bs-Q!!!!!!!!!!!!!![O^P!!!&llQ!\GoP!!!!!!fxpP!!!!!!!!!!!DqUQ!!!^JWP!!=OEQ!AwgP!Y+vP!!!
""", 4)
VALUE0_126 = table(r"""
fZIPYgxPw^lP!b-tPilJQ8j=Q!lN'Q.]zP!!(d.Qo2%Q+'9Q`5yPKR(QeDyPg<-Qb8|P!TRzPM8zPMiyPYo{PSYfPgdzPKuHQ0\eP%q7Q[8eP!s6wP=V{PD;
mPX+zP;WxP1O#Q`$kPlKzP$6+Q!#-xP!TJgP;;1Q1g:Qkt%Q!!G]rPN7jP*T3Q!B'pP!B&4Q!!JM2QQ,wP!}g#Qe13Q!$%yPsHxPINoP(.rPRc}P\RvP!a:&
Q!!,>jP&]|P!!/1?Q!b0,Q!(T%QxRyP!8&uP=%pP!bj|P0#.Qm&/Qon#QoraP!!!!^M3Q!!!!!!!!!!!!!!!!!!_>GR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!Ol;P!!!!!!!!!!!!!!zm0Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7*+Q!!!!!!!!!!!!!!!!!!!!!R@qP!!!!!!!!!!!!!!!f48Q!!!!!!?_;P!!!!!
!!!!!!!!IpjP/ovPTy%Q!0s~PjDtP!!iewP.G)QH&uP!,)bP!IHuP~O-Q|3iP/biP!>b*Q]CiP2j|PPw;Q!RGsP%MqP\`kPi*eP>&lPPI.Q!)prP(f1Q2f-Q
!Jp|P!!:$2Q2/oPkK|P!w7qP{f(Q*mrPth%QK:3QDI0QfbvPP:&Q8`xP!}I+Q4l~P--4Qqu:QRguP!O8>Q=k'Q'5oP9$rPte~Pi:qPH()Q!`'{PW))QvGmP@
_vP!MbNR!!!/?;Q!!!_3tP<|xP'S{P!!Pf7Q!!K|iPGx|Pu&4Q4e)Q!l=mP!!!zXBQ!TG{PPfzP]]6Qkl&Q!!tHBP:TtPUBrPMzsP!!A*5Q!0P+QV^pPe%{P
;q3Q)<uP!!G)mPiqzPdixPPtjPIq6Qp%mP!+6wPL/oPI)/QGJvP{7CQ}(~P=<,Qkm;Q!4l,Q%a$Q!hQpPZc2Qk)ZP!!!!!!!!#rfP!yS1QpntPtv7QGvyP!!
Y/FQ!!sL~P!*9FQfb*Q!!4d/QQ)*Q`6zP!!>-'QrOqPp\wP!Lx%Q!|%}PY*YQ!!!!AQCQZMAQcM,QrP{P0X1QkX;Q/J3QHG)QIX7Quq{P?DpP!Z|tP[U=Q^Y
PQq?$Q!!!?8}PP{{Pc5jP>d#Q}JuPYi(Q!![KrP%]zP!_X-Q\6$Q!H%mPQNePh,FQ!kfdP!!!!g'{P!~KyPJEzPEW1Q(q6Q!k@}P<.mP`1kP!N%2Q!TY$Qeu
#QLu`P!!yMXQ}>-Q!/gcPCS)Q!~'vP,lfPGJ(Q!!!Ia7QxPsP!o8<Q!!MBrPlw/Q!!5]wP!(0|P]<HQLp1Q')xP]r>Q]{AQ$cpPpxuPf`lPtFlP<%pPTtvP!
!uw0QSaePy&1Qm}7Qr]*QHPAQ!!N12Q!?c%QInuP3UkPUAuPxH~P<d{Pk+lPwL0QFF|P!EE3Q!i2\P|XWQclkP4ZjQ!!!(L@Q!!?.{P>r,Q!Y|#Q@91Qrb5Q
!SAYP!P7kPC}gP!O53Q!1g.QyBAQ!!!_Z-Q!!!r`zP.d}P%]uP!`hRP7o)Q!GKxP!!9DTQBMxP!3w{P`~wP>&wP$l>Q^.hP!!!!!'JLP!>;WP;[yPo=xP'2(
Q!(-aQ!!!by*Q}F3QrHwP3aoQ!!XQ)Q!hj.QPx5Q;;{P`H'Q@NdP!6KoPj^XPc-/Q&.yP!!!jCuP0[yP!!I{xPf?hP!+|)Q!-EwP!*'$Q!$U=Q!x{sP)PuPm
|<QC*/Q!30+Q!!!!5SsP!K.DQ!~/+Q!0%5Q!lA;Q!!)9wP,57Q!SwpPjU&QU\#QhX]QLA,QWE.QYMIQ!1nrPp'DQ!x?{PkwMR!!U1}PA%`P!VH@Q!*7&Q!!r
<uPq`1Qs2{P!D/nP!!d)/QC_(Q15{P!)~wP!!!o&'Rm5PP@uOQIF5Q!+C7Q!-0ePh8|PL={PS0-Q@hjP!d5DQ5{7Q!p.{PmRwP!@,)Q3fKP!Z&yP.^&QJz,Q
bJ|P!!Q0zPEWCQ[<'Q!!PT0Q!!!!![AxPb&TP!!)>GQsH*Q1byP:f_PnDzP+60QLj-Q!!rw%Q!qY&QNFdP!HqrP~\'QAHmP!!'3lPjpTP)4pP,|7QXF*Q!!!
!1)gPsjuPhZ`P}+JQ!F<@QvV&Q;^oP[4(Q!!EO#Pew@Q!i30Q!`)-Q!K[:Q(RwPNqAQ!RYvP%q-Qo~_PhM5Q!^CxP7>2Q!O;EQP52Q/~yP!,N{P!L[wP'|wP
O2MQH?(Q>&cPm;HQ!!<amP!!VB$Q1)%Q!>{ePLj4Q!e`&Q!Z\1Q!!.woP!!TQ\Q!&JrP!^`:QN<fPLt*QJl-Q!I0iPAcMPmNrP!!$wyPl4xPi<*Q!^Z]P:yo
P!!?UBQnKqP!!`Q`P!!@`tP!GXoP!5b8QmUiPLlbPnZqP!!!YuDQ!y'FQ!!!!UA~P!!!!!BH|PICdP:ktPA1>Q!dK7Q>`?Q~H{P!!!!!!MbgP!k}uP!!p()Q
!.{qPKKnP!!y'BQ!ja0Q!iQxPPAhP!!4j4Q!!!sJzP!thpP!G;tP!W[.Q!N55Q!!!vJHQT/'Q!!_0)Qk?'Q!q(GQEe:Q!M~LQ!!!!k@`P!!!!!!C$zP!m`>Q
1,@Q|SCQ!!!!!!!!!!!vx0Q!!qorP!!!.$GP1~.QofqP!U^xP!!!!!!S$|P!!!!M&aPcIwP!!!!&bwP$t<Q!\z\Qg50QRZuP!6I{PuNVP)9lPmz*QUt?Q!^f
vPIN8Q?*JQZ)5Q!!!!bnFQ!!!PG1Q!l*rP!!(z%Q!WC?Q!8Q8Q!7+0Q!5SmP!!#8vP~=zP!6HxPzb%Q!Eh-Q4FzPDihP!cCEQwB:Q!!`pyP!!({zP!VKFQ!X
T~P!!21JQnVJQ!!!!!uJ,Q!!!`S0Qlv)QiB/Q!!!pa&Q`p<Q!!!!q;yP!!4KmP!]hqP@EKP!8uqPuBLP}NVQ!!D&@QTE>Q!!FyGQtJ|P!W?<Q!C27Q!0|,Q!
!guCQf3*QZn'Q!!$:%QMyLQ#k`Pd(yPpTnP!aHzP*Y2Q!U\'P!!FpmQ!!!!>v$Q0[qP!!%=vP!;awP!!!7]{P!!p+'Q!!\'<QH:qPg4iP!QfwP!!h*[Q{Z|P
![{#Q!^QtP!!!WVaP!e%(Q!!3wkP!!4nAQU=^Q??OQ!!{ToP!cu)Q&l(Q!:,yPLHxPWh-Q>{wP!!jKwP!!!!!+05Q!!!j0xP!Q{vP!]otP!46'Q+;yPj/+Q!
=(|PZztPb4`P*F'Q1MxP!!!!o&vP!Q&&QMFyPcuvP!!!dPsPWcqP5%'Q%|)Q!ZQ9Q!!_WvP!!!!!!.tgP!!T[wP!~j*QXwvP!4E-Q!!^F'QC4?Q!2B,Q!X/}
P!!!!lJsPio%Q!!!!~9-Q!!!!Gz1Q!N~pP|jxP!^g2QL0,Q!.%[P!!jbwP!!!h\dP!!!!N.vP!c}tP!0\iP!!H(tPEdqP!!68rP!!!!=A$Q!!!!!sYwP!YRx
P!-w3QD`0Q!`~PQ&cBQ<k)QpxgP!zTuP][,Q!!!l$cP!!!OKXPJt4Q!)$'Q!!!!aqyPIAMQ!49jQ+$WQ!!tXuP}-iP:p%Qq2iPbitP!!!ZVNQ!!2q}Pak6Q*
.2Q!@+@Q!!!!!!!!|JVP!!d.)Q?2rPO${P!!!!!7).Q!!!!*WjP65wP!!PooQ!+tkP!!,o7Q!9gvP!!!!!!!u^6Q!!JwyP!h`tPhfDQ!!!<'uP50SP!#{+R!
C~xP/+mP<aLQ!!\&`P!*FVP!!dexP!Y`%Q!!<F3Q!!!V<&Q(e-Q!!!!!~9(Q!!2|5Qp<wP!;B(P!!!w[7Q!!!!!!!!!!!yHoQ{M}P!!!!Hh(Q!!!UT+Q!!RL
-Q!!!!k,XQ!.t,Q!!!!`2hP!!u$2P!!v4xP!C1xP6~1Q/[pP!!P+*QtHzPFd.Q!!!!YreP!!!!!!!B`-QvM1Q!!dF1Q!I#rP8vgP!wQePxX)Qj@eP6bzP~El
PN#WP$3(Q!!!6`yP:amP!Xm2Q!!!!%HrP!!!!!!!F*uP.GyP!!8-bP!a.zP!!!!!!!!!!(t.Q{q(Q!!4}4P!/KyP!=~vP!!!!!*vlP!!gbgQ!!}`0QFjBQ)v
eQ!!!!@lyPxi_Q!!!!!t5JQ!!!!!!9`BQ!T0aP!!!!N],Q_;qP!!s0gP!e>.Q!Ys?QV@|P!!!!j/(Q)vyP!!![6.Q!rCfPc&vP!!!!!!!!!!!{CnP!!!!?3e
P!!!!!/rwP!!!!!!!!!!F?|P!!>FrPeS4Q!!!!!!!!!!!}B:Q!!!!!!!!!!!!s~_P!!!!>`:P!!!!!!!!!!!!se=Q!!!!!!EJ]P!*{'Q)l~P'>tPL%mP!RRN
P!!!!!!!/14Qn#{P!PEHQ|plP'I)Q!!!&X>Q!!8g0Q!!!!!H;-Q!)6uPKpfP!!!!!Ru;Q!Ow(QnCGQ!!!!mp+Q!_EnPWHHQ!!!!v?{O!!!!!!!!s1hPmsfPG
FwP!xn'Q!!!!!pUxQ!!!e7tP!hNrP!!!vO%Q<UlP!!!!!Mg'Q!!!sC2Q!!!W6=Q!n5xP!!JVrP!!!;q{P!JAvP!!!!!!!!Cm~P!!!?70Q!!!~KlQ!+QsP!!!
!!mytP;giP!!!|^zPh8kP!!!!!F,XP!!!!!!!!!!4|zP4#/Q!o$%Q!!!!!1EKQ!!cJ|P!G)&Q!!!!!!!!&.'Q!!!!u_+Qm.xP!!|EsP!!!!!!!!hk9P!!|{r
PW6kP!(ewP!_r}P!!!!GMQQ!!!!!e+dP!!!%8GQ!l$gP!!!!!!!Zj*Q!!!!!!hM=Q!!!F(>P!=c/Q!!]5aP!!!kGsP!!!!!!F&oP!!!!c{[P!!!z5CQ!!$yf
P!3v2Q5L&QXf<Qsw2Q!!
""", 4)
SCALE_2_ATTN = table(r"""
!!!!!!!!!!!qeQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!qDQ!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!.<M3DR!!!!!!!!!!!!G0R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-eS!!!!!!!!!!!!!!!!!!!!!@$P!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!puR!!!!!!!!!!!!!!!!!!!!!!!!!8hR!!!!!!!!!!!!!!!!!!!!!!!!.iO!!!!!!!!!!!!!!!!!!!!!!4eQ!!!!!!!!!!
!!!!!!!!!!!!tzM!!!!!!!!lGS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]vR!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!G=M
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!fWN!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_2_ATTN_2 = table(r"""
!!!!!!!3FQ!!!!!>\T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!I=P!!!!!!!J>N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!94P!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B<N!!!!!!!!!!!!!!;IQ!!!!!!!!!!!!!!!!!!!!!W4R!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!){N!!!!!!!!!!!!!!!!!!!=tO!!!!!!!!!!!!!!!z,R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!i{L!!!!!!!!!!
!!!!!!!!!-NS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!wHN!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'PR!!!!!!!!!!!!!!!!!!!!!txM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!T-R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!G8N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!~XO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.BS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!TXN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!MUR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_2_ATTN_3 = table(r"""
f0$QxN(QY_'QP2%QV'(QX~&Q-60QKQaPf6$Q\w2Q~O-Q/{@PPJ6Qs6*Pj(*Q'W&Q=@qP)4#Qxm&QNM$QZv&Q+&'Qw3)Q@_$Q08+QCJjPT@$Q3v#Q3-5QLI1Q
@G'Qlo|Pex'QZ#(Q]c'Q*g&QRI&Q`@&QIG(QL6%Q<1&QB_$QOy$QR6#Q#M%Q<o%Qlv%Qs>%QDS$QQx/QQj#Q2l%Q'/%Q7t$Q`,$QUw'Qc,%QPn#Qs22Q)-/Q
Pi7Qll'Qwx@P3`&Q.6*Q/.?Q?k+QCP+Q@`#QB*,Q-i*QfE%Q.*)QG/$QO`.Q$g-Q=,'QO:,Q*R8QW-%Q+%)QD%,QEYdPbG*Q;_*Q_E'Qq''Q{?1Q7B'Q\F.Q
Zi,Q(h(Q?5-Q?W&Q!*$#Q8&#Q=e~Py&#Qoo~Pu,$Q!!A$#Q!`.#QJW~PR.#Q~u~PQ*#QE$#Q*'#Qp%#Q+1#Q7(#QM.#QM`#QV##Q!kj~P.*#Q!S$#Q;w#Q!!
N##Q<;#Q>|~P!!!!9A#Qj##QD:#Q!!!!-q#Qvy~P!!!!!!w$#QB2#Q!!!!!!!!Uq~P!!!!!|8#Q!!!!!!79#Qag#Q!!!!!!!!!!!!!!!!!!!!!!!!iI#Q]Pp
P!!!!!!!!!!!!!!!!!!!!!~F3P!j:'Q!fz~P{2#Q!5y~PK^~P%=~P_y~P!\+#Q!{%#Q!70$Q'Q#Q!B$#Q!yX#QF/#Q.r~P&a~P,##Q>;#Q!Ts~P4(#Q1##QR
##Qc##Q!!53#Q9d%Qm(&Qxi~Pir0QyH%Qor(QK<*Q^r#Qsg$QKP(Q=o}P`E6Q2')Q8|&Qv)%QFM'QxI#Q|U}Pga)Q$G#QFL(QNO'QS`.Q{A#Qt_%Q~q,Q#Z'
Q0;-Qkd'Q_`'Qz*,QR:&QayKQUu0Q^]~PJ*)Q-&&Q(2}P*z#Qa+3Q$2&Qsa%Quo|Pw_/Q}v$Q9v5QPy&Qx~&QL~&Qky&QVd)Q56$QNi'QP#{P%8.QNS(Q/0(
QTw$Qg]#Qu{'Q)^(Q'n1QG9(Q<D$Q#V#QlD}PO1#Qwa&Qr^+QF(#QfdvP+a,Q>2,Q]u)Q*}$Qo2(Q//-QtZ&Qck%Q%7'Q%p$Q(^1Q<4(Q5T~PZ0'QA%&Q(C#
QK4#Qp[zPSaoPZy1Q08$Qg##Q)}DQ.i~Pb)&QK4%Q9svPhL&Q&F+QFo'QNB|P+d&Q9p}P%*#Q}}'Q^q$QDe+Q8)%Q2&#Q~Q(Qn*'Qkh*QIW%QTP,QgFgQp#-
QYz#Q|Y$Q[2#Qb_$Q*13Qj:(Qz3'Qx}'QM%~PW}&Q&x5QqI&Q[Q#Qzz{PO:~P6r~Piq*Q[c~PDZ~PGr%Q64$Q<k#Q58+Qa?*Q'-#Q1q#QC'}P(f#Ql*#Q,m&
QHC#QkD+QLG%Qg.wPjq~PuC)Qv-$Q;')QtD&Q~M$Qg|#Q\A$Qb$$QPc&Qr9zPh3'Q|l/QbT%Qj$$Q-)~P&Y#QLt)Q7;yP+i$QF])Q^=(Qhq,Q#)+Q!G7)Q,t
#Q$6%Q[M/Q'D(Qy$#QDF#Q:C6QMu'QC{(QYm$Q~G-Q0Z%QZ'$Q{}/QQX&QTZ$QP:(Q83(QEo(QXy&Q@s%Qw*.QKT%Q;K)Qs,&QTE$Q_@*Qw:$Q?>%Q-\1Qu}
#QGt*Q/i|P3I(QA8%QTN,QrV~P$v&Q4p(QGe'Q7%(QG5*Q651QUx$QjN%Qu)*QJp&Q^<(Q3L.QpM%QK#%Q5|'Q@B}PmQ,Q[p'Qzc~PZI~Pk70Q6V'Q&W&Q&e
%Qtu~P.$%Q(9+Q'r(Qnh$Q&41Qm`&QMD&Q:N~Pe+}P69|P|\)Q6u-Q5_#QU3+Qc?&QDf#QQ]$Q<B-Q96zPrZ#QIA,Q;2%QA'%Q/D6Qan,QTn#Q1)#Qo}~PFh
%Q37*QD],Q],4Q|O~PI%)Q4}~P?S#Q9^&Q2C|PXa{P7e%QMe%QeB~PY]$QMN&QWk#QLf&Q%,wPMo)QB7&Qq@'QWm}P$%(QfB$Q;)|P']{PPL)Qxz'QUn)Q-#
xPT&&QD6%QDw%Q(U#Qe:wQe:$Qf%(Q5&(QVJ#Qo}%QS8$QX?~P'K&QMW|P,R&QEP#QKm(QLW$Q^($QIW}PyX(Q~l&Q-U%QXv~Pu&4QRy'Q+#&QC]$Q<D/QCK
'Q%E*Q?7#Ql2$QTh)QrN9QX;-Q_j#Qk-$QmG$Q.NzP[8&Q[N+Qz}zPFt%QPO$Q}{#Q1h$Qip#Q{u$Q|+#Q[g'Qu$$Q^>)QI>&Q}I#Q[i$Qf&%Q=o#Q^k}P@z
#QWS'QVK$Qjz$QUc#Q2o~PIU(Qw`~PIj'Qwy$Q*I&Q`l#Qv&2Q83%Q*r*Q;'#QvM{PCd+Q$K~PWS$Q:b/QAy*Q7+$QUzuPdv'Q@Q%Q%j#QDa~P*r*Qhr/Q:7
/Q9]*Q){$Q?a$QVY%QH-.Q%{$QFl'QDD&Q..,Q~b#Qq)&Qvr+QCJ#Q)B&Qx9&QnP%Q+x#QY_)QR+%Q`.~PCp}Pd\1QsT-Qq5)Q^v~PI>'QKp)Q/mxPI-|PrX
1Qg5~P_/+QnU#Q'C+Q9O,QM$'QEvzP1Q+Q~F%Q>L-QycyP{3(Qy-$Q1r%Q7')QsayPM`&QN70QB6$Qez%Q8C%Q-e'Q@B~P3J&Q1)(QI'&QV5'QEC$Q:>)QL*
#Q6j*Qi%%QH=&Q=b'Qcd}PaL%Q$@~PhQ}PN.%QA)#QR((Q#=$Q\C#QPm$Q}o1Q*|'QXg'Q$o'Q-x$Q{6~P07$QKW(QjE'Qmu{P3o%QPV'Qip+Q9.#Q'6#Q$s
&QJT#Q/2/QnT~P?'%QA:'Q1G#QG_#Q/<&QNb$Q.|~PHx'Q9W#Qx*#QLj~PNH%Qn8+Qyc#Qk)#Qe~&QP(#Qh.,QhP'Qd,%QcI(Qvl%Q0H)QCW~Pq~$Q}g#Q/P
#Q9G$QrQ)Qh7#Qm)%Q~i%QD`|Prz%Qz/)QS:'QFy#QHM'Q6)'QzP%Q]Y|Pz}$QbqxPTN'Q]T'Q;U#Q1e-Qc^%QQJ#Q%x~Phh%QCU*Q6l~P[H(Qeu|P7Y$Q)0
$Q':&Q2L~P%*%Q;9(QTd&Q{6$Qz|#Q_n#Qmr$Q9z,Q[:$Q[)(Q#$'Q.B'QAj%Qwu&Q]d%QoL&Qx-)QJB$QCw%QoG'Q>G-QqU#Qh*'Q+#%QM.#QQs&QAz~P^Z
'Q-U$Q4~#Q2c+Q~4$QBl$QL[$Q`L*Ql@'Q}F*Q&>{PyI$Qn[(Q7($QBR&Q'/#Q}#$QdU$QP1'Q?+$Q#$&Qu@%Q7z~PH5%Qv>&QMk~P_s*QUW#Q{{(QgX)Q4C
'QFH)Q8@'Q)3|PN<2Q']'Qg>%Q{O%Q0G%QM8'Q:a&QPz~Ppn-QQk/Q|g#Q<U#Qz$%Q@k~P9`$Q7+*Q#y%Q}F'Q|l%Q`i'Qs#%Qmi#Q>6#Qf4$QAt#Q&%#Q~g
(QV\%Qb;&Q`Y$Q;Z~Pb%%Q0V~P7=%Q-]#Qn-'Q;jIO9K~PBE'Q?<#QiN~P/l{Pst~Pif)Q+.&Q`lyP)h#Qe^&Q=,#QSu#Q4J}P.[$Q|3$Q'A'QdB&Q1q~PGL
$Q$t#Q<y(Qh))Q/F,Qhn~P*($Q[k'Q0k~PVP}PQ.&Q26~P5j%Q1O?QPI$Q!3}#Q4I-Q9\)Q^@#QH$#QQe#Q8J$Q9>#Q|,'QL,#Qb4&Qmi#Qf{~P5?'Qz(&QK
=&Qc\&Q$l%Q.:~Poi$Q<b3Q7I#QeH'Q&A&Q4O4Q\@~Poy%QNR0QJ9%Q^/%Qkh#Q\y#Q~c#QoS)Qh4'Q>q%Q}j#QQg%Qa}%Q<3'Qw.+QqH#QG2~P/$$Qv;|PK
:'QzCdQ]h#QC0%Q4t#QvH%Q\&%QCN&Q&)~PvR'Qcm%Q^h#QCc&Q;rzPVZ$QX6&Qmh#Q/$%QnaxPD%$QD{~P'i'Q>{#Q=(%Qq%#QD#&Q%R#QR-&Q)s$QE%&Q2
j'Q3B&QgU)QK|$Qp}*QD*$QPI#QUA%Q2G(QBb&Qp#'QN;)QsS%QA1%Qv>#QBC#Qed&Q-@'QQ9$QSz%Q7M#Qhe#QnX)Q]]%Qua$Q>T&Qvr$Q&?$QrE#QbX&Q@
i&Q`#$QmW$QLq&QUR$QhC%Q2f)Q.]wPr+*Q`D$Q=g#Q`X$Q^G$QyZ#QfV#Q%L%QO4-QB%&Qbt(Q@H%QCA#Qy@$Q'1%Q(%)Q9W'Quj#Q'#$Q%O}P=Q&QNY%Q\
;%Qhh#Q7l&Qu>)QAN$QxI'QGt&Q]L.Q{>~PV}'QfP~P0b$Q1}*QXw(QR|(Q[k#Q=B&Q.b#Qei#Q$_&Qs%*Q\U%QPh&Qv}~Pgc0Q%r~PqA&Qa]%Qf~~PNq%Qa
6$Q`-%QM=&Q&Q$Q=-&QQz}P:x#Qc3%Q`{+Q`>$Q?l$Q`K$Q@H#Q16)Qa6*Q_c&Qce&Qth%QKW*Qd:(QyJ$QxZ$Qup#Q4T#Q{;%QM;&Qv&#Q~=%Qzp#Q_{~Pl
f}P0i)Q9)$Q~?&Q@H&Q``~PKX$Qa:'Q~t#Q6y#QpxyP=-$QBJ,Q',#QB%'QJ{%Qf?&Q,+&Q<N(Qf'&QoU$QEW#Q{u%Qvk&Q%x~P3,&Q(F'QFl$QP'%Q3f+Q|
6%Q~$#QT5#Q/c%Qi\&QM~#QFq$Q5t$QYA}P%{'Qm@(Q2U%QM2$QN,)QyN&QTg}Pjy#QjX&Qr%&Q5l*Q!8*~PEP$Q=|$Q~B$Q_{%QAG%Qig#Q72#QFO&QTJvP
j[#Q|-$Q9X&QoP$Q2-(QqW#QQl(QIJ#Q//#QrH%Q-y$Q%J}PL`%QF@#Qo>%QbS$Q*_#Q}I~P6~$QP[%QR@%Q=)#QnV'Q$$'Qq|$Qwa#Q~Z%Q2)%Q*9*QzS(Q
i_}P3P$QGc%QF&^Q~d&Q!]4%QbI~P!f:$QF0(Q7M$QBJ$Q~R~P[[$QBq#QKw&QBQ$Q^>$Q?H&Q18}PC0~PJ6'Qe3#QI%$QwH$Qlv$Q[y~P|0$Qie%Q;);PZ$
'QNw$QvD%Q:F$Q{p,QO~~Pl()Q7d)Q~Z$QAn#QD&$QFL&QsZ$Q;P'QpL#QsV#QY`~Pxn#QiazP'X#Q?/%Q7*$Q,m#QQn)Qf`.QGs&QE/%QhJ#Qu0%Qk]#Q0:
&QOK~PJC|P$F~P#Z$Q4_#QI9|Plq$Q\s$Q4W}PI$#QRN,QM%#Q54$Q}E%Q0U#QLY&QT<$Qv6%QBP$QyH$QubyPY]#QqT(Qtq~P^m#Q@f$QHt$Qf3&Q^L&Qk.
#Qq[$QtB&QLj~PN3#QH(%Q0X'QgL'Qn9$Q8+$QPq%QVp$Q~Y&QB-%Qb(#Q3v#Q{A#QQX#Q8Q%QB%$Q&0$Q|@#QC|%QdF#Qr/$Q$v&Q<Z$Qp]#QL%$Q`k$QOo
$QEf$QS\|POc#QC}$Qub~Pkn$Q3.'QEf~PO^%QQl%QLV#Qz:$Q7S%Q>o%QAV}P2,%QUL&Qn;$Q<V#Q:p$Qpi%Qv#$Q;;#Q4]#QJ5&QTi#QXJ$Ql&&Q;dyPNj
#Q*-$QNq#Q%V~P:1%Qu$'Qxq#Q2|$Q)j(QLV$QVR#Qb6&Q?O%Qmg&Q~3$Q6?'QW;$Q5[%Q%6$Q<:&Q_S$QTJ#Q*'#Qko$QR{#Q}#'QiK$Qa9#QNZ$Q@}#Q0i
%Q&/$Q#7$Q/~~P0{$Q%A%QA+%Qy}$QF=%QsR}Pp|~PX##QgN#Q=D#QH:$Q-A#QbF$Q$i#Qtv~PA'#Q)H~PuI|Po$$Q7A%Q]*$Q#-$QCn$Qq/$Q*f{P.|$Q!4
6#QWz#Q5>&Qqc'Qu#}PBY&Q6*~P~R&QT+$QU7%Q_G$Q'>#QC'$QuF)QGz#Q-o#Qpa#QM($Q04&Qzt'QCf#Q\g#Q&u#QM<%Qoc$Q7Z#Qq`'QfN#QP,+Qt(#Q7
bwPT|~P?o#Q`2&Q[T%Q7V$Q^U~P.3&QAi%QkS#Qt{#Qk^#Q1u$Qr]&Qn2$Q%l%QbE&Q6C,Q1<(Q[w~PUh~PCQ#QOw$Q0%'Q~7&Q*k~P-1#QK#0Q?b$QHf#QZ
F}Pob~PK'#Qzr#Q0r&QH7%Qc|$QDW$QlK'Qq$#Qe1#Q3)~P1/%Q#T%Q2w#Q0F%Q)_$Qbb&QPX#QU{#QrX$Q+C$Q}S~PKN#QW;|PDB~P|j%Q1X#QJ9$Q4z-Qc
t$QJ$%Q[F#Q?)$QiO$QcL$QZb.QH~$Q!9~~Pi[%QVn$Q*$%Q'{#Q@.$Qyq#QqG#Q6k&Q:@$Q}s&Qtg~PhO&QRi|P?/~Pvw~Pc#&QOq#QZx#QF9&Q$`'Q}n)Q
L9%QIf#Q]M#QL5$Q>y+Q2Y%Q41$Q*%%Q`F$Q3B#Q+L#Q(r~P~2~P|G&QXN$Q46%QTT#QME&Q0v*Q=%#Q5{$Q,m&QSl$Q$#'Q$:#QMO$Q#C$Q_Z+Q>;%QS-#Q
e>'Qa/$Qs=&Q~x#Q34'QUd$Qx+&Q0{#Q2w}P;3%Q3_#Qbj#Qgo#QC{}P%C#Q\?'QY]#Qx1$QQ^$Q'V$QK1$Q2}$Q>n#QTb#Q:%'QG4'Q?o'Q$+#QNU$Q|2&Q
AS#QcP+Q;L}P}2$QJ($QiQ#QZf$Q=X$QBE&QCN%Q^|~P|n$Q5nrQW,$QZ5%QSV%Q3:#QmO%Qt^~P`R~Pvd#Q|)(QXr$Q68'Q>7#Q@V&Q$w~PM2#QmO&Qxt&Q
t\(Qd<#Q,E#Q@Y$Q4`#Q%7%QT9%Q@u$QQ6'QE3'QDs#QDq~PsO%Q1*$QV~|P^2#QN=#Qa`#Qh`~PhJ,QY:$Q_q~PE0#Q#L#Q(]#Q.##Q7b$Q%c&QUU#Qjq~P
?b~P8srPs4*Q5e$QI6$QO,#Q,S&Qpf$Q;v~PTa%QV5'Q[<)Q`H~P+Y#Q<q'QZ@%QnswPx9~P&|%QXU%QY5#QZZ#QfD#Q}A#Qo%$QkT&Q'4$Qp[#Q(l%QaS(Q
|~$QOp#QLD#Q~G*QMb%QD?&Q7]#QLl#QTD#QR.%Q&;#Q1E$Q.G$Q0B~PZ|*Qur}Pwt~Pla%Q2hxP61#Q9C#Qz9#Qaw#Q`V%Q[V%Q+o$Q)l#Q2A&QSd$Q(b%Q
@w$QOl$Q<Z$Q/(#Q*='QH(#Qn^$Q>a#Qm8#Qp;$Qmx~P){#Q>N$QB.#Q/K$QZj(Q?.#Q<H$Q$G#QLt~P8E$QHJ#Qao#Q:V#Q8>.QV*#Qj0'QO>$Q2r#QxD%Q
Yz$Q6U&Q)k}P6d~P/c~PK5%Q~T$QuU#QQJ#Q2?$Q?7}Pn3#QC($Q0[$Q`{#QpJ#QKr%Q{5$Q0r#QA;$Qjt~P(f%Q-[#QbT$QLA#QV`$QsM$QD[#Q]|'Q6(%Q
!ar$QvZ,Q-(%Q21%Q0j}P|0#QWT$QwE#QS\%Q+I,QP|#QE8&QOQ~P^u~P.]#QH/$Qy*~P7E#Qq\$QkM(Q[V(QNa#QyX%Qo0'QuH&QGd'Qf9%Qdn&Q$p$Q/>~
P-($Q[H$QFN}Pq>$QFd|PTK%Qm#%QDA%QNy~PV;$QL6~P@v#Qw%#QwD$Qol$Q|H~P&$}P`E%Q*d&Qm(%QE6$QWP#Qda$Q/E#Qe;%QsC$QG1%QxL~PaW$QeC$
QT9+Q05$Q~T$QaU#Q8dyP1,$Q^o#QWc#QQ`$Q:{#Q{E~PdX$Qp[~P6Y#QYb%QmQ$QNu#Q5d#Q]9$Q`E#Q]u#Q%N$QsG$Q^J|PSf~PeT$Q0Z%Qja~P.f(Qu_#
Q)I#Q}l&Q4P#Q={~P\P#Qm#{Pm3$Qr*$Q9O$Q}=(QiD$QCU$QZw~PSn$Qn.$Q8A#QDP#Qdc'Q)m~PW@&Q1Z$Q,R%QWj{P@)#QcA%Q#?$Q1u#Qy8%QgR#QK;$
QZ[$QCa#Qj\~POl~P2q$Q?S$Qk1#Q@c%Q#g$Q,{~PcZ#Qc.$Q.w$Q~Y'Q>n~PVl%Qw~$Q;S|PJ>$Qdq#Q[A%Q5U+QnD(Qx0#Q~jzP>W#QwQ$Q69$Q'U#Q}c&
Qb0$Qoi#QZ4&Q{9}PTD$QK=$Q{0yP[c#Qv^#Q1H#Q]i$QUj%Q*6%Qv=#QwE$Qnj#QYr{Pa&|Ppi{Q?5#Qne#QI##Qum~Pz=&Qbx~PK}#QUl$QHA$Q2D%Q7$$
QM:$QIu$Q;S#QV8~P\p}Pz?$Q2[$Q^T~P55#Qwa#Q|V#Q==#QF\#Q1E$QE_$QV1%QHA$Qg>#Q1R~P5r#QA%#Qxa%QA%(Q?:$Q4V}P0z}P[g#Q-m#Q?=%QIR#
QWU{PiT#Q:E&Q5i#Q;z}PS$$Qr'#QfR#Qrl$QE*$Q_-$QMj#QNe#Qn=#Qee#Q_\%Q1'#QM?}Pg\$Q->~P%E#Q>M$Q-:$Q0T#Qfp|P{M#Q&D%QLsyP8G#Q^&$
QrL&Q}$~PgZ$Q)7#QX(#Qcq#Q>1$Q`E#QoX$Q}/%QD&~P\x}P8.#Q$7$QF_|PIO+Qp1%QT>$Qv~-Q
""", 4)
SCALE_2_MLP = table(r"""
MB#Q`++QmV%QSn~PU~&Q+e&Qz;.Qw:_P-'-QG42Q~4+QO2EPQF/Q=o7P1/'QnC~P9`vP.G#Q9N'QLI$Q;$'Qol%QZA(Q=d$QR)*Qm]qPsc&QM9%QI63QQj/Q
Q>&Qlh|PX>(QDD(Q.M*Q)0(QB@%QUI'Q`w)Qe:$Q#$'Qj,$Q^c$Q>W|Pb)&Qi8&Q{|'QPS$QDS$QwP1QO:%Qv\&QW_&Q/%&Qi.$Q7e'Q[+'QvD$Q~_)Q00/Q
mn9QY=)Q-pBP(]&QD&/QtW7QZn*Qe1+QCV#Qdw*Q>h,Qf|%Q.$'Q0F%QhF0Q-o.Q)I)Qg$,Q3g6Qo:(Q|z(Q8s(QsKmP5.+Qq=-QCG$Q+M,Qh.7QpX*Q8S+Q
,k)Q'2&Qam)QU3&Q!*$#Q8&#Q=e~PO@~Poo~PbT$Q!!A$#Q!O6#QJW~P)'#Q~u~PT=#QE$#Q*'#Qp%#Q+1#Qz^#Q6}~P<_#QV##Q!kj~P.*#Q!S$#Qk=#Q!!
N##Q<;#Q<|~P!!!!9A#Qj##Qu9#Q!!!!#n#Qmo~P!!!!!!w$#QE(#Q!!!!!!!!Uq~P!!!!!ja#Q!!!!!!79#Q;,$Q!!!!!!!!!!!!!!!!!!!!!!!!iI#QMIv
P!!!!!!!!!!!!!!!!!!!!!kf@P!j:'Q!fz~PGU#Q!TH#QK^~P9U~P_y~P!\+#Q!{%#Q!E.$Q'Q#Q!B$#Q!0e~PCM#Q.r~PPj~P,##Q>;#Q!Ts~P4(#Q1##QR
##Qc##Q!!53#QFb}P?5(Q7g'Q4U3QK8%Q7f(QyD(QE2%Q^7&QOP&QON#Q795Qcp*Q#&&QlI$Q#A)Q\4#Q%f|P&n&Q,#}PHJ'Q`**Q*W,QF=~Pj7%Q+H+QrY+
QSs*Q'u&Q{Z)Q4V+Q&<&QUpIQmN1Q5g&Qle)Qz7'Q[l{PFw$QZ2-Q&@(QMT'QmY}P4O,QnE'QRH4QM^'QSy'Q|5'Q^p)Q6r*Qr}&QIx'Q8e(Q~Y-QL%(Q9y(
Qo$%Qz($QUo(QbX(Ql{.Q>*,QMI$QJI~PkYyPW]$QUI&QP>,Qiu~PFuxPJQ&Qy{*Q=Q(QSA%Qa;%Q+8-Qsb%Qck%QJR~PXk#QaH,Q+['Q#%%Q1:(Q7d%Q(C#
Q31#Q{3yP0vqP@t$Qk8%Qp,#QO(:Q(>$QN%%Q2z#Q'Z#Qa&%QGE(Q%g#QncxP^{,QaD~P%*#Q96$QAA$Q4X-Q@p$Q4H{P>A(QMs%Q+P'Qb%(Qv%,QV+^QID'
Q&%%Q$~#Q[2#QWQ&Q~+2Q=\'Q%1$Q:H#Q`P}PW}&Q(g5Qp-&Q#Q#Q*S~P&Q~P/*#Q;J)Q)l#Qkf#QvO%Q*~#Q<k#Q~L'Qm()QxL}P1q#Q?3}P#(%QFQ~P*9}
PuD$Q/@.QE5%Q%ZvPVh~PE;+QH]&QDE%QtD&Q~M$Q-)$Qup$Qb$$Qz2'Q%d|PIH&Qo(.Qc5'Q_:~Pi`}PtQyP2p'Q|~~PRN(Q(<(QiE(QNo$Q,N0Q!cl,Q,t
#QN2&Q8s-QA|&QMI#QV['Q$R(QT='QpX*Q8P&Qj:*Q3^|PkJ%Q7>.Qrx)Qj%#Q0t(QYp&Q~p&QXy&Q@s%Q(L)QdU%Qz<*Qj_%QW=#Q@#+Q0+'QM>}P~61Q7)
$QQd*Q+`#Q'Z*QMv%QoU'Q0X~P3{%Qy})QV,*Q&N'Q0q%Q+J0QUW$QXG#Q7g)QH&'QRL)QA9,Qjl'QPH(Q57(Q>P~P}(*Q]R'Qzc~Pca'Q}72QpT#Qa6)Q3#
*Qtu~P4;%QEt+QOH(Q,k#Qj>,Qb$}PlY%QVl~P5q}PQM#Qe++QWx*QN&~P_T,Q^$%Qf~$Q[)#Q~K-Q/~|PvT&Q$4-Q=,$Q-)%QM/'QRq*QCh~PP+#Q}G$QGu
%QKc*Q0G/QXD8Q1M~PX%)Q5|#Q_r#Q-d%QZr#Qiy{PeP'Qkk%Qj)'QU'#Q1l&Q[U~PMO)Qa(&Q%J%Q(R&Q#N'Q>0$Qzv(Q/R#QwY|PhOzPI=&QqK&QH((Q7m
yP7w)QaE%QQd%Q~6#QQcsQjd'Qc8$QDF&QNA#Q6o#Q}f#Qh.~PGi%QZV{Pa\&QEP#Q.`(Q+t&QQ7&Qt^'QKp)Q|q&QQ#&QBx~P@W&Qb?-QNl%QC]$Qp)-Qqo
(QQv)QY@#Q2X~P}c'Q|Z:Qc:'Q.k#Qu`#QlC$Q&I}Psk%Q]L-Qp:{P0#'Q8<&Q2{#Qfh$Qip#Q3@%Q-/{Pr[(QoP$QA[)Qw.*Qy]#Q@;&QWF%Q=o#Qwt~P]q
$QIL)Q1D%Q)N#Q*\$QK|~P}m&Q^<#Q{w&QxF&Q0#%QqF$Q\k$QC0%Q^{(QKN#QdO{P6O+QS2#Q|7%Qt;)QuE+Q$&$Q:;wPt+&Q28&Q%j#QDa~P(}&QS70Qpm
-Q$@(Q}+(Q?a$Q%k$Q?~0QM~$Q#N#QY?'Q3~*QNS#QaO~P}q-QCJ#Q<4&QrU%QA}%QJ9&Q:C#QLC%Q*j}PCp}P<($Q'#$Q*%(Q:&#Q+0'QgW*Q7uzP>W~P,r
.Q#H}PCx(QY{#QS.+Qn1&Q>Y&QVp|P\e~Ph.$Q$h'Q_w{Pl9%Qlr%Q\a$QE1&Q6B*Qa\$Q%C,Q+K$Q5C'QS6$Q5d$QkQ~P?H&Q:G)Q]]%Q^3'QEC$QJ](QL*
#QFR(Qz-)Qxy%QFB'QuV}POf%Q@Z#Q<e#Q)0%QA)#QpT$Q?_~PD{#Qsq'QlP1Q\1%Qu''QX~}PG.$Q(~}Pd^$Q?S'QB`&Q.X{P2+&QI[)Qng0Q9.#Q[{~P?M
'QME~PpO.Q{5}PTt%QK?'Q/&$QV1$Q>Q)QVD%Q.|~PXu~P9W#Q:}%QLj~P]t}Pt1.QLA#Qk)#Q_'&Qp/#QBR)Q,`$Q~4$Q2()QtE&Q0H)Q7}}P]n&Q>($QqC
$Q:Z'Q^a$Qh7#Q7m}P[.&Q<o%QTD&Q:u#Qk9+Qb)$QCe&Q.q&Q>-$Q=e~Pz~$Q3q$QyH#Q=S&QsR$QBv.QXF&QZl~P&l#Q\`$Q65)QOW~PxL%Q.0|Ph\$Q)0
$QwZ&QG,#Q:r$Q+I)Qk+&QSv$QY>%Q>}}P6q'QA[/Q3x$Q)/(Q9|&Qw['Qd+%Q5z'QjR%QDx'Q]4$Q5i#Qx-'QCX'Qk+#QA%$Q'H'QS\$QM.#Q=J(QJJ~PU<
$QTT%Q%l%QO3-Q-(#Q._$Q5+&Q*n*QQu&Qh((QgG{Pvj#QBc&Qwi#QW1'Q'/#Q}#$Qm]%QiS~Pv($Qgr#QE[%Q[y~Pm='Q8.+QYj~Pc8#QP]$Q\7*Q=>{PV)
'Q[F)Q8@'Q`O~P%[/QH['Q~a~P.;#QD-)Q*F&Q.8'Q+}'Q@?,Q>,.Q9Z#QN$~Pu~$QFK~P-6&Qsh)Q2}&QeF(Qb_'Qkl%QZ4&Qmi#QEM#Qxf~P.2$Q&%#Q5|
)QDy~PlI(QCf(Q;Z~P@Y&Q4%#QA)%Q[p$Q0^&QPy]O9K~Pl1(QV1$Qi_}Ph6|Psl~Ps$+Q+.&QFn{PA}&Q]i~P%D~Pos~P4J}Pld#Qbo$Q2^%Qb`'QX?}PBJ
$Q$t#Q<y(Qz:+Qx}}PDm$Q}y#QO=)Q67~Po<}PZv%QX+#Qaw&QP}9Q;4%Q!oD#Qnm-Q7s(Qpl}PD5#QQe#QzM#Q9>#Q~y%Q<D#Qsl%Qsd{PW}~P*)'QBn%Q#
k)QnP&Qt3%QE/|PEi#QiY7QM{~Pu8&QK5'Q&%5Q]'~P+B,QoK3Q*_%Q-w'Qm$$QaM#Q/Y#Q8-+QG:&Q3K*Q}j#Qc3'Qa$#Q9^$Q-^(Q>f~Pvm|PX2$Qg[|Pt
=%Q7vYQ%|}P]k$QfV|PY$'QIn&Q{Q'Qcp#QyN*Q9'%Q:J#QSe%QG&{PVZ$Q'o&Q}k~PE)#QOezP}2$QL$*Qd0(QAZ%QB^#Qq%#Q.q%Q:w$QX0%Q4f$Q4~#Q5
Q'QlB&QAM(Qmx~PN{'QD*$QHj$Q92%Q2G(QTq$QOJ%QF2)QHM$Q<~#Q7+$QBC#Q7Z&Q(Y(QF|#Qir~P;g%Q]M}Pp8$Q|B$QnI$Qal%QVs#Qv~#QF7%Q+A$Q;
<&Qoz#Q{z%Qr`+Q$_$Qb7%Q)A*Qq)~PT@/Qgl$QGH%Q]V$Qnd$Q:X$QOw%QD2-Q\u~PZe~P)c(Qhu(Q-F#QKg$Q6`~PGG#QVJ#QJf$Q{Y$QL1}PjT(QRy&QB
0(QK[|P8`$QSR(Qt0%Q:s&QVN(Q:,,Q=Y}PX9%Qr1}PAf&Q]6,Qi[*Q=_%QL>~PD?%QI-$Qei#Q&&(Qo4~P,L(Q7o(Qa&~P3k/QVy$QZw&QGF(QW5#QzG'Q*
+$QNw#QH2(Qu(&Q8f%QquyPzN%Qnx%Qa%.Qv~|P$'$QG_}P@H#Q:W*Q;3,Q0r&Qi>&Q|~*Q9g~Pz@%Qz|$Qnt#Qup#Q.S#Q2s$Q87&Q$J#QC;'Qr?'Qy7#QN
P}P#O%Q6k#Q~3&Q=|#QLL~P[1$Q4;&QDD#Q?l~PK$}PKV~P-&&Q`E#Q31&QJ{%QUQ~P[C'QB9+QkR'Qq%%QEW#QD(#Q&g'Q%x~P3,&QO8#QFl$QL6%Q){*Q9
9%Q4k~PT5#QH\~Pa}%Qp0#QkV$Q5t$Q*7}Pul'QgP+QV'&QM2$Q-j+QG_'Qo?#QlS$Q<.(Qf/%QmZ+Q!3'~P{U$QlO$Q|{$Qp4(Q{c$QR3$Q$D#QFO&QTJvP
eD$Qi4}PAv&Q{Z%Q-y'Q4e~Pjl'QIJ#QZ@~P>e,QXJ#QUV}Pm]%QkB%Qo>%Q-~$Q^c~P*f~P>B%QUf$Q^.%QL;'Q1X)Q.u&QCL%Q`b~P[`'Q[&%Q5b'QKw)Q
8i#Q1J%QKM&Q=<XQ|^%Q!eQ$Q_O$Q!i*%Q^Y&Q$H#QBd%QEO#Q9r$Qyq%Q#E%QBQ$Q=@%Q?H&Q3PzP%9~PA0+Q-f~P#%$Q5G$Q12%QoD$Q%i%Qd%$Q3rEPf|
%QNw$Qr]$Q:F$Q$/'QP)~Pv.%Qc^+Q;)$QAn#Q78#QGK&Qa%%QYL~PEX#QsV#Q+M$Qxn#Q#^zP}M$Q2&(Q-}$Q$g#Qn:%Q[0&Q(@%Q&n#QhJ#QF*%Qk]#QAo
$QWR%QJC|PQm#Qa'&QE9$Q0:$QX`%Q;b$QWf{PI$#QG8+Q0_~P54$Q(H%Qb;{PjH&Q9P$Q%d'Qjp$QyH$Q'|yPBt#Q*z%Qx@)Q^m#QTf$QY'(Q'@#Qv$&Qk.
#Q3v#Qup'Q&S&Q^{#Q+*'QPj(Q=D+QM^#QT|%QxK&Qfk$Q_g$QOp#Qb(#Q3v#Q{A#Q&N&Q*I%Q~?~Pg/$QSc#Qnc$Q#r}PFi~P9#(Q=]$Qp]#Qxa#Q`k$QM`
&Q_M$QS\|P;t#Q,d%QwD#QW3~Ps''QlH$QQ]%Qvl%Qn2#Qz:$QmG%Q7l%QEB~PA'(QHO$QIC$Ql6#Q:p$QJz&Q9,$QX%$Q4]#QO$#QJn#QW>$Q_;#Q;dyPvW
#Q#;%QWR#Q$_#Q<w$Q(u&Q%M%QDX#Q0a*QQ%%QVR#QX-%Q0<'Q@9#Q\L#Q2<'Q4l#Q6z)Q'}$QZr'Q1l#Q9O#Q.8#Qk2'Q2m#Qwx)Q=B%Qvq$Qgy&Q;Q~P]2
#QTC$Q>+}P0&$QbB&Q_B%Qsy$QAH}P`)&QiB}Pp|~Pz_$Q-P#QKP~Pf.$Q3E#QbF$Q$i#Qtv~PA'#Q+u~PC0|PB%&Qx)'QP%%Q#-$Q3a%Qq/$Q+7yP^\#Q!7
$#Q[v#Qs9&Qnt&Q'(&Qc+&QU@}P~&&Q7R&Qt=%QiS#QsK#Q4%&Q<C)QGz#QXQ'QN;#QO1$Q7T%QV<$QBX#QpK$Qt|&Q>v%QA{&QzO#Qek$Q_/#Q8+*Q@2'Q:
i#QT|~P?o#Qh)#Qrd%Qk5$Q{~|PZo&Qm%#Q9<~Pt{#Q,p#QJs$Qcr#Q=E#Q`g$Q,)(Q.V-Q-O&Q^w~PUh~P4\}PWY'QjS'Q~('QwA%Qjg$QvW/QO;%QHf#Q<
3}PQ~#Q<M$QLb#Q8j$Qq4%Q<@%QDW$Q?d(Qq$#Qe1#Qe,#Q;Z#Q=5%Qgy#QN]#Qc4$QP'#Qr$%Qw#%QqO$QV~%Q&d%QjG#QCU|PDB~PyQ}P%7%QJ9$Qg',Q}
i$QW(%Q[F#QmL$Qov#QMl$Qd]/Q;r$Q!9~~PwE&Q^7%Q<4$Q77}PVR$Qyq#QU$$Q{J%Q1z#Q-f%Q|:~Puu'QRi|P?/~P&2&Q}w~PI\~PZx#Q={'QDT%QD%%Q
Wy&QIf#Q]M#QL5$Q~T)Q;V%Q0q#Qjp$Qju%Q}V#Q^e#QMx~Phc%Q%M&QI$#QRV$QLl$Qn%&QwU,Q0y~P>A#Q`l$QaH~Pb9(Q$:#QHJ$Q\Z%Q[o+Q'^$QT)$Q
=g)QpY~P(F$Qo[$Qa\~PTA$Qsy(Q_v$QrB~P;3%Q3_#QK2#QRa%QZ2{P%C#Q+\,Q2l$Q<r~P>M#QOO%Q8m~P<V$Q>n#Q%c~Py~%Q4r'QTH&Q-%#QNU$QS:$Q
]9%Q>I*Q\3'QI)$QBC#QKK$QiS$QBm$Qg|%Q86'Q%Y#Q9O$Q[vhQW,$QqR$Q\B#QU-~Pv;%QBp~P`R~PZX%QsC)Q`w$QkO'QE+$Q@q%Q8)%Qr.#Q{y$Q2F}P
m<'QL?#Q,E#Q8N$QU/$Q^s(Q/^$QLK|Pom'Qqg'QDs#QxQ~P'$%QiM$QV~|Pn-&Qkh%QT\$Q1E~Pz4*QY:$Q?,#Q<$#QAz$Q)T$Q.##Q0q%Qcd'Qdj$Q8x~P
?b~PL?tPu3+QwX#Q(3$Qs3#QGZ&Qto%Qh&}Pev~Pq%)Quw'Q21#QL{~Pj~&Qvs%Q$TyPdf}PO-&Q\o%QY5#QZI#QfD#Q77~PZx$QV{$QjB&Q{z#Qng#QLN&Q
L#%Q#0&Qv_#QYC&Q:3$Qy)(Q7]#QLl#Qqr#Q&[#Q&;#QB1$Q.G$Q0B~P-G)QA`{PEc$QY^%Qy^wP61#QE>#Qz9#Qaw#Q,5%Q?M'Q+o$QMZ~P2A&Q<f$Q1J#Q
z|(QX%&Qh6$Q/(#Q*='Qd@$Q}q#Q>a#Qm8#Q2:$Qmx~PnJ$Q#7#QB.#Q/K$QwI(Q$/~P&`$Qc{$Q0\#Q8E$Q_E$Qao#QBh~Plm+Qq`#Q&'(QO>$Q>]&QxD%Q
Yz$QR;'Q)k}P6d~P5P~P@x$QU_{PqE#Qe$#Qbh$Qh[%QK?#Q@1&Qe[}P^&$Q@W#QC6%Q~B&QW4$Q`P#Qjt~Pg,%Qd9#Q&9%Q2@$Q_,$QsM$QuF#Q*:%Q6(%Q
!9H$QZe+Q,z}PG/%Q<~$Q|0#QWT$Q'V#QE;&Q-=/QP|#QFO'QkX}Pl@~P4D#QKK#Qy*~PnI#QfM$Q26&Q38$Q&+#QAP&Qk`%Q8r%QGd'QXk#Qdn&Q#<#Q=:~
P_'~PFw~PFN}PsL#QOjzP|f#Qc|$QhY&QK@%QBL$QL6~PUb#Q%8$QS-$QQ=~P-3~Pn&#Q#_'Quf%QmN#Q%b$Q'`%Q\1%Q/E#Q/e$Qz$$Qk{%QTi~PGL$QeC$
Q46+Q)7#Q%T%Q5w&QL:zPFt#Q^o#QWc#Q7v~PG^$Qos}PN6'Qwe~P<n#Q5)%Q4\#QAF%Qy1$Q]9$Qz@|P.n#Q~$~PF1&Q_[|PwJ|PeT$QD@'Q95~Pp`(QWe#
QNx}P@p~P\J#Q9w~P]K%Qcz|PIW$QTl#Qg=$Q3/(Ql_#QOV$Q{,%Q-O(QQM#Q8A#Qwq~PzU'Q)m~Pb=&Q.x&Q@p$Q)J{P@)#Q7x$Q#?$Qrb(Ql4#QgR#Q&i&
Q.6%QwK#QDI#QTa~Pi.%QH/#Qk1#QU7#Q{9$Q|I#QO'$Qd.$QAJ$QK>%Q>n~PD]%Q&A#Q%h&QJ>$Q_?$QBr$QSM(QX|#Q+<#QKozPt3$Q;-#Q69$Qcl#Q<X&
QzX$Q7t$Q3\&Qo-$Q~-$Q\G$Q=@{P&'#Qv^#QzQ#QLq~Pl9&QI'%Qv=#Q_b$Q\2%Qn8%QX=|P&noQ*h#Q5}#Q67~P}W&QD<'Qg}~PzE#QUl$Q+I&QNE%Q7Z}
P[{%QW'$Q?~{Pb%~P)I~P28&Q.`#QF=~PmF$Qd~&QW'~P==#QF\#Q1E$QEj#Q)2%QHA$Q.H#Qqj~Po|$QA%#QUa$Q+8'Q?:$QR#}Pr]}P*y#QRZ$QkZ(Qb@%
QWU{PTp#QlA%Q[g#Qb*~Peq$QeR$Q:Y$QzD%Qn3%Q.h#QaC$Q]k%Q$I#QdP#Q><~P1'#Q4D}Pg\$Q1;~P%E#Q>M$QGu#Q0T#QvJ&QW8~Pwo&QLsyPIO$QFz#
QfZ&Q^J~P|p%QG[#Qd'#QCz#QK($Q`E#Q;8#Q}/%QVw}P#;~P8.#QD/%QX\yPtP)Q(F$Q`}%Qf.(Q
""", 4)
SCALE_3_MLP = table(r"""
!^2O!!!!!!!!!J`Q!!!!|ZO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8mN!\KS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!G-P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!qtS!!!!!!!!!!!!!!!!!!!!!!!!
!!!4BS!!!!!!!!!!!!!!!!!KFQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Q*Q
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!s[O!!!!!!!!!!!!>ZT!!!!pVR!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!ilR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!lYO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&/N!!!!!!!!!!!!!!!!H_S!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!HPO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!vLR!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_3_MLP_2 = table(r"""
Gs|P-#*QU`|P_)%Q@%(Q/P(Qbj2Q0FtPoi0QP77Q[70QQyyP=A.Q7LTP85(QjR'Q;2}PhY'QBY*Q1J%Q.6)Q?=)QcJ+Q>?&Q;v.QR[}Pbx'QDh|PLh=Qq>5Q
J#(Q+p{PiJ-QaY,Qar,Qo@+Qi.*QW$+QV_.QHW'Q_<(Q+L$Qy3(Q%/~PdP)Qj,(QP9(QH<'Q+j&Qm#3Q>f&Qc2*Q[;)Q~&(Q$@'Qjd1QfK(Qcu$QDM.Qvo1Q
^t=QRY*Q%.hP4M{P=H.Q(v4Q;L(Qy`-Q63&Q{F0QIm*QCp&Q|4*Q%z#Q_Z2QQv/Q6U)Q+Z,Q)u/Q#`,Q\T*Q)02QNswP&G-QgO,Qnw%Q~B(QT%:Q+B(Q#Q,Q
[[(QFz$QJh%Q$o&Q!*$#Q8&#Qmo~PUg~Poo~Ph}#Q!!G|~P![+#Q3\~PQ1#Qq/#QZ3#QE$#Q*'#Qp%#QI$#Qz^#Qwo~P<_#Q=e~P!kj~P.*#Q!~j~PdF#Q!!
N##QL;#Q;|~P!!!!/>#Qj##Qu9#Q!!!!Xg#Q-~~P!!!!!!w$#Q|'#Q!!!!!!!!Q4#Q!!!!!17#Q!!!!!!~.#Q[f#Q!!!!!!!!!!!!!!!!!!!!!!!!LZ#Q,#)
Q!!!!!!!!!!!!!!!!!!!!!;@cP!j:'Q!fz~PJC#Q![&#QK^~P5z~P_y~P!\+#Q!{%#Q!E.$Q(Q#Q!B$#Q!a<#QKk#Qr+#QPj~P,##Q>;#Q!Wr~P4(#Q1##QR
##Q{}~P!!dv~PQ.zPiq+Qel&QBx3Qi^&Q9Y&QLF%QyE#QT,%Qbl'Qvo~P'I;Q/m/QBc'QZc$QZ7%Q]7~Pd{)QVy+QB<~Plk(Q-E)QSy-Qjv#Q+j'QIE+Q3]*
Qp'0QKB&Q+)'Q*c'Qv|%Q6`.Q*8;QT-uP:2(Q0L$Q;uzPMW%Q$;+Q{('QNF'QywxP6b'Q9[+QFh3QJ1(Qpi*Q~i&QZ))QsD+QQc%Q-x*Q}Y,Qw*,Q5}'QpK)
Q%9#QYI$Q[O~P%H)QJ$/Q8x)Q1d%QP=$Q*UzPc=}Po^%Q.w,QQL#QRuxPK@%QvW(Qo`*QtH'Q\F'QrI/Qjz&Q;~%QD($Q7L%Qo<)QD0(Qh'#Qpc'QfI#Q4v~
PTR#Q6jwPC8{P/f&QC='Qp,#QiR2QY)#QkO'Q+^&Q9.wPyd'Qsm$Qmo&Q>`vP[{+Q\;{P,l#QLc$Q[>$Qcp-Q1_%QBjxPfh(Qs<&Q3a.QTk%Qv:.Qo}RQYg0
Q&DtP)\~Pap#QNo$Q3s5QJ@)QS&$Q,S$Q)|/Qyn(Q5*7Q{c'QU7&Qs0yP<^{PpM~Pu<)Qy=}P7[|Pck&QBn$QFx$Q*['QOW'QS?~P1q#Q{U}P/b#QtA~P]s,
QuD$QCF/QDH%Q\+uP(O~P?Y.Q1(#Q]y#QUB'Q#N$Qp_%QZL%Qr?$Q\#(Q;/{Pq0$Q8Y4Qe5$Qis~PU<|P}<tPg[(QHXyPC\&Q#s(Q=T(QiM*Qab-Q!h#.Q:9
$Qhc%QuH0QB7'Q]/%QB5'Q;=.Q;^(Q\W(QWp%QwM,QG)'Q$E$Q;-=QKK'Qun|Phd(QdR&QtU&Q(_&QLa&Q(6*Qmz%Q*r)Q+A%QZ~}PP)#Qm>'Q):{PnD0Qh&
&QBp*QXJ~Pov5QlA}P:D+Q0X~Pdl)Qt$(Q3g+Q4z*QQ4#QV/1Qz1$Q|U&QG9*QJ|'QXu'Q.J0Q)F~Pf%'QkB$QYN|P^0(QM-$Q<z~PJ@'Qb8%Qwu~PT&'Qnu
5Q.8#QMP&Q7p-Q:;'Q#v&QkV0QVB}P26{PVl~PQ{uPaY}P4%,QYJ-Q~\~PW9(Qw~#Qyt%QM=}PH11QWSyP_I#Q?I)QhU%QZt$Q)a/Qm?0Q8m#QgC~PC9,Q)6
&QC1+QcI+Q,*8Q]($Q?V#QTF#Qu5$Q?6'Qx-|Pc7yP:2'Q`I#QV}&QMC#QLO%QL0%Q&}$Qz9,QH^$Qo]&Q<q(Q_k|POw(QXK#Qw+yP:8&QgO$Qu`'Q{5:QR)
uPRh(QYh%QsZ%QE}'QrKUQIa#Qa,%Q#>%QWE$Q5A$Q9J&QI]$Qc9&QJfyP;2(Qj8$QY8)Q{/%Q4i$Q_}&Q_O,Q^|'Q$n&QaR#QtS)Q]e*QLU'QSU$Q%h1Qux
&QXM*QT%$Qn5&Q^N&Qj.AQzY(Q%W#QJ4$Q|_$QG.zP{A&Q_{,QqdwP14&QtD$QkS$QCp%Qip#Q3@%QZSzP;e(Q@T%Q]G)QSO(QVL$Q&1'Qu{~PH%%Q%M$Q({
%QUy'Qf`&Q)N#Q]`$Q6o~Pgr'Q%%#Q-y'Q{t%Qcp$Q6X#QOy)QVJ%Q^(+QUW$Q)byP|8-Q~:}POl%Q2l)QuL+QvZ%QsexPS~&Qc2'Qeg%QG.~Pm_*QJI3Q~S
/Qxi-QoL%Q?~$QZG'Q~A+QxX%Qws'Q,;&Qj<)QsW$QuW$Qt@-Q^r~PL<'Q5I%Q%;'Q=j~PnK#QV~%Q=p|PMk{P-U%Q5^zPsO'QkY#Q3+&Q<g+QF2xPK}{P\r
.QtE~PoP*Q'X$QYu&QX-+Qcj$Q>\yPuh{Poh%Qre1Q'_xP+;&Q%D%Q9v(Qe6'Qx7vPul$Q7Q,Qs[|PD5&Q*+%QTd'QC]}PVu&Q@t*Ql7~Ph6(QEC$Q1c&QRf
#Q-R-Qto%Qa0$QY=(QIH}Py~%Q.}$Q#f#Qdc&QH%$Q2y,Q2U%QDW#Q5p(Q^I5QUL'Qz\)Q@''Q@H$QAj}PV.%QRw~PNt)QAlwPfH$Q/m+QZ30Q9.#Qiu#Q8]
'Q^#}PXx&Q'U~P(0'QKP'Q]D$Q=7&Qqy)Qb/%QbP#Qpy#Q9W#QHQ#Q5T#Q*<'Q:z)Qqo$Qk)#Q`;(QMf#Q2A-Qn@&Q^|%Q%r%Q*n&Qj()QBA}P)x#Q:a#Q=z
$Qw',Q[q%Q^:#Q?]~Pq`$Q=a#Q)T'QL0%QE;)QE}#QPb~PrI&QxQ$Q<R{P]N#QE:}P/Q'Qo6&Q@R$QW83Q+s'QYs~PC8#QJG-Q;B)QUg}P={'Q*E}PWg$Q)0
$Q|D&Q+N$Q=b%QKF)QRf%Q>w$QEq#Q]V%Qm>$QJY1QCi#Q0S)Qz}&Q[1(QT5#QM5(Q07(Q{O%Q~<%QDO$QY7(Q,y(QGf%QK<$Qso~PqO&Q[y#Q\b(Qy?#Q#:
&Q?I'Q17$Q\A/Qkb%QM`&Q~z'QoF*Q}p%Qkq)QuAzP9P$Q+G(QPY#Q~j&QGV#Q}#$Q{1%Qt~'QGT$QrS%QnJ%Qu.$Qu>&Q'g+QYj~PL|&QqJ%Qk:(Q%O~Pv*
'QgQ+Q5J)QKO|P(V.Q,Y)Qtc$Q2=%Q*$#Qr**QM''QN(zPQH,QGd2QB?%Q3W#Qu~$QN5#Q{E&Q?}(Q(++QR@(Q1X,QBT*QB0&QQ<$Qt*#Qhj~Pi5%Qp\#QkH
(Qap%QP('QQ/%Q>/#Ql9'Qet~P]~$Q1E%Qux&Qx,8P9K~PkN)Q.O$Q}/#QTV|P+,#Q57)Q^m&Qg[uPvY#QQL$Q.B#Q|w#QOm|PCQ$Q/)#QFS#QiD$Qm:#Q#*
&QEk$Qig(Qi>$Q.P$Q6Q~P<O}Ppt'Q^i|P^f|P/_%Qib&QR9'Q~E7QD8$Q!:~~P.v*Qf,)Q@;~PcG$QLK$QMZ%Q9>#Q<Y'QPT$Q|`%Qj?{P|N#Qm@'Q.w#Q-
u%QDH&Q6z#Q,d}PGj$Qoz'Q1Z~P:/&Q;W%Qog4Q=d}PxR*Q)*0Q:U$Q:x&Q4M#QSP%QF8%QXe&Q1;%QV)(QAn#Q1&&QrM}P}M'Q1-*Q,g#Q;e~P@'%Q<e|P7
V&QGuDQYH~PT}#Q]r-Q.s&QYc%Q6)'QxV$QIs#QOg&Q$^#Q()'QI@zPNj~P@b%QCy#Q<v~PBDvPYV%QDs%Q^-$Q-(&Qw(%Qq%#Q|G&QHQ}PcO&QFo%Q}B%Q;
j'QUf$Qt8*QIx~Pq5)Quu%QqF$QIW#QmP)QDF%Q|*)QS[(QCJ$Q<w$Qx)$Q$:$QNw&QM/)Qn}#Q=6#Qws~P;|yP>j#Q\6#QnI$Qm.$Qs;%Q{a%Qxi~P]Y$Q<
z#QB?$Q|`$QLO(Q1s%Q\j%QHI(QKPuPgz-QKE%QH8$Q1u%QYo$Q}h$QGo&QxI+QuO#Qm-#Q72)QA>*Q1r#Q.e&Qvg}PAj~Pv#'QP8$QDG&Qyx#Q*v,Q/9&Q_
^%Qg/)Q`@$QBk,QoQ#QPD'Qld'Qqm,Q-#|P'#)Q063Q9B&Qk`+QH`(QBW&Qkg~P{8%Q1=%Q|9$QW(-QrH$QJB&QB\'QJi}P4J3QYD~Pyh$Q#v%Q8\#QSR$QE
B~PP0$Qj((QVZ%QOV%Q`l~P6o$QUW%Qma(Qt3zPJ-}Py2~PAH#QVU&QZk-Q{{~P\K(Q-L,Q`5#Q[P%QW(%Q+#$Q\}#Qc1%Qv>%Qe9'Qr4#Q@_(Q^u&Qw(#QF
A#Q=7(QXo&Qjv&Qyb$Q#q}PKy~P@P%Q(Q~PX\$Qk7xP79$Qf`(QE_#Q)x%QGn%QX~}PD)&Qf|+QtA%Q}/&Qvc#Qv$|P._*Q^+#QhC'QOJ$QZM%Q+4%Q\]+Q]
1%Qxy~PT5#Q,($QZ]%QI,#QuI%Q,i$QVr|PqM)Q)T(Q*2&Q|3%QF<)Q<`&Q1Q#Qdl#Q]@$QJJ%QG++Q!uR~P^o#Q{f$Qrp$Qr4'Q%b$Ql_$Qc/~PJp'QheqP
jx$Q+]|PKm#Q(8%Qzw'Q~;#Q`h'Q%b}P\%#Q#k-Q<s'Q|O#Q*G(Qbw&Qo>%Qmd%QpM}PRr#Q@?%QsG$QpV%QgO$QP3*Q`?)QbW#Q#L#QA,'Q^x$Q-O)Q2D)Q
wD#Q{[$QS|%Q@jBQ]c%Q!qJ$QCu~P!['%Q(h%Q)v#Q/S#Q,7%Q6c%Q)*#QLt}PBQ$Q*F&Qeo%Q5)}PIb~PkQ(QNp#Q^@%QnB%Q)*%QU^%QcE%QLT$Q['`PCq
%QnL&Q(B%QE5%Q4r+QTb|Pwn#QiT&Q0G~P^f#Q>C%Q|3$Q-@%Qo9~Pg;%Q2\$Q~R$Qxn#Qw+wPj}~P[K%Q=P#Q1<%QYh)Q>N+QBH'QbQ~PG9#QMo&Q:<$Q)U
$Q'?$Qhf{Pp3#Q].%Qte#Q;ByPua%Qj{$Q8j%QI$#Q@:)Q)6$QPa$QSi%Q]K$QY4'QPL$Q]K'Qq_$QQH$Q7\zPQJ#Qa7%QO^'Q^m#QGe$Q<w'Q8B~Pf='Q0^
#Q<x$QcK'QjJ}PZ-$QHS$QJH&Qc,'Qd<$Q;:'QR]&QQz$Qz+%Q[)$Qb(#Qe8$QY,#Q(D%QhK#Q'Q~Pg/$Q9l$QOq$QO*%Qmn~POu#QdI&Q.e#QP-%QAv$Q*%
%QaN%QIp|PT@$QF%%QC%#Qo}%Q&''QNj$QFr$QUU%QpV%QxH&Qze$QaA&Q'7}Pco$Q[c|P|M$Q@M#QS]$QjU&QZ&$QwA$Q4]#QRd%Qk^#QW>$Q=O#Q/MwPtf
#QgN~PQM$Q\$~P7<%QJ)'Qg7$QQP$Q?<+QHd$QVR#QI@$Qx}%Ql.#QYU#QHt'Q^N%Q.<)Q*=%Qj7(Q&q}P<P#Q.8#Qib%Q;@%QyX(Q+8%Q]l$Q~q%Qzq#Qf-
#Q8S$QcM}PZ,$Qns#Q#\%Qcs$QDu#QA0&QX8~Pp|~P76#Qr@$Q5N}PQI$Q.#$Q%b$QB=$Q\$#Qz5#Q;'$QVRzP];$Q&]$Q>2%Q#-$Q1L(Q|q$QPwwP2a#Q!s
|#Qh\$Qs9&Q+l%QvX%QJu%Qv.|PeU&Q.S#Q=L%Q3`#QNk$Q]H$Q8d(Qo_$QRy'Q(p~P\@%Q,S&Q*}&Q~e$Q};~PQ/#Q?N)Q-6&QVu#Qq&$Q34#Q<7-Qkp&QQ
axPT|~P?o#Q.&$Qj-&QQb$QWR~P%-'Qh/$QG/$Qav$Qmj$QU&$Q94%Q0f#Qb/'Q%g&Q&1/Qwo'Qb}~P&q~Py;~Pv9%Q.t&Qqw&Q35#Q_,$QeL3Q0~}P.q$Q3
[|PDJ#QK3#QLb#Q#0'Qvp%Q3`%Qy(%QIa&QK\#QO3#Qr\}P4V#QfK$QQJ#QVR$QU(#Q94)Qqh#Qkr$QR/#QH*$Q<D$Qdy$QiT#QA'#Q$d}PfT$Q1E$Qpz)Q}
i$QeU}Po;$QeL&QP:$QMl$Q,/0Qw5$Q!9~~PjD%QEJ$Q@d#Q.C}P,p$Qd-$Q$A$Q7v#Q$t#QJd%Q~?)QD_$Q-v{PE$#Q`N#QwP$Qb&$Quz$QlO$QFy$Q]2&Q
{s$Q|e~PgX#QL5$QvL*QHl%QCF#Qn%%Q07$Q&4$Qp~$Q\v~PjvzPl#%Qe3$Qsa%Q1f~P^8&Qnq%QYd#Qe/#Qo:'QAX~Pjk(Qc5$Qnl#QyO#Q5u0QZC%QN%$Q
;w(QtG}PM,%Q4z$QR(#QM+$Q1F&QR8%Qo{#Qo2%Q=]#QF@$QNM&Q[;{P7Q#QM81QQR#Q0Q$Q=[$QdE%QH=%Q}W$Q>n#Q;c#QBv$Q|K)Qf-&Q:1$Q(G$QkX%Q
8}#Q9n)Qb3(Q>J$Qgm#QMn#Q^T$Q4G~Pm1$QEc%Q7N}P\t#Q6aTQW,$Q>J%QSc#Qmh~PX9%QqJ$Q-Z~P\?$QP8'QHv$QW-%Qg*$Q?|%QrS$Q:e#Q.g%QH0#Q
\u%Q;B#Q,E#Q.t#QPP$QVV%Q=v$Q@x#Q+s&QBD%QDs#QeX#QOG&QKw&Qf7|P_0%QJB#Q82$Q`q%Q9E.Qs\$Q(`~Pk'$Q1X%Q+J|Pz~$QeP%QbE&QW>$Qd~~P
L=#Q-DyPm.-QX+$Q2.$Q=;#QIn$QCo$Q^7}PHa}P%*)Q5%+Ql=~PSK$Q#'%Q/_&Q')vPy,zP_1'Q&S%QXy#QMa~PU|$Qm'$Qlm#Q#8%QF_%Q/v$Qbh#QLO~P
r#%Qrm$Qc;$QNG%QE{$QaQ&QU`#Qj-$QV#%Q/T~PRP}PBd#Q.G$Q[O~PcA)Q`o|PJM~PvG'QzWwP,Y#Q6l$Q}V#QgN~P1{%Q5s$Q@='Qk%#Q(K)Q;i$Q5t#Q
#@'Q[f%Q~v$Q0G#Qrv&QYQ#Q2K~Pep#Qu~#Q$-%QaF#Q#W$Qo+$Q*y#Q/K$QuK%Q+5|P4D$Qme#Q`W#Q>9$Qv;$QDx#QiW#QP..QSD#Q|u$QO>$Q0%&QQ'$Q
4H%QBr&Q)k}P6d~P5;#QU,%Qp[~P/;~PC|~P<v#Q5>$QL?%Q&t'QHx,QWE%Q@W#QIU$Qyl$Qb$$Q+x#Q0Z#Q>1$QJJ$Q):%QZ]$QNO%Q{4'QgR$QJf%Qs)%Q
!O:$Q)},QgK~P;v$Q=v}P|0#QVd$Qq`#Qp'#QCS/Q[*%Qj9'Q*3~PNz~PJw~Pn{$Q|A~P}.$QUN$Q:d$Q2n#Qg}#QmE$Q)<'Q~R(QGd'Q^$$Qr,'Q|h#Qx.$
Q\v~PU?~P`V|P><~PY(zPP%%Qc|$QQX&Q-8%Q+g%QM&}PDt#Qi^#QN(#Q\y$Qc@~P47|P-Y'Q;9#QY|#QBh$Q`)$Q+(%Qcd$QIN$Qy@#Qk{%Q<u~P%T$QiS$
Qof-QI9#QdL$QfX&QM~}PK#&Q^o#Q?r#QH|~PNb#Q`;~PW@%Q%/}P,V#Q(\#QGs~P[1$QwW~P]9$Qih}P.n#QSB#Qp[$QD^|P[M#Q@=%Qe#'Q|-~PYE&Q'_#
QCW$QDu#Q,'~Pr|~PQ$$Q2^vPVx#Q.]$Qy,%Q$v&Q\5$Qnq$Q|d%QI~%Q~p#Q8A#QGx#QB{$Qev~PA,'Qb@%Q9f#QZ]xP{-#QC#$QLz#Q-D%QFd~PgR#Q'b$
Q:a%Q8}#Qd^~PE]#Q+t}P&\%QC@#QAD$QBD%QJ+$QO'$Qd.$Q4o#QaC%QVh~PD]%QKE$Q]n%Q87%Q/3&QV+$Q(g)Qt<&Q+<#Q<vxPg^#QCI~P79$Q~=#QX]'
QAz#Q'j#QQu$Qn1#Q~-$Q\G$QpCxP4r#Qv^#Q=]$QaQ#Q/5$Q6&$QPr#Q$Z%QuK#Qyw~P8`{P.COQfy$QQX$QPv~Ppl%Q<z$Qnc#QWN#Q2_$QIx$Quq$Q0?~
PuM$Q{:$Qj%|P#N~Pnc#Q5|&QW;#Qt^}P[V#Q(o$Q{3}Pd/$Qm'%QFh#QRA$QAA%QTA$Q/b#Q@+$Qu~#QS]#Q]{$Qf)~PDa#Qm\|PV6~PP'#QG1#Qmx&QQz#
QS{yPMh#QmR%Q2>#Q7w#QFI$QHP#Q4d#QX7%Q9g$Quc#QX]#QGd%QsY#Q4V$QQg|P0E#QfBzPj~&Q6c}P%E#Q>M$Q(t$Q0T#Q7I%Q+S#Q:-(QKcwP-p#Q(v#
Q%@%QwC#Q4I&Q2E$QP##Q;|#QVa$QtB#QCE#Q}/%Q6a}P)={PkN#QqE'QsVzPQS(Q4[#Q;]#Q[c(Q
""", 4)
FINAL_83 = table(r"""
!!!!!!!V3PKKQ!!`TS{HP#HT!YkR!!!!!!!!!!!!!!:GQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!-AQ!!!!R[M6oR!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!L0RJwR!!!!!!@RP!!!!!!!!!!!!!!!!W'P34O!BxR!!!!!!!!!!!!!!!<7O!!!!!!!!!!!!!!!!>GN!!!!!
!!!!!rwP!!!!!!!9BP|$Q!!%GQ!!!!!!!~,P!!!!!!!!!!!!!!!!!!!!!!!ovQ!!!!g2Q!!!!!!!!!K9PTOP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!{dP!!!!!!!!!!!!!!!!!!VrO!!!!!!!!!!!!!!!!!!!!!_JN!l:N!!`[N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!IXP!!!!!!!!
!!!!!!!I2N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!q}O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!u'
S!!!!!!!!!!!!!!vfL!!!!!!!!!z@P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!\aQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7FN!!!!!!!!!!!!!!!!!!!!!!!'4L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!`5O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w=S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!duR!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
FINAL_140 = table(r"""
!!!!!!!!!!!N=O!I5T!w8P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!CZR!!!!!!!!!!!!ltPp<Q!!!!!!!!!!!!!!!!!!!f3R!ROP!!!!$7P!!GFP!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;CQ!!!!!!GNQP5O!!!!!!!!!!!B5P!!OsN!!!!!!!!!!!!!!!!!!!!!W*Q!!!!!!!!!!!!!nHQ!
!!!!!!=cQ!!!!!!n>Q!!!!!!!!!!!!!!!!!!!!!!!!!!!IqQ!!!!!!!!!%lO!!!!!!!!!!!*fQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!JlL!
!!!!!!!!!!!!!!!!!aRO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!DtO!!!!!!!!!!!!!!!!!!!!!!!{nO!!!!!!!!!!HYR!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!uRP!!!!!!!!!!!!!!!!`bL!!!ohP!!!!!!!!!!!
!!!!!!!!!!!!!!!siQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!WwQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!I4Q!!!!!!!!!!!!!!!!!!!!b`Q!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@5R!!!++O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!myR!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e+N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!LZQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!#1N!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!bmQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9\M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`bT!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
ANSWER = table(r"""
!z'?QPMdQ1G;Q!!cH/Q!H.SQ9_pPSXxPo*{P$Q.Q=J{P!`y2QWq$Q^Y|PkU,QL&5Qj)<Q}x>Q$MAQ;IAQ.?EQ$UnP+6{P!;XJQ\A(QlbvP!ql'QcLoPKmzPY
UnPockP]BTPpn^PXfrPJH&QyM^P`<QP+zgPS?lP)KlPM#TP]#iPpuVP-\cPh,^P;}^P)GhPf|ZPfhkPjscPxHjP[)ZP!!eQ'QbdtP<@%QFI#QZ]vPy1gP;*r
PofvPqCuPt>kPvFjP<K}PviyPR<.Q-2|PD{rP.qyPw1yPp>xP?swP\kkP{2nPa_wPX_zPaevPezqPJ8$Q/9yP{J%QVL#Q!{mpPVV/Q!!e.kP!!!!!!!!!!!!
!!!!!a&pP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!N1[P!!!!!!!!!!!!!!!!!!!!!^o
}P!!!!!!!!!!!!!!!!!!!QhuP!!!!!!!!!!!!!!!*g'Q&@TPr}9QD>BQt,wPc9&QQ&{PX##Q=kxPn3wPCD}P!!wSxPkA&Q'y?QcqyP!!6F#QeNoPclsPwt0Q
y=|P&GcPhw&QY&%Q#tYPVttP$.rPS-xPZgPPGH}P{i'QByrP@;wP/4sPIQuP!!PUhP6MwPZe^P!!of#QeWYPn~{PUc&QhYpPM.pP75{P9orP!&WnPe6\PwSo
PsyCQ_8vPkD1Q>2#Q6~vPp;mP3viP,aiPKDlPM,~P17lPH#jPW<tPn@IQ!v(xPwLwPgy}P/EwPCS*Q'dsPy3yP]j`PeCsPKE)Qe,&QZsnP!PQ(Q_6dP2.YPm
}bP!HuFPYitP!!(l{P[ZyP<kaP!@moPfJbP73iPO`vP*@gP1&zPi/$QicJP0zhP!{RrP6(vP!&D%Q!E{`P!!!Xj#Q!~E$QOO{P(|4Pbc{PkinP!zYjP7'kPF
#)Q.}nPcgMP6]yP[HePstyPWq$Q\DOP_$pPQa}P^IzP+wsP~[xP+jePKGwP!!,OuPlQ{Po|wPI7gP3RxP\/pPcwxP_K0Q!!0syP]z&Q!n)kP!|emPVppP!^F
oP!a*KPi;~PxEvPV)PPi{}PzWxP}7yPdn|Pv^}P!NBvP!!gkmP<RuP!AX~PR@wP!@;WPC2iPYM}PTsvPI\qPuazP?DjP!!rD\PSVfP-.oPA-~PckzPs%qP9E
/Q,AePo:}Pg?TPgjtP!cmlPoIfPD5/QNRXPZ9)Q2~cP}1zPFt,Q|DpP!8&-Q=J{Pj4}PcmlPjPtP!0DYQ<mSPW1xPTgxPb'wP(O9P!JyxPT@|PsJrP!nt<Q@
\tP!!!^pVP!VfdPNugPq2ZP7XjP9MsPQ_bP!@F@QO;LPL+nP!]&tP!QVXP)XcP@qsPXSeP>KKP!]<uPiFzP)DTPnv.Q\s|P<MxP!d')Q!E8mP^#$QrGpPx&t
Pb*oQU$\PV6^P~AsP!WF$Q[M&QDr_Pvd|PW7;Q!@?{Ps?VPIAjPAy{PS{pP!as]P7LuPzXzP|SyP<.mPHhxP4nfPR'kPH[%Qx[7P~@zPaBgPQAYPuWnP*h|P
(FXP]rqP~QuPS[cP!_>UPiT%QfWpPq*iP!])_Pr%zPRatP!b4NP!!V~wPpB)Q!H,}P->qPx\pPU6PP;q6Q!hcsPVcyP!U;vP`-hP!|g_PlK|P:8bP&#{P&fn
PpjqP]bxPq^SPI(+Q;EpPU7-Q!\<^PDYsPUycPkToP!=C'Q>2#QdftPP#yPB>PP':lPFfxPy/uPTWvP<UiP6SvP!rwvP*+_P_K0Q_n{P9IOPhtwPI~gP`ilP
!(1=Q'ZgP!2d~Pg(zP!4p%Qi*zP!6NpPHXvPTIfPJWbPgNJQ{{wPVkjP!?MAQ'8qPB2rP[H)Qi`_Pz@>P3K`Ph,~P7RKP#koP!rClPO`vP})iPpPlP(]rP!T
BwP!BCmP40PP!%AvP!m9#Qr{ZP7kwP;ZxP3suP3`hP!@/yPeq+Q!!n7{P9NLPBSoPl{yP9.5Q!&pzPy`tPclsPoxjP@@tP!!;uMP*E1QrX/Qka]PPCtP9`iP
!*~tPJQ'Q!!U#ZPgRjP]mtPEStPF{wP[y(Q!!^~]PU\sPT6yP6T3Qa8[PA^TP!Y(|P!!n;_PO(#Qt&XP|PnPYtpP#`SPDOyPiaxP!!0CsPIEwP!I+rPKxMP*
\~P],sPxUxPz+#Q&-~Px]iPyEmP3sBQ!xboPHufP!VYvPvAdP!xqOP!Z<yP}OlPHhxP*TmP!CVzP!iUzPJS^P!!c+{P&)ZP]'mP!!Dn{P_gcPJr$Qg2fP!#(
|PbjsP_8vP!!txtPctdPw}#Q@t^PQ1WP!!!;7-Q?+~PN'oPp1jP$gbP,.XP!t={PgBhP!TjcPqSnPF;oPq$.Q:DDQu~.Q9wZP<||Px,jP+thP#)UPf|zP!Xp
UP!rJ{Pf=kPNy/Qr)^PrZ*QH\zP!Z,[QKE\P!!oKxPNLYP!?E0Q|@0Q\7%Q!5SLQo7iPMN}Pqg}P!_jNPk/ePQsqP/ftPWy5QLLkP)zyPZnhPLnaP^o]P!.n
nP}gvPilTP<CuPz&&Q{<QP?hrP6HzP/h]P1`zP!ipXP2*lPb-VP^{rP2AfPHFyPCSsQNU'QW<+PuPvPhOmP!8{pPK_jP:(-Q!%U|P!\<~PZmxP!!bklP@J`P
ufWP!E{$QD{rP?A#QY)uP-3uPiwyPG(yPeouPSIoPe(uP(SfPy(}P`btP\$kPvk8QYKbP@gpPiP}P17uP.@zP!K-rPi&vP!+MLP'SxPoIfP0.kP\cQPQWzP%
,wP!!I[OPuA:Q{F8Q:PuP~.]P}7yP!aH]PA.wP!KI-Q!!!!lo(Q!Nf^P*#wP?gyP!;8yPsIyP!$A_P(YePd~~PiD#Qu^*QUHdPj4tPBjiPK)rQ:+tPP)xPFm
pP%pcPt8uP&ktPhK-Q!rZ}PIlSPzG#Q!dvvPGIVP!UKxP|7&QC'MP:TFQ!ipaP[/yPtNmPGZQP)WjPliEP7:%Q!sZ4PRptPHRwP,bkPSEkPHysP@mOP|}`P/
o~PM-$QC3bP!I7pPh*lP6rxP6CtP!!?L?QpjQP!GghP!o/XP!eNxPoSiPF~kP!:TFQ#u?Q!E{$Q;C^Pj/wP;\WQeBZPMg$Q6P&Q@|xPizdP!_&&QPr%Q*IHP
IZ_PvZpP!!aZzP!!}r{PR1nPmd#Q45vPn)kPBv+Qsn'Q9S_QjYUPD:QPG6iPDn{PZ1tP~_|P8*mPlZ|PrPzP!P/NP!!!#8^Pc67P?.iP)heP1hXQ!!JHyPuI
^P!!4#/Q,?sPMenP4P]P0*gP{/'Qw_mP>/tP!!7<sPd&#Pv=`PMg-Q!,klPVHRP`rVPRH_PZ;WP!!`O+Q32tPqGYP!omnP;n^P\'#QE#EP:luP$={P:)bPk0
+Qz`&Q5AkP*vcPh3vPM$mP!iUzP==dPA9sP!d,kP=8GP!!<-TPLy]P_vlP^ArP@dePMw&Q!/kqP!|MZPOFQP%bSP&~aP!d|lP0A%QNjbPYM]PACVP\MyPLWp
Pn2uP!7VxP!{@uP!}0%Qs3%Q:brPSzwPI/vPu%vPX_zP!3EaP!!e=}P!i>iP!!`rvP!f\vPW-KP=~EPjLgPf6sPgN}P!WRuP!AczPFJxP'8zP/o~P{bkP!B_
dPkcXP!!*.sPG>zP!fFuP+WxPelaPO[yP?9nPfgRP/#xPlK|P.FPP!R}kPd:rP!!HHtP28|PnC0P!!!?GUP)0nP!GGdPTV}P!NOdPMy}PyHaPwB}P}BuPhM{
P\a_PuKyPB^tP!!!!tplPG&gP:tfP!+xlP44}P!!.{|P>={P\g~PZfWP`1uP1CJP=xoPOteP.,tPB\&Q}6WPWioP~rrP!3jkP?1]P5+7Q_V_P7K|P%LrP/^'
QV^sPlBrPwTqP5.uP!6H>Qm<aPbHtP!ogxP\A(Q#9$Q!!=9$QB1yP33vP_0ePfp|PBphP!#6lP%,wP!!TefP*A`P!2MdPASxP<PcP>qnPM#TP!31{PqioP!;
JmPv/pP!|hnQ!S%+Q#$xP(bxP&`OP&;nPr3jP!r{zPTddPh&#Q>OoPB~oP45cQBW\P1PxP~o>P,|4Q`Z'QFI_P1%%QV1%QsY{P>5sP_^yPZSjP>nzPx6vP!l
e%QGy\P@fwPp~`P!}$0Q!za{P4i-QKolPEJ.QulVP}iqPLblP!!!@deP@J$Q!IKvPuJ$Q!c4\PTjcP!GUtPNmvP;8yPLWpPZ0[P6CtPH7yPFE{PK?fP='lP(
[$Q&_vPy%6Q~P|P!GqkP7taP2VnP[lMP!7]4Q-zlPl4bP0pePTE&Q21mP/WOQ{U}Pz%-Q*>lP!p0qP&hiP![n#Qd9YPQf'Q?qIQ!zF}P3\{P!]q%QVGbPB^t
P!!!4f~P}wxPFhjPG$uPk^rP!!!/6nPgLkP9=qP!D)vPj)XPGH}Pb-vP!CYeP!cYFP%]vPstyP=8gPvR#Qn-xP!!i/$QlBrP7@DQ9ctPbnwPIsbPc:{P=bNP
A3TP!'~XPe-{PyywPO8%Q{BgP~@zP!z~tP_*3Q{.%Q!SdvP4EXPE}RP^AiP!mzwPsEuP8MeP!3UlP,/>QvYwP!KSuP4f~P!s#vPbk0QCaVP!/.}PL{xP/^ZP
r\xP6(vPB)hPQ,zP^[wP!^N$Qpi%Qj,cPs_zPv%mP!'2{P!!!!1%XPk}}PF[sP!5<2Q2[tPf`'QBJ)Q&KpP#QjP!4m:QG5gP!<s{PTQ$QPSvP~xhP!Ww:QGT
{PSHVPmD{P!wl(Q}MQP!<A'QwDoP!E8mP!!!]WsP!~,kPgaJP!#x*QH2sPm,hPDMKQN1RP!!^3bP}3lP!!!RXaPSKjPhHuP3PfPCwwP!UTyPZnhPR;>Q%pZP
Gh%QmYzP!!PiwPP@iP9,vP|ySPbwEQBMyP$BxPTRyPHOlPq=CQF?|PpBeP3oqP:vxP:hhPq=vPa:vP!'{dP!titP/#XP_sxP!h(qPNEaP!~\qPxnDPqryP[i
&Q{E{P!9XxPq7wPfRsP!x9aPsi]P!}$lPZ*\PR.ZP><&Q0F~P)dxP]5JQKbuPe%jP\NrP!3iRPrsiPxavPU{UP[N(QC&tPy`kP!_BYP84pPuz}P`6{P!S\)Q
JdPP!!{UTPV6^PrkxP[O]P7atP!m]+Q6>nP~9bP:FrPu7sP/zzP0#oPSPgP,?sPBQ}PE_@PFZzP&7aPXzXP!{i'Q`4-Q{$~PwLwP-=xP!o3)QF+vPj7hPZxt
PtW$Q2lfPKe`P;-]P9wzP*O4Q-m^P!`QPP;AcP!!aJxPD]`PN_fP!!`WoPFwsPw[`P!!ofvPdOzPc(gPF;xP<cyPC5}PJ(uPqQ|PhRxP+W/P&+lP!!!UI}P!
YNvP+e#QwXuP9DiP3|#QW{ZPM<`P'1&Q&WnPvPmP!!zsxP!U'+QJ=}P!6~VPs7ePHNsP:1sP!'dsPFSbPa=.Q>WiPb~PP$nQP!znrPiO[P}K#Q!FGmP?b|P#
PQP!H5KQpVkP'0iPF'iP1njP~[xP!~&uPFSbP$tyP!<diPsFnP!KPaPKGWP}>HP]&}PU*rPMkmP#T~PDb]Pb5+Q/^GQ!Zs2Q#G+Q1rwP=rpP&uwPfRSP!;9{
P]^kP:JVP37zP(LwPvn_P$9nP!=#hP':LP`icP>4qP$^xPv'_P@t^Pv/pPtE'Q|N|P5_}P!iEaPNz1Q}stP!!Z2vPNFZP1FuP!@RqPZhRP[M&QdAjP{AwPoe
}Po>jP6a}P!5W'QL&QP9['Q!-HAQcQuP!!yPiP!!]tcPwo3Q9E&QMOvPO/wP!.'nPQ<sP'ZpP:MjP!$TuP^;sP{,oPISgP!{d]P!^{rP(^kPPS#Qf(cP]ARP
d<mPrPzP![LiP'CVPpR+Q!'sSPNO(Q*L\P!7JZPGm+QJJtPX[vP!!?'zP0h}P-\cP$epPGxcPYQaPIfTP!k{kP!!sosP4V|PZF|P=xFP!A},QbAiQ!^5TP!T
k|P=-kPH2sP_=SP!!fXrP-;fP?G~P,qKP3L&QJ^zPUX*Q2c)Q!\ooP9RyP8({PXj#QX$XP-.oPv@/QP~#Q!(}vP!1WpPDA`PMy}P3UlPvDXP?V~PJEnPf.&Q
F#)Q5^{P@J$Q!HzcP[,eP9&$Q>c~P%VuP!L/{PnA~P!+xuP_:hP-#SPkToP#'cPpWdP>EuPDiUP!!J,&QAlmPgH~Pe?oPkhuP?0dP)y`P7CbP!)0nP!M>{Pr
XkPpuVP!!BkbPv0iPQ.0Q^VHP!l<sP!)-ZPZDaP!!e+`PC`TPFd}PEJaP!k2yPRh0QOwpP2UuPmN^P!%9eP!VQeP<}uPO{}Pu4_P!},}PS9vP!I~gPHmUPd7
gP^,jPQj+QohqP;}+Q!7t%QBt9Q]ecP!~AsPS~?Q!jTXP$}zP<xxP~HkPL-`PFobP)ndPz\~P!Co}P0BQP!^(]P/t{PJHyPUhhP!&{vPnx\Pu.$Q!!!Y7|P<
*`PAjrPL[TP_J7QjFqPdu}P4;UP!^fsP!~>,Q7)]Pa|pP!a@lPWHiPA3}PAVlPMU0QF@uP!Vm\P}hxP!/HbP!<l:Pg>{PPB{PzzgP!!!pKOP#s-Q!o<oP!?Y
rP!!!!!!
""", 4)


EXAMPLES = [
    # for k in range(3, len(node_list)):⏎        vk, contour_nbrs = node_list[k]⏎        wp = contour_nbrs[0]⏎        wp
    # 1 = contour_nbrs[1]⏎        assert seat_rows⏎        if ballad
    (
        [
            258, 345, 956, 295, 791, 7, 18, 11, 735, 823, 464, 427, 1610, 259, 1142, 74, 11, 420, 584, 307, 683, 65,
            1617, 267, 1040, 427, 58, 74, 370, 259, 321, 79, 267, 420, 584, 307, 683, 65, 1617, 58, 15, 370, 259, 321,
            79, 16, 267, 420, 584, 307, 683, 65, 1617, 58, 16, 370, 259, 475, 396, 281, 62, 863, 82, 198, 259, 328, 310,
            638, 351,
        ],
        " ==",
    ),
    # for k in range(3, len(node_list)):⏎        vk, contour_nbrs = node_list[k]⏎        wp = contour_nbrs[0]⏎        wp
    # 1 = contour_nbrs[1]⏎        assert seat_rows⏎        ballad
    (
        [
            258, 345, 956, 295, 791, 7, 18, 11, 735, 823, 464, 427, 1610, 259, 1142, 74, 11, 420, 584, 307, 683, 65,
            1617, 267, 1040, 427, 58, 74, 370, 259, 321, 79, 267, 420, 584, 307, 683, 65, 1617, 58, 15, 370, 259, 321,
            79, 16, 267, 420, 584, 307, 683, 65, 1617, 58, 16, 370, 259, 475, 396, 281, 62, 863, 82, 198, 259, 310, 638,
            351,
        ],
        " =",
    ),
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        del shelf_grid⏎        if verse_text
    (
        [
            855, 697, 1009, 580, 267, 1000, 506, 284, 295, 811, 623, 40, 35, 62, 37, 40, 967, 50, 273, 258, 1205, 1232,
            1292, 267, 284, 13, 1353, 518, 84, 69, 534, 357, 13, 1715, 409, 258, 826, 273, 259, 1272, 267, 1205, 1232,
            13, 962, 82, 7, 1715, 1292, 953, 1752, 676, 1401, 270, 876, 1768, 259, 1716, 285, 280, 75, 69, 1038, 335,
            67, 198, 259, 328, 1747, 261, 62, 556,
        ],
        " ==",
    ),
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        del shelf_grid⏎        verse_text
    (
        [
            855, 697, 1009, 580, 267, 1000, 506, 284, 295, 811, 623, 40, 35, 62, 37, 40, 967, 50, 273, 258, 1205, 1232,
            1292, 267, 284, 13, 1353, 518, 84, 69, 534, 357, 13, 1715, 409, 258, 826, 273, 259, 1272, 267, 1205, 1232,
            13, 962, 82, 7, 1715, 1292, 953, 1752, 676, 1401, 270, 876, 1768, 259, 1716, 285, 280, 75, 69, 1038, 335,
            67, 198, 259, 1747, 261, 62, 556,
        ],
        " =",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
