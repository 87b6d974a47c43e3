"""Compare, or assign: a circuit of 35 nodes of jali-python.

    jali decompile if_equals.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:17cbb360151ed614, task "if_equals". It computes what the circuit does: constants are folded, tables say
what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
99 lines of code, 52314 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.998  [0.990, 1.000]  n = 10
same decision as the full model                            0.996  [0.984, 1.000]  n = 10
right answers                                              0.996  [0.984, 1.000]  n = 10
right answers of the circuit                               0.994  [0.981, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.010]  n = 10
from the circuit with cutoffs, at most                     2.38e-05 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           64 prompts
sides with the model where the hand-written rule does not  0.969  [0.931, 1.000]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.resid_delta[110]: same answer (24 turned)   1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.act_in[110]: same answer (6 turned)          1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.post_act[572]: same answer (6 turned)        1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.resid_delta[149]: same answer (4 turned)     1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.post_act[340]: same answer (7 turned)        1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.resid_delta[83]: same answer (7 turned)      1.000  [1.000, 1.000]  n = 10
swap of final_resid[83]: same answer (7 turned)            1.000  [1.000, 1.000]  n = 10
swap of final_resid[110]: same answer (12 turned)          1.000  [1.000, 1.000]  n = 10
swap of final_resid[149]: same answer (4 turned)           1.000  [1.000, 1.000]  n = 10
swaps of one variable that turn no answer                  1 variables  n = 12
swap of all, in the full model: same answer (24 turned)    1.000  [1.000, 1.000]  n = 10
doubled constants (5): change of the answer, at most       7.53 nats
doubled constants (5): program less circuit, at most       6.54e-06 nats
doubled constants (5): both change alike                   1 correlation  n = 120
"""

import sys
from math import cos, erf, exp, sin, sqrt

ANSWERS = (" ==", " =")
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
        - 0.4427095 * cos(0.02454369 * last) + QUERY0_36[tokens[-1]] + 7.430498
    )
    # 0.attn.k[36]
    key0_36 = [
        keep(
            0.5415014 * sin(0.07440256 * i) + 1.20572 * sin(0.0563866 * i) - 1.326008 * sin(0.04273305 * i)
            - 4.167002 * sin(0.02454369 * i) - 1.136471 * cos(0.0563866 * i) - 1.857833 * cos(0.04273305 * i)
            - 0.8445025 * cos(0.0323856 * i) - 0.3180574 * cos(0.02454369 * i) + KEY0_36[t] + 4.8847,
            0.537117,
        )
        for i, t in enumerate(tokens)
    ]
    value0_45 = [keep(VALUE0_45[t] - 0.0977315, 0.776691) for t in tokens]  # 0.attn.v[45]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([0.25 * query0_36 * key0_36[i] + 0.005930353 for i in places], 2.808044)
    seen0_45 = sum(w * v for w, v in zip(weights, value0_45))  # 0.attn.v[45] as its head brings it
    share0_2 = sum(weights)  # what does not go to the sink
    # 0.attn.resid_delta[110]
    write0_110 = keep(
        0.001352686 * share0_2 - 0.6879497 * seen0_45 + 0.02972255 * n / (n + 131.6356)
        + 0.01170249 * n / (n + 0.05409036) + 0.07478626 * n / (n + 16.16438) + 0.2466441 * n / (n + 25.87331)
        + 0.009477087 * n / (n + 0.195159) + 0.006272845 * n / (n + 0.006666955) + 0.001588471 * n / (n + 1.57473)
        + 0.003209676 * n / (n + 1.246897) - 0.03005208 * n / (n + 5.284302) - 0.06239386,
        0.160748,
    )
    # 2.mlp.scale
    scale_2_mlp = sqrt((
        (0.03077492 * n / (n + 489.893) + 0.003652557 * n / (n + 24.91758) - 0.03533354 * n / (n + 414.8828) - 0.01596031 * n / (n + 79.62433) - 0.00765215 * n / (n + 4021.765) - 0.06113798 * n / (n + 2.559298e-08) + 0.02894237 * n / (n + 190.0547) - 0.03084415 * n / (n + 133.461) + 0.116238 * n / (n + 14466.57) - 0.0917935 * n / (n + 2909.544) + 0.009320655 * n / (n + 0.1653083) - 0.0476611 * n / (n + 4.186957e-07) + SCALE_2_MLP[tokens[-1]] + 0.3849126)**2
        + (write0_110 + SCALE_2_MLP_2[tokens[-1]] - 0.3884578)**2 + SCALE_2_MLP_3[tokens[-1]] + 153.2396
    ) / 256 + 1.192093e-07)
    # 2.mlp.act_in[110]
    mlpread2_110 = keep((write0_110 + SCALE_2_MLP_2[tokens[-1]] - 0.3884578) / scale_2_mlp, 0.336523)
    neuron2_572 = gelu(0.9274705 * mlpread2_110 - 0.8562316)  # 2.mlp.post_act[572]
    mlpwrite2_135 = keep(-0.6865608 * neuron2_572 - 0.02231137, 0.0486748)  # 2.mlp.resid_delta[135]
    mlpwrite2_149 = keep(0.5519305 * neuron2_572 - 0.07885505, 0.0440956)  # 2.mlp.resid_delta[149]
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (0.03077492 * n / (n + 489.893) + 0.003652557 * n / (n + 24.91758) - 0.03533354 * n / (n + 414.8828) - 0.01596031 * n / (n + 79.62433) - 0.00765215 * n / (n + 4021.765) - 0.06113798 * n / (n + 2.559298e-08) + 0.02894237 * n / (n + 190.0547) - 0.03084415 * n / (n + 133.461) + 0.116238 * n / (n + 14466.57) - 0.0917935 * n / (n + 2909.544) + 0.009320655 * n / (n + 0.1653083) - 0.0476611 * n / (n + 4.186957e-07) + SCALE_2_MLP[tokens[-1]] + 0.3644863)**2
        + (write0_110 + SCALE_2_MLP_2[tokens[-1]] - 0.3681387)**2
        + (mlpwrite2_135 + SCALE_3_MLP[tokens[-1]] - 0.02403684)**2
        + (mlpwrite2_149 - 0.02537219 * n / (n + 89.10934) - 4.475308e-08 * n / (n + 7.254562) + 0.1621659 * n / (n + 0.005392778) + 0.007824735 * n / (n + 20.11741) - 0.1591671 * n / (n + 0.009765708) + 0.04165505 * n / (n + 0.3257904) + 0.03288722 * n / (n + 3.090783e-05) + 0.1732032 * n / (n + 1.513183e-08) - 0.01739987 * n / (n + 0.008837279) + 0.1952687 * n / (n + 25944.27) + 0.009884794 * n / (n + 24.63904) - 0.002068041 * n / (n + 2.997584e-05) - 0.002729783 * n / (n + 204.2774) - 0.1451568 * n / (n + 54.39987) + SCALE_3_MLP_2[tokens[-1]] - 0.5564731)**2
        + SCALE_3_MLP_3[tokens[-1]] + 61.24532
    ) / 256 + 1.192093e-07)
    # 3.mlp.act_in[110]
    mlpread3_110 = keep((write0_110 + SCALE_2_MLP_2[tokens[-1]] - 0.3681387) / scale_3_mlp, 0.513913)
    # 3.mlp.act_in[135]
    mlpread3_135 = keep((mlpwrite2_135 + SCALE_3_MLP[tokens[-1]] - 0.02403684) / scale_3_mlp, 0.518967)
    # 3.mlp.post_act[340]
    neuron3_340 = keep(gelu(0.4907058 * mlpread3_110 - 0.6700251 * mlpread3_135 - 2.553986), 0.111142)
    neuron3_708 = keep(gelu(-0.09355278 * mlpread3_110 - 1.147386), 0.106128)  # 3.mlp.post_act[708]
    mlpwrite3_83 = -0.5882134 * neuron3_340 - 0.548991 * neuron3_708 - 0.3718171  # 3.mlp.resid_delta[83]
    final_83 = mlpwrite3_83 + FINAL_83[tokens[-1]] - 0.02108089  # final_resid[83]
    final_110 = write0_110 + SCALE_2_MLP_2[tokens[-1]] - 1.213303  # final_resid[110]
    # final_resid[149]
    final_149 = (
        mlpwrite2_149 - 0.02537219 * n / (n + 89.10934) - 4.475308e-08 * n / (n + 7.254562)
        + 0.1621659 * n / (n + 0.005392778) + 0.007824735 * n / (n + 20.11741) - 0.1591671 * n / (n + 0.009765708)
        + 0.04165505 * n / (n + 0.3257904) + 0.03288722 * n / (n + 3.090783e-05) + 0.1732032 * n / (n + 1.513183e-08)
        - 0.01739987 * n / (n + 0.008837279) + 0.1952687 * n / (n + 25944.27) + 0.009884794 * n / (n + 24.63904)
        - 0.002068041 * n / (n + 2.997584e-05) - 0.002729783 * n / (n + 204.2774) - 0.1451568 * n / (n + 54.39987)
        + SCALE_3_MLP_2[tokens[-1]] + 0.4556391
    )
    # final.scale
    scale_final = sqrt((
        (0.03077492 * n / (n + 489.893) + 0.003652557 * n / (n + 24.91758) - 0.03533354 * n / (n + 414.8828) - 0.01596031 * n / (n + 79.62433) - 0.00765215 * n / (n + 4021.765) - 0.06113798 * n / (n + 2.559298e-08) + 0.02894237 * n / (n + 190.0547) - 0.03084415 * n / (n + 133.461) + 0.116238 * n / (n + 14466.57) - 0.0917935 * n / (n + 2909.544) + 0.009320655 * n / (n + 0.1653083) - 0.0476611 * n / (n + 4.186957e-07) + SCALE_2_MLP[tokens[-1]] + 0.3644863)**2
        + final_83**2 + final_110**2 + final_149**2 + 29.16642
    ) / 256 + 1.192093e-07)
    return (
        ANSWER[tokens[-1]]
        + (-0.9674891 * final_83 + 0.487074 * final_110 + 0.6605501 * final_149 + 0.01726807 * n / (n + 489.893) + 0.002049482 * n / (n + 24.91758) - 0.01982596 * n / (n + 414.8828) - 0.00895547 * n / (n + 79.62433) - 0.004293687 * n / (n + 4021.765) - 0.03430505 * n / (n + 2.559298e-08) + 0.01623981 * n / (n + 190.0547) - 0.01730692 * n / (n + 133.461) + 0.06522213 * n / (n + 14466.57) - 0.05150613 * n / (n + 2909.544) + 0.0052299 * n / (n + 0.1653083) - 0.02674305 * n / (n + 4.186957e-07) + ANSWER_2[tokens[-1]] - 0.05644911) / scale_final
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
W.)P(*[R7Z]PxpAO2mQP!YeeOw,KPib0Qvn#Q{/DPJa0Q1R8Pjt/RiM^OfwyQ4kiQ$KcR)`HQHp0Ra:BQ|xQR~/@RY/_RpB2RU+@QVRtQAP'L<)8O!-FCP0G
3Ql_GR!YAGQV6XRB~9SfRkQu\.S'&tQA,JQ!B1jRD_?Q7hIQH=KQ+LOQOvxQ!{MDQ{mYQ~u?RF{XQ<mGQV~2QzhzP~];S!IT:PG)`N7{%S!I1rPV&wK>YjPF
I~P<=OQkGIQ'`AQnA`Q6f^Q{DRQyf>QT&2Q(*}Qt$IQk32R88-Q!knzQbQKQNtmQih2RZmIQS.?QsO;Q,,6Q_::R|nVQ9\mQ;{GMUmdLnobM!!!!!27iL!!!
!!!!!!Mq/R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!T=qP!!!!!!!!!!!!!!!!!
!!!!/C'Q!!!!!!L)wQ!!!!!!!!!!!!!!!39gQ!!!!!!!!!!!!PG.P;MARvC*QE.)Q,Z|QQWdQ!eGhR]W&R|\8RBNSQiLRPMFePDUyQp/~QKmsP*BYQS,3PRr
gVe:MPt'`P.aWO4wKQ:XcQ%1^Q]l;R*2IPfOhQ)%[Q@+nN`'+RD|BQx6)R!F{(PrxMQ`w`Qft%Q!:DTP1G(Rcd8Q!JzWPC/SOs}7QdF+Rd<gQKm7S58:R9D.
Qq2-Q9AHQ:WWP<tVQHC{OG)rP:Q-Q*MiQ.BjPHG*Ps]tPqTOQTd+Q>.&QA2.Qlr6Qd2BRp:KO!edsNE*rPq/6NZ<&Rke]QXHaQ!t:>Q1N]Q!-_%R_I1Pm/aR
,EuRRqEQfs^Q!!svKRR)&N&G;P74vO!S=gP!DKSQC[LQ/;qPP9ER)W3OPxhRrn&O-j%QKpnQ7&'RAb%Qlv)Q(tWN8?aS!4~mPn(OQNkSP@v+Q)HQP\nwPthb
PDOeQV.=Q!T,CSCx1RMVwQ!xG{O:GpRWSgQ<P#SAS^Q!Ws[RIUuOs^~Qq52Q,9]Q?C,QPqwQ2&@Qb-0RV]FO;%DQ]tEQ!8KvPE?'RadfRE*SQ!!!gH2RAYHQ
!hAbPOtYN(L$S!q]BQ[{rQ!gFeQN\|P]x.QRr{P?f3Oeq$RU,7Q2.fM0*aQa.MS>(LQ5U3Q+=.QCv+ProeQ![/.Os>xQY)OR3yCOQM-Q]K$RThpP!2IGQ$^<
Q(gfQ)IhPA*FN!|~VOYq+O{gQQ]2|QmU+QgjoQxm1Pb7sQ5PBPKoXQ~((R!$(VR;aYOSxjQ\1yPepLOGOsP+<>R'=zPs}qPs+nQ|<JQ!fjzR/b/S!0b}U!='
NM=K.Q5x6P]30Q!!LePPQuANQz=Sp-1SCW`Rat(M!!A__R(1uNg)lO|Z2Q4.9OS}/RPr8R@Q0QI;1Q))4QLiHPt<gP&RMM!4MjRH^%OXy9Q{><PQ+XP_OZON
x9Q!!/ywPN0mQ!S%-T<.qQ5XsQ6}&P[?DRus*R!>JuR_DUR.d+Rn_oNw|zS!&?AOJcdQ!E<bQf?,S!KUqT}++S}6WP<m@R!!IZ]P%q.Q{\gN!hr^QS-mR[_1
S!S=2Q&mfSUKRQ1uOS,r9QnI(SV*ER!VN=R6TzQ_y'P!!ofNQ%UyUg>@Ql?(R*xuPO<EQzNKQaPIQZTxQ4F(R)U/O!@T%Par:Pc\tQjKyQpv`Q,:$Pp`>QV~
MR!!5VdQWt]QJOlQs%YP9f@Qv#tPumaP!!!g&OSQYAQ_nHSW/TQKz]Qp%3Pu=lQkAbR!!+k/P!ppjQR+sP_VpS-V'SR%iR!~X$R!EMcR!UC$R!NOnQ!wLmR!
!!rT*S!g2=Psb7Q8Y=OoS?Rd#1S=[8NfZ^Q!4]BN4z9Q!,SlN!,O7R;+oW!*zEPDQtQypSP<}hPs^QS?7CQ3unQ75sOiZFR0c+PZ6BQ^0#S!F(XQ#_,O!]\{
R!JO]Qh''R0a]PV'-RN7pS!5|#P!!~5vN!!!~g)SO;mNtZDPcz]Qc[CR!'uyOz.1L6C'Q*C:O!BprOsQjP1/eNmz;S8wdOn;bPHRBQa>oOV/3NZyRME26Q4+
?P*73R}g3Q!!eI/MjS^Q!EBGN2B|XrU$Ql#zQ>/KR*HVP'A]Qw}jP'Z4TjnXNu[}Q!z^4Q5,UQ!zdWQW{tNB39Rc6yQ\.-R!!!V\}M/+lR.J2Q!C)JQW3|N!
bI+Rr\+R6SnQrCbQ!6joQ]4'Rxk[R-$/QYi.T6,xR])0RRUJO!i&RQf.TRl)0OW3bSvm_Q!/vDP&v9Ra0$Q6vjNJe.R%SiQj.bO!!$->Q!!zE}O^m=R!?S6Q
l40MzmuN`lDR!sg0T!df0N?s)Q9ZAQA%ARdEmP\RNQF;?P!Uv.SlSdQ!!!!!!O9iP!a\QQ!!!!\xUO!`9DQfCoQ%R$Pd62Q%*_Qk,tO!!S4eQ!SS#RXc3Q!V
JcPHyfQ!wMRPu(-P!_PqQEjDOQ}|X!NMDPO3nP&x*RHvdQ!;MrQv]?SGkmPseANJ0?QksuRzOmRj9pQ'HfQ!Z/cQ!!C%PQ:6(P5gjQ64[P/)NP!1W]R7o[Q!
LHrNXIeQ:'NRTfEP!f}TQ\,MQ!{I?P*z-Pif8T!!k]{SZ,8Qsk2QOY<Qb|URC|aXlQ7T!![:0S\0hRoq\P>x/Qcc&Q:kfS!CaVQ;+-Q!ln|Qt*0RUD{O,)rQ
of'Q#__S\m&R*U[Q!1acQh0HT!2mAP!yu1Q9u#R`weQ!Y8\Qb(BQ>h`QVN@RBV<QKFHL!^1'R!sUoQ!!]zuPvo\Sb,'Rm<xQ7DNO;}bO%3>Q!(0jP!!!!l2>
W!,=mP!!uKKOB)_QcjCThucRW1EQB&yQ^E$R!!P.}QMWnQO5COpI3Rhl-Q!!!!(@eR!Zp.R!djTS}ShQ$-+Q!,g>QJ/<Qs}WPiY=R!d)yO!}s)R!^%YN!8a5
Qn?NQ!KneN-v{Q;TJPMVfP!!I/fQ;PTQ!e:mP@Q?Scv@Sr%=R4bwQ!!!!2ZxQ!!.JrQa;cQO~^R',/R>.^P!!G-$R!hcRQ!!!dX>QL<?Q6\'N%]jO!w>_P!c
_`S!m6eQ!<u9QN~WQ!GNgQ~a1S#-0Rf7jR+LzR!!mCxR!&iRPC(fQ!pOwL^$yQ!S-9Q,swQ#BMQjpDQyi|P|~FO!r`.S}wdPdqwP!']~Qp~zQqN-R!fd`Q!#
AiPJQ2P!f|SQ!bCaQ!g99P!!#T\RspKP!!iPRRd(9S!!!0xFQ!~0cRo'kM!umFRX@4R:o?Ve)uQ<U}QLSKR{eSQ!5:3R!Y-$PbquM!,HnR!N/wN!HEdQ!);F
R9+eR!!T$2QE1oR@_WN$O;Ps;xQ!JtnNNjiNE%uM!!)aJR}D.Q2A;P!~ZjP!PbQQV_NR!REQQ&nRU!PTHT}_~R!,14Vqm2Q.B,Q!8hkP!!!sd=QM$1Q)X;S!
?.CQK?uO!!\W+O!H.kP!=q/QXQMSyc(R!oeIP%T1R!-$#S!Wy*Q!IjTNuS@Q!!!T8:Q!r[bP!!PoHPAPkP!1uxQjeNQ52PR}EtR!!!Ql]N!!A%zO!!!'ZlT!
H6rQ(&sRGaCQhZ(R<utR8_NN(GNQ!!{b8T!XBsQ!!6glQ!!!!3VsQ!!}@TQdSXQ!!Gz|T!T0~QKC7Q!-+*OPcZO!B3%P!9e^RdvyR!!)>dR!!*8WQ(e4Q!*n
zQKy=T!FxfR!@d[S!ov&PVqNR71uQr,,RJ`hQ[tXS!W`GP#taR!!!g%/RO#dR7.LQ--?N(3@RBl*SW=/Qh<WP!}IUQ?K8Q{FyO*vfP3WuQWE*Rj[pQ!jS2SU
4kP!!*6dQRzlP/4cP!!!v0USpj.R%ksQ}?*S!@/GM#hvR+?vQC:aPeG.SgN$RLZ9N![R4N!mFaQ!{uJOPr|SOu;PDHaR!!\IBQUj5O!hFyP!!!!Oe|T+6ZR!
&R+R-./O+jEQX?TR3SkQ!3~sR!5[1Q!!=R\R!!5@aQ%eyQSWbP2+XS!>1QV-UQQDcMO!4%wN!!!Zn,QfKzR!Zc5Q6KkP!!N/EQ!5^{Q1=vR!CO`RxvdQa>kQ
iEaRURoQ0h*Rw9gL!dUxP!sQaS!51qQ!?-[O!!!!0`uP!%MSP3%|O1ShQ|{0R!!cT`T!!&&:Q(k4Q97`Q!ptIS;C5VECPO!tTwUM~:Q!!!!!q8>Q*uaP~LVT
Mc/O!!!ZMpR!VziP!!@)3Qx3QQ!G>lR@7}Q!\@%ROkwQinaQSSZQ;U[Q!!!l=dS!GT7Q!3e#SdfuQ!!!-)+R@(HQ!&/jP!vawS!!!Kz_P!#QOQ!!KL'R!|@?
RDYMQQT_S_@CM/X,R!!F_VS4uLRJLoQfIWM!?7UR!;7PP!!!r;-R^S~QY#RO!dV[Rf>dP[<LQ%})R!!@nIQ!^5mR(isNe+UO!!hNvQ|)>S!'d^O!!X3aPk)j
R]-0R!h}WP!!esbMo+oQ!Z*pQHzxPq*0R!rHcR!!!r>)P!w)SPT8dS.w2R!!)pSN!WwCP!0rgNQHFQ!+4KO!!F~,R!k>oR!DtAN;]pQ!!IsUQ.ZfOK;>Q1Oy
Q!!wN}Qx__P)W7Q8&iR!Pa6N!l]&Rfu]Pi\3R?t+RG>$RVEIR!$fbP:9CR!5v5Q!1zxP#D3Q!i}/QZeNRydrRT'&R!j),M!~`BT!!!](9O*P+RC--R9~rP!o
WXP(/&R!!,;oP!zJsQ!I@^P-d0PR]dQ||dPH:9TeyGS!!!!WafP35KQllKQehKRyn`Plp=Ri8MQ!j7}R}<BQ!!!!!!HbzQ!!OdyM)?PO>~`P!!!!n'AR!n=&
R!!!!^J?R!.]}Q!l|LQ!VUMSFa1O!!_`5S!!&4BR^yoQ[ypO!!!!+PVRnV]R!2,^O!!!w%iOGNeQkjaX!Y&1Q!7wsQ`'7T?V`P]v<Q!x]/WygoR3K+NBMAQV
;mR!R~GR!$YwQoW$R-<-RcDUR)UtP!!/S-N!!i.?S:opPke;R#/#R!!!D<cQ!)y(Q[v+R!-_'V!!!!TD^W!id:R!LPfSMM_Qm>+N6UXQsdSR!!=XtQRr-P!!
!!}14O!!},~T65'Lnn)R!c<XQ!U6lP!!I^fQq5UQ!!!X<AQ+$TQ2#NQ!!?T+Q!(S+Ra`)Rr'0R[IkQ!C||X!!!![Z;R!!jk9S!!!!?EvQ!-d(R!!+|jO!!!!
!!!/hzRhHjPm?lV:NhSJXVT!!!tDKS!4<pQwQ$R!*%.R^[qP7P%RDlTR#|@S+|(R;*@T!!`/lQw+3P!!u4@L!)0:Q!]A.QIZ@Pe?,R~%2Q~pRS0{6W!K8oP6
OIQ!li#Q!![DfO!R)LQ!!!p0_Q]<6QqV<U!M[_P!!62%QgZ}S!!!!!#g[PRaaS!y?(Q!>#&Sw7fPzISO!!BliR!!!!!-\:Q!!lJxS!,zKR!W+DP!!!!wxaP(
OZPiajO!!!g68LqjJR!!9H0Q!RtgRG~FS!)@BT!VGmP!aVmQ!X7\R!!!nxtRjOnP!!$-hQm)%P!4JyQ!GaKTD=rP!8x*RE)WN!T9{SUULS!!!!!TcYP$4WQ!
/9;S'z-R!!8E'RfYYPD@DQelWQ&v*P.8=QCizQ!!YZfP!!!!C{dP5J&RzdNU!O`@M!!!]3nQ!!ehES0hrPZm_Q\o^R*){PCt6P!!!`UzQ!!am0P9MyOzSeQN
nvQ$d[P!4xiNTbiRsH8QG:-Rb,~S~&>N!)CcQvG.R!!*oeS!!oW)S/MYQ.1|S!!hAiR!Jq=Q!!!m,0RExCR!!!!TGUQ![MERy*0R!QN_P!!!8ouP!A\3R!!!
{7HN!08SQ!!r9>Q!`wBS!!!+S:R!?T/Q]1kQ!~M`X!!!'OfR!G,aP!!!{WyP=y,UzB>R!!!!!!\XpQI`RQ!!zKKOMEfQ!K?0O->hL5_NL(W?S!
""", 4)
KEY0_36 = table(r"""
>.0QsNVP&[RQNO)Rf[pQ!r}ZQi0_QfH3Q_X}PbN,QjQgPFf2Q6>bP=e?QY6gPtmOPLu2P'@>Pcd'P=@IPo])PCN<P(],Pvv2Prm-Q(=wPA_CR#%dQ!#BIQz-
.QB-UP!`k]PMA-P<HwOf8JP??\P.grPU>tP!7CRP<kMP'L<Pp%bPB`2P4?=P!-OiPSz9Pq(lO-A~OEk?PfScPS-\P3yqO!:cOQcuJQyoKP!ZJ{Pgx(Sm'FQ*
'SP)9@P(R)P,BJPhL-PIC7PI0gOFc|Ou2ePgV}Obc=PbNBPTJmP!@I3PgJ9PxFZObN[OlAXO1cNPuyTPA5^POftPJ~%PGhJPuTMR33[RHz]R!!!!!S`1R!!!
!!!!!!&x&O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NU:Q!!!!!!!!!!!!!!!!!
!!!!tS#P!!!!!!h[JO!!!!!!!!!!!!!!!ileO!!!!!!!!!!!!MoVQjd/QODrP'YqP3.AO1lnO!K[kNEB@P2(9OOh+PGZdQ2~NQdgMOjN>O|I(QRa}Oc:iQU:
'Ol\NP]fhQk/iPBf8PAicOlHuO=HOOKf1QIZWPAkzO:VNQYt;PN+HPyLgO!{DRQ#^SPJ)kO?RDP!OI>Q8T`O;X8P!)aeQc3HQEQqPJcVOdfeORzFP%v4P'7X
OiSmP~t>PdJMQtFPQ'fePi\'PV{lP~5YOYOFQ%elPwk4Qy[hP_|QOrF&P_nkPys\P$M2P|AJQ!D79RE49Q-3`R:<\O40vO4&RO!y3PPiXvO!WK8Oh{bQ71IO
\c1O+YhP72tO!!a\ZPj8QRbNNQ2MFP!v]7Q!*,zOUfWOeo+Q#IpO}\NQYfVO%^$R&}-PqgXO<)6O9FzP+/sPa.&RG9AP!K6@Q&iIP{gTQucoPR@@Q1A/Q'QS
QanhO,/RP!I&PO\#UPLjIO!ooIQ2^PPL?eO&RLPsitO!$mPO5xOQ|4jOZtdP_3DPQynP&<IOtbYPKN&OZjjQU{uPg*CP!xc1QL)APl*jN8J,P!!!w?aO\K>P
!MPRQc|3Rq[JO!s_HP``QO!P}hOt=)Q4AwP+Y@QexQQ[m9Oa)rP8BuQ2.JP,G[OoO8PjXbP4\kP+koQoDpP!.C4R{PHO4d8P*_7R~%mP%S:O[M;Q!FM@P)Rn
P~_fO_3)Q&+pQ!F.GQ.4uQ7vxO1<QPf?pP]/WO<awP>7QOavIQc;pPF[LO!{##P}hAQ&@kP*y:Q#;RQlj6Q__cP<,+Q}B9Q(H>PAT;P!blMPp+qN!h[-O!h>
RRkCkPl_JQIDhP!!_GJQ'LwQ1><O2[DOs'DPO[LR!!X?hO:K$R%ntQp4dP,StQ@c&Oat:P:duP(QfP@IvOn3TQZfKQ.idR!=6hPItlQ<ZWP6`lQ#yGQ\2FQ2
\WP!!+//Qe_[O!O}.POoTON[POb(OQ'd\PsM/O!L;OPAk=Om2MPk.5R{cqO!9^]Qr$mP!vamPfU:P!T|yOVJJPevTQSP0O!!vC\Q|^jPIT5R!wQ}O/3*OD]H
P!c^.PRBdOKP`P1D@P^okP8|}O&x-P!RxhO@`DO(8bQ!!|kOPyZ^O?aLPCs3O#fKP3/DPLO9POt<P]+HO<=bPsDTP!u=dQ+&QQgmNOmTFOu`pO`C]QNS)QoR
DO!!dpTPkruOUl\O16dQNyKPNs5QM.UQ!!!%6nOj\vP3>BP?[*PdhuO,)tO`.]O0PTP!!Ka8Q!3[_OIL7Q|'pOfGKPG<yN!*<:O!X0lN!v`:O!ODYO!lV2P!
!!3q0P!HAMQ<M[P/*NQmJWPx@.P[LBR2]tO!'FER8YWP!uU6R!fX,OW-/O!:tZQ--#PNm.Q$nHQmaFO)`GPd_XO2}iQ;*\P1WXQ=GIPnsWP!_s#Pz8`Q!DWM
P!3GYP\8APD8\Q{f+O5R7P!AT]Q!!|hWQ!!!AB`OO\jQexZP4c3Q?p/O!VWlQXbZRaSwPh$jQ!s|UQWPuPhM-R8TYNS5^Qjx6P4AvPK:hQ6QxQ3A1RW*^Pz+
LQ/J9QR8bP!!L><R.itO!2QGRd?nN|l+Q~r9P&&*P7eVP<ovOwDEQt|.Ogl_QQ5fP!$b`PYtXO!9/4Q-8+R$u<P[VGP<]zP!!!hM(R[@gOkQdP!%v;P%,'R!
DT.O;MVPv4|P,)LP!U0WO{WnO{WxN)EjPEjrN0TNPFU&OqSJQ!K6.PoEXP?=MQ6+fOtCnP!bd<Q,V_PqHYPlArQcr(O{^QP5@jQ!!iKPP!!r,zQbO^P!#N]P
I<VRPKqQdW\P!EagN!)(uQ)5sP)LJP\A.OK;AQO(BQ5=+Q!?wRN:rTP!!!!!!LDHQ!rw.P!!!!IK2R!%vEPouMP=4]Q.sdPnnsO~:~P!!6KTP!O+<OWPTO!.
CRQM@fO!GOoQE[VQ!J4TO5-LQN/nN!-^HQgt?QhF/O]miO!:TROa&uNeV@Q\R4RvulP+0OP@KQPfAVO_:pP!7qlO!!t`1PQmZQfk_O/Z2Q#G0Q!T3zO8LoP!
%@%R[xhOy&ZPkM,Q!+1)PHb6P!;[)R+.WQtR-P!!iF4PNhZPB^>QG'SPB1-QWSuNlq-P!!Q,6OjuRPb]]QPlhPu]xPA.wO!m9&Pl`mP!^f@O9S&O976RO1LP
RrvPF'<P_L6OttyO!.xkOo>)P!bg3Q!UHePXM;O1blP!mcxOH%kPrypObt0Pj,SP2T-S!_q5O!NSWO!!ST2Q>n<P2z5ORTHOsOIQ2b\QrZwP!]nFQ!!!!?,q
N!7JAQ!!?=JQCEXPrP*P6A(QxADP+9GO?]:O!!*7@Oh6YOyP7Rap$OALlP!!!!\7^O!f6sP!CK\PSGEPl)qP!Gu7Q[oSP&#fQIBWO!Rl=Q!>I?P!=1sQ!,x^
PJ[4P!@~$R+@BO|drPa|LQ!!TcgO2#*P!@NAQo,mN@9ZNAc^P|THP!!!!+~GO!!^YROP\lO-|MO:7(OaM[Q!!{*;O!c)-P!!!d\OP9KNP06[Q/hAQ!0KYQ!i
3KN!q<iO!_aWPe{-Q!BHeO9HPNZO&ONARP)uMP!!`zhO!l:VQssSP!\_%S#<GO!s$YP6jgPa=6PDsDPjPQOnBaQ!VLIP-kOQq;/Q!.]=O+sCOP#+O!~#qO!S
7HQK4TQ!mt*P!fvoO!3+6Q!!?UNO8uCQ!!SOWO8U$O!!!`ugP!V;TP3{3R!%%\P[*aPb8gNZ7JP@jDPlj)Pv?+P!mk;Q!oCiQ,kPR!g08O!3t{Q!R{TP!y2\
PPBuO!!A6ePo#/O1.`QVINQ4cyO!j7GR78;Rk1hQ!!un:P\NkPkR5Q!u$FQ!rm.PTsYP!^C/P#6iO!'5)Phf/P!OkvNJpcPU{nP!aE/Q!!!PnmPNxfPY@kO!
>C|PTh*R!!dSWP!M/EQ!TxhPvv:O=53O!<X1QnpaP!_yiO!@DqP!*0;R|<LP!!!|+WP!):5Q!!\25Q6QDQ!fOGON\BPEl&PmUOP!!!9P%R!!TT=Q!!!~GrO!
CkWPewOPksFP(E3OPy6P~6^R{+cP!!uGBO!Z$QO!!eC\O!!!!F#%P!!I=*P:)#P!!NqvO!VM>OzvqP!<NjQjd@R!b7HQ!@KyOX&NP!!UquO!!b>%PSW`P!s3
DO_QCO!'+#Q!^.=P!BdHQ[nYPYRhPrC-O}xkPdu=P!j;HPW[TP!!!*B(O*&TP_E8P@%;RTmnP.RJPCuiPq6gQ!a-`Of3ZPb+AQEFLQ85MOJA0OBcUO!JGHPw
$EQ!!qiBOg~AQ^iRQ!!!e?EOHi(OPA*P;^JP!VcARd}iOcJIPOO}Pa*cNbM:O}|:R!6ydR!EqoO!l_#Rw'4PND5QHdwO!!Z&IPvG<P!_CEQ!!!!i]EOhdVP!
u53PlTAQr]hP//$PTDPP!Z_OP!NveP!!|GVO!!g|oOo8GPrnSQm->P!ROPOq(/P<r}Q!ukwQ!!!1/nP:[gO!%t^P82sP!!SEDP!1iBOr%OP!j~TPfliO@o^O
8hTP?lMPgq>Pm?kR!R0'Q!huvO!MjTO!m8uQ!!!!$&3Q!yjmQ8~<Q2ZcO@r&P!!g\~O!!gKWP8M`P:]WP!?#BP*hfO(GuQ!cNmNtkUP!!!!!9UwP'l;Q\F%P
2lKR!!!uLsN!a0GQ!!.HcPqa/P!(dpOw'@O!:4ePCFIOh,oOU]{OWtyO!!!'c:O!.f[P!@LLPUvLO!!!>0/OlC?P!(Y{P!#LvO!!!w@XQ!wW2P!!^C5O!V)^
PVq5P;*<P%v^RUU,O!!sQ>Pyu(PdcWO94SR!?*XP!N*AQ!!!-HNOXzePO+{Q!_BVPKqPQXr8O5$1O!!WA<P!T.pOcufQB^GQ!!c]KOq;SO!A$EQ!![6VQCkn
PSN&O!9#fQ!!e\QRa?XO!k[VOwF-Q>S&O!ba3O!!!n,ZQ!X9?QJf:OpZ9P!!E(LR!uM,R!TtbQS4BP!63xQ!!qo+O!L()P!nhbQj`UO!!@=^P]qBQ}MmP}NF
O!!F[?OLnXQTa[PK_RP!H0iQ!og6O~p[Q*<aP2g-Oii:O&2+P!|USQv,/P!*T^P!CG-Q>vbP!,chP]e'Pb#PP$i7O!v[CR!bl*P!!!M~WQFI.O-(cPB\7Q!f
/lO+\7O!!^%>Q!8rPO!Y7RQgBUQ#lTPUbOQpE-P/xLO!!!!ZiLQc{9P3x8PV`ZP_nVQ0X2PTM6P!>K4P9]]O!!!!!!yGDO!!#}oQxzHQ=TVQ!!!!KR0P!eQb
O!!!!v&^P!#C?O!cv6P!)l_N%BQQ!!'wTN!!W=]P9e8PeW|Q!!!!O4xNh3zO!(@sQ!!!T{kPCphOEXuN!mtfP!+|JPGLCPz<WQ@QRP!&O@Ob|1OL7lQ8bJPe
a+O!f',P!(fIO+>:Oid~Pqe8P&{4Q!!w^kQ!!:zDP*B;QUy3P5j<O!!!O`UP!4mtP5c-O!woQN!!!!_b3O!DY4P!bkPN{1sOI|qR`&#P?R$P!!@uNO{2WQ!!
!!]^iQ!!TioNFhCRZ<1O!iP#P!N*/Q!!onfOTj(P!!!jSkP%o*P]05P!!@BpP!;D.OtT1OKX&OT\^O!k/nN!!!!IYUO!!tGMN!!!!cFIP!_2@P!!1P@R!!!!
!!!Z2mN7DFQi'IOF]9PPC%P!!!NeJO!Y=VO8H:O!7)*Oi}9Q}/eP_r#OyKDPlg2OSD7P!!,G]OQ}pQ!!t:&S!R:WP!ETkPJ.KQO#-Oo3ePiU?PlN>O!7*>Q~
v<P!Ia}P!!WCNP!<YdP!!!YTnPzt]P9>oO!-vXQ!!t<{P9q3P!!!!!%a9QuPMN!kpCP!t/BP/UMQ\vfQ!!~?rO!!!!!sJVP!!UE\P!yQ)P!,.3Q!!!!RwTQX
O:QofAQ!!!^qZRu:*P!!\k-Q!E|RP=TMO!RMtO!;8AQ!iYjP!h(oO!!!uw/O0D?Q!!_?dOQg}P!SWFO!FV0Oho8Q!IF/OM18R!bP4P=k<O!!!!!:(cQiK]P!
Y+UO.obP!!%P5O+9cQe5aO>@$P2*YQ`zQP#<DO!!YuLQ!!!!AeOQMtdPPtQN!lKPR!!!B_NP!!L6]N>&8Q|CnP^DyO5XWQBEQQ!!!m]DO!!Y<UQlb=QmfhO7
'KOI[_Q!2.[QyNRPx7ZP[F+O`d3P3+gR!mOlOHI)O!!&>^N!!eL`OUN}O34EP!!Z-aP!y^wP!!!yO&O9h5P!!!!2L(P!Qa-P1S&O!D0YQ!!!,h2Q!HcuO!!!
T5WR!Y2,P!!b5PP!dySN!!!OF_P!?NiPf)_O!JyuN!!!mCSP!yBVQ!!!)@,Q_WsON:2P!!!!!!hhUOK/-P!!hn4Rb=gO!&T7Rqg{RBkqRc?RO!
""", 4)
VALUE0_45 = table(r"""
!!!!gi4Ra}aK!!AE0PU`XQ!!7pRO{2{O!TqAQMdoO!`6QO!!!V+,Q!!!a,(Q!|qIRKHdMO=JS!g;BQI_;QmuDS!!Z,yP16PR!!!!!BY0TGeoNx?oM++>P!!#
x^R%pYS^rkN!hd~R!r-tM!!TntO!!hc;O!!.I[O!%^NQZ9eR!y+$R!!!!!+xlP!!LhxN!tYjO!!5@fQ!fJAReS;R!!!!2$tO!!!!!!!!!!!!!!!!!!!!!!!!
K(oG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1EZ[!!!!!!!!!!!!!!m;1O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8rIP!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!6\2N!!!!!!vH~Y!!!!!!!!!!!!!eQnR!6sZP!!!!!!9C$P!!/y`N!.1)Rr.ZOH(|U!!!286U4>]Q|p`M!A1\P_A-SU)QS:0+Uz<~TKdNO!!!5
uiO!Gs-N!!9J_NfJtUK@NQ!~1pR!;o\R!b=oNzcRM%)-R!My~Q!{ZwQ!tvLO!~s_Q!!!!*VfR!@L2S!!!!!!!kRyE!!!Y6%O!!!!'\[Q!!!0;8N!!!je_R!!
!}kKS!!!O/*P!|rbR!!!!!+26UZt^R8D=T!!!4{TN!aarOY~2Sk\\QN02O!!!!!!u.bSmJ<N!!!>;QS!!!!D'iO!UmlOs^bO!!;9>SaydN!!!!!!!!!!!Akr
N!l4gQ!!!!!!!!wdNK!!!!jh4O!!!D@CP!!!!!!1(XJ!!!OxvP!}[nN!!aE:P!(.1Q!&0:N!eYcR!WMtRLlLMsvLJ4xRP!!!p:8R!DRjSed0Q.S<R8|?P!!!
HIbQ!?aWN!!!&AFSw1UM!@aQT!!!!!!!dBSR_lvP!!^/kOgc>T/H7T!?#iO!N\=PDdLN>}wV!!l$@I!!!!!GpHR@G8T!!!!!3xmR!9o}K!!tRbR#].N!!!!C
ZkPp|nL!,5xQ;k|MAOPLSgvRmVqQ!:74U!!!!8jlSV+FT|M.O!2c{O!!!caqM!!!@%ZS!!!!aa5O!!!!BYAPD:kI!7?KG!!!!!!!!!9F:Q!B@QN!YeyV!%~]
S!!W$.N!$hJO<QgM!!!..^O!!!!!!!'%2T!!!!!7^qJ8CsQ!!!!*'UL(~ZT!!!!!HFhW!^f;WF#SNmIuQ!!jheG!!!!oJ1N!hBvH!!!!f;JO!08YQ!!!#fRS
u5oVkS\OR9kQ!!!Dh+Q!RGfO!!hg%T!!!!!TpoP!=&mO!!}%QR!a`+O!!!!!!T2[Q!1%?Q!!!!!!!!!!!7^'U!!'^mL!!!!InmQLvXL!NPXQ#J@G!![BWP!!
!!!!!!!!!gk_S!!n'ZN!!!!!!!2t5Ks$?WpH#K!!pivM!!!!jeGOGhcS!!dP5N!!!!!n/+Y!!!!!!!!Z^kL!!!!!!!!!KK$RkWdS!!oZ|M!!L33U!!!!!!!X
k,P9~UT!1:\RzV]NF2CS!!{8|S{~0W!!WkoO!!!!~DjTvlLR90lU!!J?+M!h'KR!!!%~TW!!!!<mHO!!U##RVlnM!!3aGP!!!DL'RE~XN!m~IL!!!!!!![{B
J!!!!!nOSW!!!!!u^BT_0nM!!!-7=N!!_xiS!!0JwL!!!=L;Mo;iRy-zO!!hYwR!!!!!!ww^S!h>MUuSdQ!!!x{TR!!/^)U!!!!!!!!!W?/S!!!;l+L!!!!!
!!!!!!!AsBQ5)5W!zCEM!3RdN)1hM!!!!!!!!!}f5R!!!!!xb/R!!wMqL!!!!ovrR!!a%5N!!!!!!!!!F>LO!?qfN!!!A*#L!!!6M3P!!!tUoM!+ziM!!!!!
!!!!!!!!hD]L!!!!!!!!!!!!!;m/O!!0@aO!!!o[oY!OFpS!}5#R!!!!!!!!!!!fI*T!!!!!!!!/$#LIj8O!!!!N={S!!!!RC[M!y{XN!!!!!!!!#lTS!Wae
R!!!!!!!!p$yN!!!!#j2R-o\Q!!6KIR!_WqT!!!puHL51tM!!!!??_S\KLR!!!h`sQ!!!Ms~J!!!!!!!!!!!!!!!$UIP'%KS!!!!!!!!!!!!!+GRX!!!':.M
__BM!!!!!d%\M!b7?N!!!!!b3?UT$9P!!!1&DJIXiU!J65S!!g'JO!!!!MO#G!!!!!]gYS!!!!!!!!00nR!!!!!!!OxvS!!!!)P\H!!B2sP!!!!!]^,S!w5A
P!!SOUS!!:EtL'W*I!!!!!eW`R'n7P!!5ziSupVOB;OR!!!!!!!!1,XN!!!!!!!!!!!!!!!!!!!!!!!!4`vQ!!!!!^VDNJFjR!!!(O~M!!!!!!!!!!!!!!!!
!!!!!Q`8M!!!!!!!!!!!!!!!!!!!!!!!!dB)N!!!!!!!!!P$ST!!!!!!!!!!!CJMR|s7T!!ktcR!!!!!!!!!!!!!!64gN<|>N!zGgI\NDN!!!!!!!!GjfT!!
!!s:[N!!!!!!='kO!![dOG8|'J!!!!Vv;Q#xgS!!!!!!!!HisM!!!!!!!!!!!!!!!q;%S!!!!!!!!!!!;(fS!!!d%gF!!!!,y\M!!!!!!!!!nVEN!!!!!!!!
!!!!{{9K!!0)GS)DRN!!_HqQ!!!!!!!!!!!!!.eKQ!!!!!!!!!Ca#N!!n`OY!!!YTmQ!!!!!!!!!!!K3lFa-EQ!!!!!!!!!!!!!!!!`R-I!!!!!!P&gY!!%D
QV!!K[vQ!!cm~N&c6X!!](tO!#.KO!!!!qmCT!!!!!!!e3@O!!!!!!Ih*T!!!zMJT!SiOS\FBV!!!!SJpQ!!igtN!%hCN!!!!!!!!!!w|VR!,_:S!QOcR!!!
!!!!!!!!!!!PM4S!!!!!t7;R!!!!!wpfR!!)%oG!!7#3O!A$)H!!!!!n-^H!!!!!w?iK!!!!!!!!!!!!!!+wuR!!!!!!N70M!!!!!!!!!!!!bi=T!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!2`5R!!!!!!!!!!!!!!!5L*O!!!!!!!!!!!!!!!!!.W.Z!!!!!!!!!!!!-)SQ!!!!!!!!U+BP!!9'_Q!]aNW!!!!!!!!!!H
ilJ!OgmN!!!!!!!!!!!!qs\O!!!!!!!!KT-P!!!!!!!],OO!!$G#L!!!!Ud9Y!!!!!!!!!!!!!!!!!!ssWE!!!!!!!!!!!!!!!!!!!!!!!!tkDM!!!!!!!!!
!!!!!!!!!!!!!!_xeN!!!73:L!!!!!!!4VBR!!!!!!!!!!!pv4V!!!!!!!!!!!afSM!Io0R!!!!!'~ZK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d@9Z!!!!!
!!!!!!!zE9J!!!!!|VYT!!!zKtK!!!!!!!!!!!!!!!!'qMM!!!Ay$Y!8}>O!!!!!!2*5N!!!!!!!!!!!XRSV!!!L?cL!!mmgT!72PN!vXNP!!!
""", 4)
SCALE_2_MLP = table(r"""
!:dmP!!Y4~P!!!!!!x4uPE3|P!|AsP!tl{P!8J*Q!!!!!!8L(Q!!H5sP!!!!!!!|_#Q!!tbwP!TZqP!GBrP!!![CrP!!!!!!qO#Q!!!L1oP!)AnP!>OyP!8:
8Q!wEnP!!!J{oP!rcqP!!!i),QO],Q!Li+Q!iusP!!!!!!uh#QoVTPs#xP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1oyP!!!!!!!!!!!!!!!!!!!!!.L/Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!rzkP!!!!!^c
&QICzP!!!!!Y4%Q!!!!!!RO%Q!!!!g(rP#j1Q!21xP}})Q`tuP!!N^)Q!!!!!B,qPaQ#Q!!!!cusP!!!!!![R$Q!tToPn~vP!!!!!!0|0Q!!kfwP!!#`*Q!#
.vP!!NEsP!ejqP!!!sx{PT.wP!JU{P!!!!!!!!oF,Q!c.(Q!!!!!W@qPoapP!rH0Q!!h0bP!!!!!:=,Q2+sP!!!r.wP!!!!oDZP!!!!!!!!!!/ruPc]8Q!!<
\}P!!!!_:tP!!!mfyP/2XP!93.Q!!!!!!!!!!!?q'Q(d/Q!O3uP?B%Q;WnP}~yP!d]6QI54Q!+p4QY&6QFTsP<h1Q!!!4sqP!F<.Q!?y$QX]lP!<|.Qy}5QL
1%QC`gP!!!!/17Q!'`zP!!k^.Q!!!{EwP!TE=QHWTP!!!!!!0:uP!!!!!B`RPg~.Q^o}PD,oP!!!C>,Q!!!!!!!!!!Hu=Qvt5Q!!!!!!LBkP!!!!M^'Q!nu`
P!!!dfnP!8<+Q!k.lP!!!!#+sP!!!592Q&f4Q!!!!!!(p/Q!!!!:1hP!s4tP!!'}'Q!!!!!!!!G\uP!!,k3Q!evnP!!!vRnP\CiP!d=kP!!!!!!LI3Q!!!J+
<Q!!!CIzPw(2Q!!<0yP!!!!PhsPqq*Q!!!!!!!!!!!!!!l_fP!!!!3,6Q!!!!!!!!,\)Q!npwP!!!~SpP!!!!&`(Q!!!!!zauP!!!!!!!!!!!!![npP!!Xt*
Q!!!!!2*~P!!!!!!!!1LqP!!!!!AS(Q\^lP!R/{Py)|P!!!!PX~P!!!!!}ahP!5x>Q!UCvP!!01zP)]hP[;uP!L^*Q!!!!!!Td~P!!!!!!!!NeLP!!xT@Q!!
!!!!!!!gdmP!!!!!7b4Q7v1Q!|xbP98)Q!!!@e*Q!!!!!!!!%>xP!!!!!!3_kP!!!!!!!IHvP!k:uP!!!/ndP!!!Rn-Q!!!!!!!!!=vvP!!FIrP!!!!!!!!!
!!+)sPduxP!!!!!!3*wP0n-Q!!!!!!!!!!!!!!!!!<|qP!!!!!!!!!!!!!!![.mP!!!P1PQ!!!!!!!!!!!!K5lP!mowP!!!!!!!!!!!]v9Q|]7Q!HB.Q!!HK
qPAN*Q!e*%Q;NwP!!!!!!!!!!!!!!!0}tP!!!!OVvP@QuP!!!2,pP!!!!!fC,Q!!!!!!!!!!!!U=yP!!MOoP!!!!!!!ejdP!yW3Q!gA-Q!!\4vP!!!5FwP]+
1Q96FQ!O:SQ!!![tyP!!!!!!O;+QyRXP!!!!!!!!!!oSkP!!!!!!!!!!!!@KwP!!!!!XnpP!!!!![TtP!!!!Zx|P!!!!!!!9]sP!!!!^q9Qo2{P!J?{P!!R,
dP!!4GwP!!!!!!!!!!!((DQ!!!!!!!!!!zl8Q!!!!edwP!!!!!!!+hjP!!!!3K|P!!!!!!Jw\P-,qP!!!!!/Q0Q!!!!!gH-Q!!!!Mf<Q:E&Q!!!!|\8Q!!!!
!hP5Q!|tzP>rSQB)qPnQzP!!!!!!!3a:Q!!!!!!q3`P!!!!mDtP!!!!!!N`_P*W5Q!XppP!!!!!!!!!!!!!$esPvvtP:/wP!!!!!Lj3Q!+e?Q!!!!!!!!!!!
$J7QmorP!!!!!M-cP!&%1Q!!!!!wkRQ!!!)u5Q!A.(Q!!!FdlP!!!!!!u+9Q!!)#uP!ET:Q!!!!C\xPzP)Q!/H+Q!<csP!!!!4BjP!!!!!!!!!!!!V|oP\Ix
P!!!!!|AvPx.iP!!!!!!!!!!!!!!!!!!!h6fP!!!<wkP!!!!!!y8vP!!!!!!!!!!!!!!!z<oP!!!AK?Q8-cP!!!!!!!!!pFyP)W4QCk5Q!!LUiP!!!!!!!!!
!%WpP!!!!!!!!!!!gdpP!!!!!!!!!!!!!!!!!!!!!!!!ByxP!!!!!!!!!WykP*/yP!!!!!!!!!!!!!jf4QwC1Q!!!!r}tP!!!!!+;3Q!!!!!!!!!!!!!!!!!
!!sLjP(|rP!!!!!!!!!!!!!!!!M2/Q!!+.*Q!!!!!!![HvP!!d\@Q!!!QWeP!!!!tZoP!!!!!'dqPbFvP!!!!!FLmP!!!._1Q!!!!!!!!!!!!y5{P!!!M#wP
!!!!!!!!!!!!!05^P!!S}vP!,2dP!!{7pP!{H3Q!!!!!R1uP!!!!!!!!!!!!!pcvP!!j5oPxXtP!!!!!!!bE/Q!!!!!!#HqP!!!!!q`\PUMtP!!!!!!!!!!!
!!!!#n+Q!!!H[wP!WwhP!!!89pPizvP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!![h-Q!!!!!!h8oP!!1RwP!!!!!JgvP!!!!!!!uz*Q!!!!!!!!!!!!!!!!!
!!!!59-Qo[mP1_`PSL0Q!!!!!=x0Q!!!!!!6\(Q!vj-Q!!!0x^P!!!!3rqP!!!!()rP!!!!!!!!!!!!!!!!@|oP!!DxiP#{CQ-t7Q!!!!:thP!!!!!!!!!!!
!!!!!!)quP!!!Py/Q!!!!!!!vSpP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!xO7Q!!!!!!!!!!!!!!!!3&cP!$?lP!!!!o,|P!!\19Q!!!!!!!!!!}woP
+O/Q!!!DsyP!!!!!!!!-EBQ!!!!cUnP!!!!!!!!!!OUbP!!!!!!!!!!!BmmP!!!!!!!!!!XH7Q!!!!!!!!!!!!!!43\P!!ju2Q!!!~A&Q!!!!!!!!!!!!!!!
!!!!!!G{qP!!W~uP!!!!!!!!!!1$tP#'tP'OpP!!!!!!!!!!!!!!!!vPhP!!!!!!!!!!]CoP!!!!!!!!!!!!!!!!C1/Q<l<Q!!!!!!!!!!!!!5<6Q!!bg_P!
)EfP!!!!Nt{P!!!\vzP!!!!!!!!!!!UErP!!!!!!!!!qJ-Q
""", 4)
SCALE_2_MLP_2 = table(r"""
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
SCALE_2_MLP_3 = table(r"""
UI&QgU%R+]<Q26}PJcKQt3HQJd7R-iTM-L+Rvt^RxztQ#%mJ6JERj==I7(VQ1WxP{U.P9x&Qa>HQN31Q^/KQ<%?Q&AXQq+4Q*diQ*(POe'HQ[K9Q1zrR'jFR
|}CQwXhPg~WQ[\XQ:XmQ_IVQ0W9QL4OQ`5hQ&z5Q#-KQP'9QH%4Q?0qPseAQ^DCQYjTQDe<Q\:2Q1~WRmU9Q%>GQcXGQC8AQSn-Q05RQ.yKQ~a0Q,>rQKJ@R
x`^SotaQ;<RJR?GQec'Rhg8S8G~Q1ZtQ#V5Q&6rQF_4R>h@QG&VQMn:QTtLR.<=RA|YQWHsQdH0SXhNQ\V^Q`&gQ`K+O$7tQSw-RQz0QsW%RQ<4S_/nQN[4R
=zlQI]BQc-gQLlBQ!f-#Q=C#Ql5|Pl5xP=C}PtG2Q!FZ%Q@0#Q!g-%Q5czP^K#Qv$~P@t%Q`0#QlK#QA?#QsS$QJR)Q+m~PbU)QS(#Q!ll|P4j#Q!22#Qjv%
Q!!b'#Qb]%Qec~P!!!!K=&Qb*#QsO%Q!!!!(1+Q(C}P!!!!!!+6#QcX#Q!!!!!!!!MT}P!!!!!bn)Q!!!!!!5I%QV#.Q!!!!!!!!!!!!!!!!!!!!!!!![6'Q
wj-P!!!!!!!!!!!!!!!!!!!!!4K+J!eXMQ!@T~P|N(Q!C*'QEM{PGMzPUI~P!4y#Q![@#Q!b8.QL#(Q!I0#Q!I4|PRZ'Q1Z}Pqi|P$$#Qu]%Q!=h}PqV#QP$
#Q+(#Q{)#Q!!#i$Q$Z$Q+~VQ1IRQqLlRFA9Q6?\Qe-UQ#o<QJ9CQmyEQie'Q6I}R}KqQ*9?Qy61Q#;bQ4w$Q<=hPA1IQ~#kPyvLQ]oiQj_&RmrwP)GFQ[b%R
)AiQ6hqQwvOQA0^QfD$R=eCQKJ7Us3QR#IHQ|:fQP<MQ+#_Pj26QI/7RXaWQZEPQ+{pPul%R5kNQPG~RRMQQ<HTQf(MQDKgQ-[qQUsJQ~pRQ=5\QBF=Rl4\Q
EE^Q957QI^-QL@]QroZQvq<RA,oQZ31Q;3yPO=OP`D3QJ4EQ(BxQY~}P$XIP='FQE`rQ'gcQ6@:Q)UDQt=-Rcy=Qxu>QAy|Pid1Qj+%R$7TQ'77QTRWQ5+>Q
YO&QbT$Q[pDPD&XO,p5Qiq/QC)$Q&YLSSy/Qb;7Q\N,Qy^1QjG7Q{wcQ8%6Q1'@PXYxQf_xP:i#Q$}BQ:>0Qmj0R/H5Qr&[P}=XQyB6QBnYQn=UQ#@}QUxIW
tLUQc*;Q(u,Q+c$Qc(FQ{mtRs7QQ2S.QO''QZ{oP]pJQZG&SG3BQ&#(Qm7zPE#zP;Z+Q'DIQ]y*QpD*Qq0=Qku,Qbq*QqVOQ*]_Q&[xPRP+Q#jlPzT7Q7e~P
Vt(Qra0Q4a,Ra~8Q:}*PZV|Pf^uQ%CGQZf:QlaDQs`1Q.`-QwM5Qv3-QS#HQ2pZP-)EQ\}=RhlJQN\(QY2vPq+HPfk=Q0KlP)fYQoEDQ>yCQsu>QT)>R!#$)
R%n+Q~NMQ<e3Rn,?QW3'Q2?OQ^GhQ@tMQlMbQf/1QqSiQdZxP1:SQ1{7R[AhQb>#QDWGQpJIQeDMQfHJQ2f?QEKWQ-R<QQnkQaZ=QrQ,Q3&sQYE-QaC*Qu2U
R8a-Q(.pQAY(QG}nQS)@QQnXQIjzPfX@QDthQS&jQAaOQD9XQNo@RVk3Q?a3Q/IfQ(EKQ,RcQS$vQj$SQv)YQ{4WQ}wyPj^iQA3PQL(|PwmQQf<_RGI(Q_vA
QVDTQo#~Po\9Qfp{Qg)YQ$p*Qg$$R;;zPwz<QQ~|P{PsP|['Q=JoQ`>rQ;m-QUG&RH37Q;|6Qv_0QvL/REZbP)JFQRL;Rs#.Q.`7QZCLQ)TqQ.M*Qsw#Qo$1
Qrz?QVm_Q.e/Rm^@SUXyPi<_Q$c,QX_+Q-*>Q.<zP\J`P5|OQmv>QefKQ'H4QOzHQ7Z'Q\ocQe[AQCF6QW-FQ'aOQzK.QO.^QD.(Q3|fPRrQP-sCQ7LMQ(YU
Q3)KPF,VQei:Q;zJQv2%Q'$jYo@^QjK<Q`*UQa?&Q7G:QjF*QN<vPr^>Q$[\Pk;GQcx'Q;&JQwmIQ'8CQkQQQ2`JQ]XIQ}'AQD<~PDkJQL/zQ^}>QPB3Q\w0
ROC]Q#*hQu6&Q]jzP(P[Qt7OS{WMQ:p*Que)QuV0QC/oP^w>Q;S/RHYYPD$KQ8gCQ`X,Q;X4Q_L+Qf2:Q-%jP]3[Q8}1Q8.eQ.>jQ~OpP2^CQ\r:Qp=+Q,v}
P;U5Q,QcQQZ:Qaa'Q+_,QFe~PHGOQIk%QW8JQ8vDQ}gBQSu0Q9u4QML8Q`i\Q|1~P)r[P+mwQ:b$Q`<9QicaQHh~Q0A-QP]1Pp{AQY>CQ5e*Q[j{PVkJQ88K
RC/3R01XQg|UQ*j3Q9o4Q1M^R0[FQ{`'Q*7FQdvrQd;(QbqyPiX3RT<'Q7fCQ]S<Q?n@Q<KCQTQ&QOS:QferPMHsPbW-QE,8Qj7UQMC#QoILQFfnQ.yUP];u
PmsKR}$oPdhaQG=/Q4:tQ/[BQtuFQVJiP$]|PT<.Q+QRQS5`P}N9Qz`?QuIDQhVBQKeKQd;3QYw+RoC1QwPNQ/L3QMfDQwD&Q'(EQ;?[Q@E=QKmLQeR0Q8C[
QNm#Qm0ZQ(M`Q5L@QqHNQv]pPgA>Q4$)Qe5*Q]I8Q7b#QwzKQ)V{PZZ,QvZ0Qz|WR7Y8QtSKQnztPz8.QRutP&P3Q+:PQH`GQ%FjPatAQ,/eQ5OPRE7$Q*]~
PPK<QTzhPBs9RUY$Qxd9QE+NQCB-QVX.QI@\QT^:Q4b~Pe|}PJa(QSm@QMi|P<ssPn[6RD4,Qof#QTQAQBG$QE0dQ{]3Qyz.QaLnQhkDQJ&cQ/mtP@7IQ{W-
QRW0QS#QQz5;QR:%QuC{P*;BQd=?Q?^DQBX>QrNuQse-QT6HQdG>Qw-.Qk5|PJ~6QjP5Q>.'Qp9FQb52QI(>RlrDQ,#(Q>y*Q8c3QFFkQgczP9V;Q8JbPL<3
Q[I.Q,*GQ{$$QR[5Qs/cQtzAQ8*6QqxCQx4zP,QSQ8.ERd:6Qd?VQJcJQ/4QQXm>QyFIQd4<QV<TQ=w.Q~\*Q<4LQMlPQmz#Q?:-QM%OQ::3QT9$Qr;YQ:=y
POj/QAF<Q:y>Qmk,Rw<.Q9T3Q#uAQe1qQ}{IQS\UQE~ZP&n*QC~GQ2d*Q\XLQK?$Qp,-Q+G=QY>zP*^-Qa^9Q`.=Q&I~P&wMQ2m8Qqj|P|C%QrC3Q59kQr{Y
PRdKQ.sbQB3NQ[qyP6+ER$/QQqp{PO34Q[.`Q-)KQ:>MQukTQ1*$R~#6RH#)Q_1uPr}6QnFyP,*CQaYfQ[lJQ*(?QKe:Qq$?Qr87Q+c*QfZ'QeO+Q/5'Q>7#
Q]dfQ/y(Qy6YQR@\Q[#{P-vFQo8#Q6b7Q.K5QLJGQrGHCKEyPvZVQYX.Q\ZqPP0cPe%}P'd{Qr5BQk4_P:nJQBa|P[r#Q\t)Qq:oPu0*QpA5QHMIQucQQk,n
PG<1Q.m+QbE^Qn.lQ<ttP]*5QgL,QmsaQ(5wP6mmP}*@Qix#Qi5JQvoPS^s8Q!Af+Q0/3R/e]QPN#Q\~$Q$8*QK`'QK{%QvL@Qj[&Qe%?Q:npP_p~P@r9QH4
?Q@<\Q0}EQjo8QiviP_^*Q]z8SR[~P{~IQ92>Q1rOR?QuPH\?Q?KkRgS=Q,0TQpg1Qb]'QAt(Q9-tQxTCQfDmQon*QsRDQJW:QFK3Q,J[Q}?|P$0iPnb.QI2
gPow9Q7'|V6atP<u4Q0YuPv2KQ+5IQV,PQ#L+Q>jmQKM7QT;'Q98>QvDWPQ&3QJ;IQkx|PU;*Qh7TPlf.QR1iQ-PVQ=$=QN}4QM?#Q1P?QM16QnN8Qr>4Q$h
5Q|$PQxLDQ>ZYQ$A~P+RVQUl-Q%i4QG_8QXxXQ=T5Qn=;Qp``Q`.;Qiw,Q.u-QIR&Q4#GQ{-AQ/20QX`}P}gAQ<]oPCE/Q9MCQ/71Qh#?QmD2Q'~,Qm69Qt;
0QYgCQ9U,QWV@QUeyQ0S3Qr99Q`;lQKguPf,vQD$5Q{(;Q<[2Q,14QNk2Qg3@QU`,R5}}P&9|P]{[Qj[EQ*n&QAK4Q$_{Pvz&Qt^-Q7A4QW|2QRWlPaHZQ(H
JQILVQ@/gP#+CQ<2ZQmQ8QVeIQWfYQVB$RoupPeL9QX[lP:@HQ;F}QY2oQ@TSQs@'Q[*:Q,/.Q1b*QBAUQ=yvPV@KQ1=]QiGuPcpFRSH6Q$5JQP6NQ^$%QL$
OQhs-Q]3,QH'9QNG>QB?>QJ#LPKj;Q1A@Ql/yQ&~jP)K-QyVqP4('QPanQVZjQLZIQCdGQ:31Qfj+QO<>QOj6Q6u+QwM+Q48(Q]d5Q@5CQ-9'Qal2QW/NQG<
%Q`yoP|j;Q*q*QrpBQzJAQLQyP-Y.Qm\CQZ\&Q,y)QD1kP@YzP.BAQYi&QlTBQ;[@Qt~2Q7>:QDJuQZd[QN?7Qgb(QYX#QDGRQ29~Pj~AQoA%Qq|4QO-9QaW
rQFI9Qpp|PA$%Qtb(QrHIQo@+Qk\2Qvn5Qn3mPs%SQK|wQTL/QYa.QNyXQwVQQ6/&Qv>2Qe7VQ?F8Q$)yQ!cLuPUT2Qyr1Q]`6QNB@Q+2>Q+l.Q)Y&QpnEQ?
>)P4`0Q~E$Q7(JQ6A.Q/DTQm4|Pa$SQ1='Q|6xPp:DQd>'QIZpP+G=QEl%Q<%:Q]u1QH%|Pk=|PxG:Q^XBQG;8QN_MQVjdQ4xIQKP;QXw{P8y8Q.G7Q|rQQ<
`pQ=]*QoY|PB[EQrgkVdR=Q!.b7QQJ+Q!zG/QEyFQ6P0QG,>Qfn'QD[5QCX?QzDJQG&2Qs3:Q&(EQgvQP<GwP=LtQ0>|P#7-Qwx0QR^8Q@a0Q8[>QdH9Q-Fq
J:h@Qb36Q[G3QSo0Q*?LQK1}Ps_HQwOyQ`a-Q<4+Q2?%QsFEQd=7QtRyP`l(Qe](QoW1Q9:+Q|HSPj`1QaBUQ.l6Q)G*Q5Y9Q-OBQS1:Q[+=QQ@'Qil7QtF)
Q_%DQd2<Q=SdP~++QcQAQcJ/QKR/QM7EQ^s3QbB^P-1#Q{@uQJT{P|r.QS%;QnaYPb,EQJw1Q<)RQfL5Q>.1QJaLPDp+Q>'MQ;:bQJ-+Q<B4Qh,4QsZ9Q'6A
Qo<$Qf&,QtMSQ@7FQG],QtiKQui\Qp[vQzJ.QRe-Q}w0Q<v4QWM4QmU;Qv[#Qd&,QSD&QCaEQk/;Qz0xPFF.Q;$*Q3'4QzXsP9D,QK%UQpA3QDG)Q8p)Q_u4
QWaGQW]1Q8:gP[o+Q#*>Q*b&Q_H&Q_SKQy,1Q}C=Q%&?Q.e$QIZ/Q)#;Q1{>QcHxP;NUQ*o1Q1S0Qx0%QTG5Q4QJQC#.Ql<-Qr@)Qn1#Q>5+Q\~/QUa%QX+J
P)h(Qxz>Q\2(Q0S)Qe16QQwIQ5W;QYl(QGhoQ#<7QR2(QerFQZwRQ1J%Q3S'QYfMQoz*Q*OhQLk6Qx^SQSz*QEm'Q2>%QpdLQa(+Q0BhQ^3'QJJ&QDJJQ]%z
P<c$QBT0QkGtPIB-QtKDQVK:QaK6Q8(oP-?0QXLnPHi~PO\3Q)v'QHyyP;<.Qed&Qts0Q*[*Qn-~P9N#Qrw}PRLbPE:AQ=hKQu;7Q%+.Qih=QPG.QakTP(<3
Q!0/#Q,+,Q_OCQ0uIQHUAQzyAQG6nPtJAQ2/FQqw9Q[>(Q^K'Qt8AQfQbQsP,QRLCQ__%QmW.Q7<5QYj/QGl(QEK1QqiJQx'@Q7ZJQKt'QT><QTE$Q=uiQ1X
)QR]*Q>f~P*>+Qt~5QV1>Qm&/QX~jP|@IQR`/QLgwPl_,Q~E+Q:g5Q~_+Qv]1QRs;Q}_UQ2V0R(lEQM5~POV|P>~~PbxPQi>PQu^KQLr*QjN4Q~gDRh_9Q}@
*QiilP&z,QcY1QJu)Q>g4QRy8Qa3:Q^b2QaR_QQ5#Q5Z$Q5($QQx/Ql}8QKJ,QdC)Qzw.QwO#QZ57Q-,7QRs1QSz@QC)>Qi~&QRNfPXHxPa[)Q<39Q6K/QgL
(Rpd4QYVJQ,s&Q&U1Q#(8QW}4Qhj3RW[5Q!Dw~P.lDQK99QZ97Q65mPY22QFX+QH2-QZB;QON,Q&>>Q]ZwP{#TQ)`hP'BvP=]BQk8~P#H&Q|>,QJ&bQt~HQR
(@Q^HJQ0A*Q=]'QQ#/QxJdQYW<QGP+QPZ(Qf~?Qo^(QE9*Q\=~PT&>Q;WEQ{<.Q0Z2QN}4Q3?AQ*T&RJD~PMD<Q,v=Qe+yPnMWQ1Q%Q)=1Q4'=Q)A{QII3QA
d-QpIfQG{zPXm0Q?33Qi;{PC@0Q`K^Qy5-QVMxPYi8QbT)Q9-+Q.l=Q]3iP7O&Qq5'R^z4QXU-QXV.Qio;Q?)}PdW2Q|3+Q:{{PE~@QnZSQB*EQ+8#QcO2Q9
V/Q=M9Qx1mQ3mLQ2c-QGR&Q@G1QV>2Q@*5QEh@Q=+MQ6s(QGm1Q(+ZX_&.QK52Q9K&QO0vP~c9QHH}P[3zPxn<QkUWQ[56QkrOQ`v-Q3R?QAa7Q^=$Qn(CQ_
nnP*mMQqZ,Q}c&Q@c1QID.QIi]Q=J3QKSlP9/SQJORQYf+Q8,zPL-7Q\^1QXzjP\6:QqX>QF:3QUdxPJzjQwV/Q+$$Qe/#Q;P6QdA2Q8$#QKP?Q|/RQ(l4Q:
;~P(t{PI+pOuotQ1r(QQg.Qao$Qs$GQXv4Q+*yP@]6QB7QQt7TQZT$QP[~Pg|JQ&l?Q{a9P)DrPk/BQ9A?Qr$%Qy4'Q=`&QkaqP#?6Q-X+QaLDQTV,Q1O*Q{
zZQL'7Q&IBQ~[)QrTDQTW9Q@hUQ0A)QJ}*QLa+Qug3QB[%QHV.Q1x0QGFxP+xbQ=`]Pb~3QsN=Qih:P*U$Qh|%QPP%Qb5,Q$|8Q)ZOQv;5QM0+Qa<DQi?4QK
27QDn6Qu+*QO0/Q;V#QnoMQ(80Q>+<Qui)Q(E%QYR/Q*A~P3A1Q%3%QA8$Q<D1Q08YQ*?vPD]3Qv]6QF6)Q<e0QWi0QeA+QFT|P`{&RSe)QAKUQj}/Q5p9Q9
b:QrR6Q1`MQborP%+|P|vyP2<6Q'@iPPk&Q44#QoW4QQ2=QD+&Q/VBQ72qPLG-Q1b(QL,9QxNDQZv.Q]{'Qct}PG(8Q)N%Q<G9Q`20QP'.Qg_1Qvu&QnQ9Q-
W7Q!E'1Q}8zQ#NtPyB8Qhw6QdR$QaF2QOU(Q`^CQ*pARxe,QF09QqppPu8xPtZ&QGG'Q@ruP27'Q:^1Q`*CQc>/Q>s#Q?xEQsd=Q;[?Q|,RQkt*Q,8IQf59Q
nSwPy~'Qj2~PrdoP`U'QgiTP^$-Qvg6QSzFQ#D}PAP1QJ-wPPv)Q8=/Q80.Q}swP+hvP,I#Q#SQQtE>Qqv3Q:t&QJ]=Q1Y8Q1M%Q1h8QI6-Qm^@QB`|PwP1Q
0V0Qu*uQa3%Q<A<QIT$QRUOPlp+QHA+Q[$*Q,-/Q{L3Q?ksPa-MQ.<|Pj3+Q#a7Qp6)Q:p:Q>\.QCM/QZ{wP92+Qx6uPpVBQS1gP4BeP4H2QX4NQC}vPJe[Q
\8*Qb=tPQz.Q8?'QE1~PBI;QySjP1c2Q<~*QIv/Qk@VQtZ)QgY2QOQ}P(lYQ|['Q;=&Q,X}PLTPQ]'}PquCQ1:JQ-H5Q^9[P3b#Q3;6Q}&0QTy[QF3;QD4(Q
=[HQp+(Q,L'QW2'QDl{PG)5Q&C$QmZ$QJ8%QUP/Q]8'QoO-Q&<.Q8<1QF}9Qy3}P]B=QB;&Q9QHQ:}/QT-0QH\5Q8\YQgf,Qre%QA?UPio.Q+q.Q+I/Q#$+Q
wQNQKr2Q4o5Qd6GQ;3.Qs4.Q5}0Qr3ZP@K#Q*R)QJ,(Q&i*QLbLQ(:CQ(x%QWw3Q7c8Q6E9QjtcPF1CYlQ*Q}l,Q+5wPohFQYhMQDr~PKl&QH~4Qq/EQ>jEQ
?e%Q.]@Q]P-Q(x`Pq=uP[/yP\>CQ2^)QnrwP(u0Q)|JQb%&Qmq%Qi8)QUd0Qfh*QZ]8Q$?0Q9&'QOm|P;i6Q<:#QNl3Qr=MQ(T/Q((kPVGqPlC,Q,K&Q6C=Q
r7:QcP\P@J+QxB:Q&M*QmouP3V5Q142QPu2Q%o8Q-o8Q3R*QfU0Qlh)Q)/'Q)|'QJ_0QWL#QaM$QG<3QS\wP8c&QuY1Qnj.QFB(Q$BEQcBwPN&MQNgKP3o1Q
jP,Q?(GQG?yPaN?Qv.)Q-R#QRP,QCY-QZi&Qhg/QpH8QX4tP{ZwP<7$QYB8Qe:IPp}cQWm0Q[q@QS[KQ
""", 4)
SCALE_3_MLP = table(r"""
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
SCALE_3_MLP_2 = table(r"""
!Fc>!!!!!!!!!9aW!!!!_*C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@);!8Ii!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!w.H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Pum!!!!!!!!!!!!!!!!!!!!!!!!
!!!pFh!!!!!!!!!!!!!!!!!DqT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(nQ
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_3C!!!!!!!!!!!!y#u!!!!F]`!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!]$c!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!xzB!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B?4!!!!!!!!!!!!!!!!|Vk!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!~xA!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#V_!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 3)
SCALE_3_MLP_3 = table(r"""
sfiP7wuQKbgPWe7Q*|UQ?vYQpkdRKnpO>cPRp75S'9KRCBTPFg:R2OEL79`Qc4PQ7JoPRzPQSmgQU:;Q1*aQ+raQ{?wQ|)DQ\'>RV%lPn?TQ[ThP)v#TO%~R
6'UQrE_PV@/Rfy&Rl_)R99vQpaiQ`2sQYX;RGiVQWkWQ=v;QBpVQ&:$Q(|cQd(VQvKWQ%cWQoeHQ&+gR~?HQzcjQ*aaQwJUQzdMQe0ZR@JYQv}5Q7\ER#D[R
1H(T)xnQ_rVNlX[Pp:~QV%zRK}eQ@f1R+iBQUvLR%Z|QSHIQq@uQ4M,QV'cR'*HRs_[Q>ZyQ[wGRB1{Q9GnQ@=gRag7PCw.RKr%R17@QxNXQE<QS+cWQf]<R
.}`QlP6Q:U>Q1;IQ!f-#Q=C#Q$C}PIL|P=C}PRr,Q!!wd~P!.y#Qi6{P|W$QOG$Q#m$Q`0#QlK#QA?#Q21#QJR)Q-D}PbU)Qq5|P!ll|P4j#Q!vn|P*t&Q!!
b'#QK_%QVc~P!!!!;z%Qb*#QsO%Q!!!!lL*Q.v~P!!!!!!+6#QbT#Q!!!!!!!!$v$Q!!!!!O4%Q!!!!!!w>$Q*C*Q!!!!!!!!!!!!!!!!!!!!!!!!M%)QyGc
Q!!!!!!!!!!!!!!!!!!!!!ohqM!eXMQ!@T~P;S&Q!-G#QEM{PzN~PUI~P!4y#Q![@#Q!b8.QR#(Q!I0#Q!jk%Q>s*QX{#Qqi|P$$#Qu]%Q!`^}PqV#QP$#Q+
(#QWt~P!!+,~PX3\P^V{Q5$IQD<pRVPGQHuFQbJ7Q3i*QE&8Qu#SQ&D}PG/_S;(GR_~OQ%%4Q&99QC9wP.^hQQH|QAhwP1^ZQ'dbQ6H4Rc,,QqeRQ9s$Rf=`
Q@SIR*/JQr#EQIGYQ)j@Q(_;RW}VSB0xOQ_VQIN1Q_yUPXc<Q(F$R_4KQaqNQ@8BP'sQQH-yQUHwR;WVQGcpQydHQ%e_QeavQ{#>Q]spQi|&RS]-R;H[QDKc
Q9G%Qv41Q(qyP:%cQ:1?R.0ZQQ*>Qws/Q5OXP~umP?Q=Q2m~Q{Q'Q'8IPB5:Q'hZQgzxQn-OQk4YQX7CRaTJQ]w@Q)90Q[}AQ>maQhJYQRR#QH'RQ<6'Qr&~
P=2(Q'g6PM@YPB>HQdfDQC)$Q.G]Rpd#QjrOQxIGQD70P@2RQ@i?Q4GTQx_+Pa/oQ5aYP|y*Q]dFQ(#0QzK3RTT=QEh@P9X\Q$l:QO4ERFt>Q%Z7R8s6V%{V
RFYpOc5{PeK+Qc?5Q.(=S55bQ3F-Qy72Q_aHRB:]Qxj3SZ(RQI8CQdQDPbK]Py,%Q>TJQFxmP4-gPW-JQ@45Qj<6Qj+QQhcPQZd$QRP+QXTpP<r)QOn|P5`?
Rra0QCm7RW(;Q7ywOQkyP%v:RUV#Q;I,QOJNQ~`1QI[=QyR;QW/0QSTPQA\KPJQ.Q`p~Rhu,Qq1.Q^%hPinoOFEFQ*z6PT8GQD*KQ'>FQfivQ`v~Q!N*5RPI
/QI>HQt-MR?)BQAE8Q?8KQ.GER[K[Q]nNQVJ+QHc#R6w[Q,c0QX-pSAGOQw9iP/eFQ$4FQ89JQXSGQPkGQ/S_Q&U@QmYgQw;:QS;{Pyc#Q@Y0Q:0pP.aLRVH
AQCHqQk>yP7-(SwBnP*R~QIjzP*$gQh5UQfHzQoNrQ=p;Q;KHR7_/QKYRQyJkQ<eTQd|SQF7DR_mxP@>KQlL0QufePGOVQY/.QdO~P<5NQqC9Q/$~P::-Q|-
pR2>%QXyEQ4G3RR]MQ{$JQs\NR#d|P[*YPQ~|P(\$PiypPLvxQn>/RAQ2QbLWQ.~,QEv?Q81zP|VTRn?@PV5'QS~pQNR<Q#s5Q`gER)/LR1Q4QEVxPMJ#RZ)
CQw}dQ=edQ~i=SD[-Q(X(Q<r&Qy'/Q+,MQbAUP#:EPL_LQ]5'QRpJQ@Q6QLo;Qw-AQEk6QJP#Rql.Q@GGQeQ]QRuhPg3^QkH'Q-|CPV?CQIr1QLCYQ[(SS*d
wOJ4KQtV>QS9IQ^nTQXKOV-k)QWMDQj=IQ[h0Q*Y>QK;EQ+C3Q|MCQ;AJP__VQ`D/Q`HPQ[H8Qt\4QPqJQc.fQLgTQ+1IQd3(Qt7hQOs`QOOPQ8P2QKK_RzA
JQg\mQA<-Q1'CQDdNQGg4TH|ZQ4_(Q=u.Qa\3Qw8NPWDDQW]*RK16PSrBQpa0Qs>2QLH?Q_L+Qf2:QS~bPX5\Q4D<QA}bQ2pYQwEyPASLQ{_~P';7Q2W1QUW
@QOHTQ:dGQda'QRI-Q-=}P'\YQ87#Q-DTQSv?Q,Y@Q.k(QjGhQV>;QE[sQIF-Q[qIP^F-RqZmPo}>Q\zfQG/#R'*=Qd;@P7zJQ#dLQ1N>Qu8vP,[oQ43kRr@
DR<d2R:U;Q%x6Q%}NQh@%R:r<Q+lSQm'<QalaQdg2Qyg2Qo9.RM_}PRXNQ{0;Q8[MQkg|P.K'QYz@QmGiPWs^P)L<Qy|]PasOQlz(QctAQcIzQk`:Pj][P,4
KRjkxPw>qQv>5Qr|IQk0tQwk4Qx7IP0|^P8Y>Q[;ZRFS?Pq[CQ;Y:Q6hmQ60MQWgcOu%5Q)--R^3gPZ~BQR#<QaqaQ{7yPV|IQcRjQx:wPT0WQeR0QT|GQ/B
*Q-.0RC[?QlO.QptWQ-)oPH~@Q4l6Q%=*Q-&HQ&;-Q6qARZL<QZb(Q9];QM5#SKROQN>eQ-NKQ.(1Q;hrPV:8Q.4~PeqgQ3sCP@,1QD({Q#mJRE7$Q[~+Q0u
>QJt[Pd>JQtn0Q\SFQ@yOQ:_0Qr5CQ%'aQnE8Qt{'QHK,QJa(Q}&(QzB(QleMQUOhQ5{:Qof#QZaWQSA*Q_<.R49DQFg@QPbMQm1IQi\_QA>nP]9,QRi)QkO
6Q3T}QAYFQJW%Q58'QSe3Qqi)QaAPQv%JQg^aQcn,Qqu{PkW:Q6,2Qj/\PDg'QfTmPB$PQ?1CQ002Q_BiRtcSQ]J(QP@%Q={.R\=lQLLrPkYTQncnP_L4Q[I
.QcbDQoa1Qks=QGqbQ*B>Q}16Qn{4QBgAQ#%0Q5wXRQ^*QG8dQJtJQ'YVQ~U+Q0DLQD4WQYt;Qun9QYn1Qp8WQxC^Q{@>QDi/Q_C}PKsEQ-I,Q4w[Q?0&Q~P
CQ)2OQW4/Q8ABRc.HQ[aGQpVTQ?ulQlN?QpVgQsCPPFw1QpwXQpw(QynHQxX(Qp,-QX\8Qn}TQ{D2QbVIQ-A;Q{=.Qs%DQ,o@Qqj|PKeJQOA;QpXWQ5kyP)r
KQE*xQ|:cQ>oePVU:R#tdQi'4QB]GQl-#Q(noQTOKQfYMP})%Rv,dRB*:Qe`(Qr}6Q\#%QWlDQ)n^QYssQ+@?QcglQCDnQr87Q}i/Qqq#QxB+Q\u1QJ=)QB6
WQ}aEQxYKQ%D8QuA$QyNMQ7t}P={6QTd:QuAJQ9*>IKEyPmhcQ3l1QnH$Q>ZfPw}#Q`=iQD-IQD2}O}{(Q|Q1Qp?-QAz3Qi+iPP&2Q=`#QYa3Q^`0Q$Y%Q{h
AQ^r4QVN\Q0x&Q1v1Q'%zPimoPIuSQIahPEChPCT=QYxGQ,LMQxl6SZ@/Q!-g'Q9&rQB(`Q}L'Q|}0QNG1QX%=QK{%QbuPQvE2Qaf=Q]dkPfj'Qo-=Q80,Q9
l5QU(EQ%O,Q~<yPwh4Q:UTQV~zPw]HQNI.QOVNRr+rP-J/Q^iIRLM2QP;JQGx+Q;z;Qk@9Qj8HQT\9QWdUQ94+QMF9Q[N)Ql`OQW,jQ$H*QX5|P-N7Qd5hP8
WFQ{zaTw*yPAp,Q}nAR2dIQs$>Q(aKQ7^2Q+g+QhKHQ,I)QS_KQ25PPci|P.t=QLF,Q0@(QD\(PoZ<QWf?QI1.Q'VAQ{YBQM?#Qb$EQ('pPxqEQn>?Q`tBQ^
gRQMB4QkEkQ.=~P.rbQz#@QQu0Q1c(Q*}cQXp:Qar_Q:0[QCA:Qe16Q6h-Q1Q/Q_3JQySGQ/20Qp+%Q`|$QVcLP{g*Qd$7Q/71Q$=.QB#@QTp=Q:d|P?y2Qi
O,QI*0Q^f3QHoYQVd?Q2k>Q$3YQAy{O|jiQEg:Q|@/QPx?Qt@5QoZ4Qz>IQ;8wQss'Q'3$Q5_`QQOTQVZ+Q64HQ)PrP?h|P|0QQwA/QZzDQCB,Ql%*R>HCQT
O=QKF`Q:o>QEr(R:+(Qq]NQv0RQvD+R($aPJ#_QL*iRFGDQsdyQ(a[Qh<[Q|9+QUF9QXp9Q`P/Q_Z+R\-1QWn6QD8QQ;_rPq:kRp^xPBZ4Qem5Q<7)Q;22Qd
HxPwM.Qh'9Qdx9QmY<QY#}P(=5QMd<QDVDQkoNP;/lPBfvP:('QWPFQPO{Q\`~PPy\Q@^AQZn/Q7l?Q_Z7Qu#-Q:q,Q{Y8Q#&:Q2NMQXy$QEaAQL}IQ+^#Qm
>&Qq5WQf@IQ`,JQYIGQ'OsP@G~P1x;QV#zPwk;Qp:;P0I/Q;d[Q_V)Q[9@Qs4?QE[,QK5.Q<h|QE>EQoHBQ$(*Q&6aP5ToQHy#QUVNQk=1Q&];Qoq8Q8EyQ@
Y8Q7L~PA$%QFU6Q1REQ&S*Q{7;Q|[4QR^iPP_cQ`AZQm<1Qbp8Q40AQc_GQX$(Q%$+QC70Q9=;QzvsQ!z5zPNA+QYF4QZM5QM37Q}L=QvZ3Q}EvP:ISQN:VO
h@6QO\yPE++Qy,+QL8TQvd%Q^WRQ7qqP8=#QRoPQheSQat'QjwXQI@6Q;%:QrC9QA_oP)^+Q2*:Q7Q>QJ]<QCr1QqkjQZ-bQte(Q&M'QD14QG?6Q0lcQzajQ
.b&Q?PuP<f@Q0hLT=%>Q!Ra6QtkwP!zG/QQQ>Q=&5QB8(Qx39Q,}=Q\i#Qqa&QG&2QjmDQ0B?Qv`kP+u{Pn*ZQ`I+QG7:Q3M:Qci7QNN=Qxi:Q\s=Ql#cMNR
?Q-UEQWE:Qd~8QrZ{QG#oPce:Q]HFQDxxPIC*QuQ:Q]p.Q.2:Q<OwPCb9Q]63Qy62Q9:+Q2|/Pir~P*I;Qqw'QUf9QoVfQucwQC(OQu~.Q{J%QX?IQSg/QCG
@QM'0QPD^PIo$QB;8Qo;*Q[GFP`#EQe^6Q>g>Q-1#Q3TaQ\)/Qxk3Q7`>QDI1QpvLQsQ1Q@IOQP[3Q|)1Q57SP#>'Q54EQmMQQJ-+Q|64QQx3Qxc.Q;vMQLJ
)Qg;6QzIOQd@oP~0.Q~:2Q7)EQy'LQ;T4Qi8;QKZ3QzQ6QK|7QL|<Qv[#Q3D/Qw&$QSY:QQJ'QH#zPFF.QC{4QpS5Qmm7Q9D,Qp{+Q*6EQ84*Qq/8Q@(6Qe7
7Qcg;Q1IiPB60Qj:7QR:#QTuKQCKKQei4Qn\5QHP<Q@]<Q9.EQJ<4QhADQI3mPzA5Q(%hPb`1Q.Z'Q<D3QcRFQ#G-Q-D0Qr@)Q*.>QoP)Q\~/Qmm'Q:X3PpE
*QVq~P|[1Q33uP/g9Q:cKQG:/Q$z1Q+huQ&-4QR2(QK/>QFoEQ~<$QoP(Q$qSQFg;Q4faQio9Qa:WQBOsPhw'Q2>%QYx=Q^3:QGrZQ:l&Q`K&QuX?QHX+Q=2
$Q>92Q1fwPx&.Q/k+Q~4=Q$j5QYz+Qvb1QlBwPHi~P8+%QZ90Q{boP(41Q5$-Q8q3QEr/Q23#QR(%Q\M-QY2RPBa/QC?3Qz_8Q&+.QTNYQ^X5QHzFP(<3Q!`
i,QV<3Q_OCQry>Q&r<Q8{?Q&>bP0RFQ68(QkO;Qf^)Qbs4Q?+1Q=+\Q<[3QV=HQVE}P37:QiK?QjkJQq<4QfdwP|C$Q(dcQ)*CQW|+QRM4Qcr$Qg5-R7X'Q}
k?P>f~P*>+Q&W>Qf2BQ~u3Q[2zP<+LQ+.:QrB.Qg+6Q)m4QJF-QBs8QM`4QHKSQ7GHQAS@R2DSQpq~P@O}Pii(Q}O9Q5nIQQ7JQ0*rPP'.Q4TkRHvtP9P5Qe
,gPU<'Q@k$QJu)Q}HLQ}M?Qi^=QE^7QN'KQ?9)Qfk$QX=qP`1/Q?J1Q#>'QX22QMZ#QCs`QRY*Qo`5Q*D$Q%m-Qc[0Q,J6QZH(Q:N#Q)9*Q;H2QWd0QZ1oQp
d4Q6E&Q9c/Q0TEQ/u:QW}4QBF9R1(/Q!Dw~Pb`:Qd<1Q&)2Q4PnP}E5Q+2.Q*;0Q7',Q/m+Q=->Qu0bQ\V3Q+&`P_0#Q[g'Q0~1QM74QyU6Qur1QiEBQ+*KQ
Yl5Qb<|PHp(QQ#/Q'VmQ%}>QMp&QH{*QH4/QBq.QF}6Q6+~Ph,VPy*7QrF9Qbo=QU>|PICCQ-W?Qu.*Q]'9Q6(VQ<lzPgv\Qy%/Q1%+QEt'QzxQR%U:Qb;-Q
\1^Qm#oP\%8QpN6Q+Z#QTw-QVnDQ^m0Q<_,Q8e8QjA)Qz@6Q][EQf:iP1%(QSAUR{1(QoB=Q7h9Q+j:Q's9Qhh2Q|3+QW})QG(6Q_LcQ=2BQQU.QVw0Qlp<Q
@m,QF3gQpmVQ{;1QE.+QZ5+QJG2QnxxP%[.Q`~=Q2coP4s+Q%iGV_&.Qz;;Q:$*Q#Y|PgL9QTA1Q(~zP6-0QNhBQ&)6Qc08QDp-Q*d@QV?2QO5*Q7EJQ(M$Q
8}?QqZ,Q}c&Q8n+Qty1QUZ<Qs'6Q0)3QocIQC\:QYf+Q7p(Ql{DQF3JQA:cPvp0Q=I&Q>_.Q^U?QDe8Rc=3QW]{PrR-QSj<Qx9ePK~6Q4|;QpiDQa~/Q%|~P
Ls%Q.ZFP'=,Rfx-Q\6.Qr]%Q+55Qf;+Q`5zP&*)Q]7RQw8sQ}vwP3H1Q'K7Q>TGQbXsOG*NPSYLQ=7<QgH,QZk{POf6Qk8(Qu.+Q'a.QiV=QA&6QqW*QMh1Q
U+7QY/5Qya/Q`{:Q>s@Qh)FQLb)Qh2.QP(7Q:N(Q,zoP@,*Q1x0Q)qyP|AbQZAiP<[yP'$OQJh4P{s(Q%{4Qf^(QKhyPVX@Q}d5Q,rMQ4m.QVCcQ]]4Qcs:Q
iT'Q^$(Qx.6QLx&QW-JQo((Q#|,Q5L+Qr},Q0+8Qes&Q~^2Q6{-QlC,Q<D1QyK;Qs{bPoZ0Q&;*QYe(QzI/Q'd/Q[<,Q[f(Q4d=R9^&Q`$6Qj}/QA;4Q}O-Q
r&;QA\IQborP%+|P{\%QF&8QS@*Q<\wPKd~Pd',Q${/QQ+:QDmSQ'=*Rbh:Q1b(Q2O2QB&5Qu3-Qq9,QJ~(Q{U.Q:=1Q\Q9Q&E3Qco;QWzLQG42Q<A>Qgg7Q
!lU/Q_k*RKJyPX'6Qj'tPdR$QT.4QQe)QAS#QN:DR'o7Q<]7QhgvP\Q~P>3~P._6Q`DxPp>.QJf1QT+4Q`2+QIr,Q$k0Q`eMQv6ZQ|,RQM3-QU)LQ?z<Q5>.
QFn/QF,xP_[fPzgwPtZMP#k9Qvg6Q#nFQ#D}PqG>QVEkPZp+Q`P)QdY#Q7I6Qx7xPu4cP*tPQXI%Q%<8Q<*(Q[e-QvU7Q{/4Q])6QF:&Qm^@Qdy}P3A2Q`>2
Q>E2R.K%Q$T1QcQ~PUytP?'AQHA+Q%\+Q4-/Q^u)Q`awP_6:Q5?lPzU(QW5)Qyf}P,Y.Q.hzPCM/Ql.)Q92+Q:J&QH33QWLgP+]'Q/r9Q/*KQ\4vPuhDQPS)
QLb2QAl8Q&LuP\i~P~1-QaJ+PQ>,Q:@3QG*8Q(%JQ9%/Q.W5Q?J(Q-y@QvN+Q;=&Q{<,QBZ6Q6,~P=$LQt7:QJ?*Q{D?PV4$QL&-QQQ,Q)Z:QBx4QD4(QNq3
QsJ-Q<m,Q,P{P_B)Q7gpP?5=QP4&Q9\0QC\:Q5w-QoO-Q&<.Qt<+QkU:QVV|P]B=QDg0Q@7?Q;59Q>hBQSx-QVGfQjmCQre%Qh'BPKP)QtD'Q4I/Qpx%Q.eX
Q7P,QHe*Q'|5Q3[$Qs4.Q9}0QGW<PmZ+Q*R)QpA3Q*r0QWf7QCS8Qt]+Q+}<Q|K'QD8~PA_]P6PnUBJ6Q(n2Qr)~PH%?QeO6Q/'*Q^f'Q[T3Q+=6Q{W5Q$r+
Qv_1QRZ/Qg>aP~`yP2'*QxbJQa`%QmQqP([(QS;5QqfxP)F.Q)S7QnT*Q+@0Q=>:QC@0Q;r)Q1v-Qs},Q9D)QB]6Q:fuPYj)Q'=gPV.wPyO#QSMtPK`-Q#R,
Q;\LPVU*Q&5<QXz%Q41,Qh21Q$y'Qr**Qi89QGI4Qx'*QmD)Qlh)Qg{(QsV2Q#*|PGd&Q^>aP`|JQ%}qP8c&QuY1QfQ8QIB(Q.1;Qo7(QL\YQE#6P(F+QW%,
Q31:Q2X&Qt0EQ`d0Qy'#Q^c,QVl3QiM&Q3_0QpH8Q&iqPcoYPjh'QPkNQ_]RP'<ZQt,)QYA)QQkQQ
""", 4)
FINAL_83 = table(r"""
!!!!!!!WlvPCG'Q!!_G<QY.yP#%EQ!ut4Q!!!!!!!!!!!!!!Sy&Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'<&Q!!!!10]P+
=5Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!PM.Q536Q!!!!!!-0zP!!!!!!!!!!!!!!!!^PuPhrlP!E<6Q!!!!!!!!!!!!!!!a5mP!!!!!!!
!!!!!!!!!xydP!!!!!!!!!!^7~P!!!!!!!IGxP^6#Q!!<w&Q!!!!!!!r*vP!!!!!!!!!!!!!!!!!!!!!!!:-,Q!!!!Hd$Q!!!!!!!!!CKwP>pyP!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!U2|P!!!!!!!!!!!!!!!!!!V^sP!!!!!!!!!!!!!!!!!!!!!N?eP!xXcP!!_1gP!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!0mzP!!!!!!!!!!!!!!!2abP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NstP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!{S7Q!!!!!!!!!!!!!!*FTP!!!!!!!!!L:xP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2m)Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/odP!!!!!!!!!!!!!!!!!!!!!!!MqNP!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a%mP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/x9Q!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%~5Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!
""", 4)
ANSWER = table(r"""
!LT'Ty[-XPx^S!!#,CR!'98VCUKO;n>P=qWP(#:Rq;[P!\IfR\T5QKyfPrR&RNE{RhfeSkB&T.W?TZ1?T9(fT*K6Op)YP!Yk>U5AXQux+P!M%SQ$T?O@+UPq
P6O:'vN:KDLD9QMiB`O4)EQC`MM]k%LoMPN:,|NbC}NW'AL>)[NB#^L'6%NM(JM`mRM^wTN9h*M@XvNcj'N7.iN*e}L!!3*PQo/tOh3:Qp2'QyD+PA\HNYkY
O>E,PLWzOq%rN$vhNjEoP'dJP1j7R)^bPVZbO5PKP2\DPH%<P%f7P3uvNSf2OjY5PkXSPh9,P1TXO5A/Q@HEPTB;QXR'Q!T0MOSZDR!!8<pN!!!!!!!!!!!!
!!!!!cGEO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!]W,M!!!!!!!!!!!!!!!!!!!!!IA
sP!!!!!!!!!!!!!!!!!!!}U~O!!!!!!!!!!!!!!!gGRQ<1DLWsPSW|GTp)0P$NCQ~EWPj(#Qpq@P-o0PR\nP!!*@>PmBDQIC0T|UKP!!,o&Q7h?O#$kO4vQR
GxcPEw~MP6JQvF7Q&m{LVruO-5ZO90:P$M|Kw(oPZdRQCFbO0^1PBrdO,'|O!!yOVN)Y3P#9PM!!6E*Q6fxL,}`PN$HQRzJO\9FO3}XPB=aO!<_6O607M2@@
OeKXTTC'Pr`VR{_$Q(w.PDc)Ob&dN$haN?]|N[%vPV4{N''eNajoO592U!)^9P4V3PJJtP;d2PQ:nQJ)jOEpDPAkdM4VfOBgbQ/(BQ~h9O!x'ZQP/+N\6tL*
szM!~zuJu`tO!!Ry^P+'IPgqnM!/*CO:@uM0i\Nma+Ph1JNNBMP\F.QY&@KMNZN!R6^O&W%P!<Y:Q!eZfM!!!fj*Q!pl0Qmo[PTazHo%^Psb8O!P|jN5MoNl
&_Q8l:O#N^K)AIP(+7NeuKP]T5Q3_nKP3EO#lqPL5QPu/lOu4?Ppe:NC{2P!!$l{Ou*\P;i8P27INi.>P2EFOz5BPOIMR!!HdKPCSJQ!2goN!e<.ORJMO!Hs
>O!loCKWbwP=l(PSduK\^tPPh>Pj<EP.8iP%RqP!`I(P!!Kv.Oh/|O!<lzP+62P!-^aLO`\Nr\oP<h-P.9UOsoSP'\hN!!\a8M7ZBN,6<O;.vP#vTP`?OODe
BR%<6N<YmPG.DLKltO!#.%O97AN]~@R\1nL$MaQYv(Nl\NPjp)RfbHO!>C+Rq;[P`xlP$.%Oc|qO!GZvVg)?L_X:PAL@PuQ/PZkKI!;GBPD6dPdA]O!-umS/
8sO!!!FK]L!WB0N_{ONJe~L3kjNJYgO'XwM!-p4Tn_OKPw1O!BGmO!%ZnL^i$N3RkOf<8NwEGK!?kyOYtPPbYDL.->R4iiPdY=P!+R_Q!f@)OH)-QX#IO7Jm
Ovo;YG25MY.KMsDfO![r0Q0]EQ\\[M~1hP_8]S!4*ZP_/XL4?hN<F`P3\NO!kiGM1O{OHrRPd@HPe7(O}T@Ps2EN*PoN&/=Q549Is:PPeKJN}?vLyg6OgQhP
SmlLB_WOs,|O<0%N!O#NL`H<Q@fJOLq[N!CeSMY?MP*lsO!nwbK!!Xz8PEMbQ!}$lP+zQO;>KOG.wKXQ1S!T&jOV$JP!G`'Pa1RN!fPZMwJePU?sMD#WPC=8
OImVO<w?PLQ=L.YsQ[eHOM8-R!5kKM^vhOIH(NnH@O!tQNQ{_$Q%DtOr'CP@|wKIQ{Nk@@P@HxOBd*PbM`N'9*P!W7.PksSMPIMRP7_PC1oKLt7P.yPNZa$O
!TSpSO}LN!Z*|PL\MP!oF?Q^pMP!*cIO~l*PC4AN8cvMDh=UZ`8PUtlN!#Z?TO=QOH`ZO++cQXdYMM:|IiDaMP(vP3/HK'oBO!TW|Nma+Pkh[NH}}NS?_O!>
J2P!GR*OvJvK!8;(P!~N%QY_*M7q6PW#?Pid#Pe^WN!4BDP2V{Q!!1;YPHcQKG:@O}^LPG7|R!=EUP?fsO#$kO>AnN44pO!!^y_KgcVR[qDRqnEMySpOC_aN
!luvO='PQ!!N(}LC4jN>-uO`:rOoZ8P*I^Q!!M{HMF:iOB.EP*ClRkC-M?LGL!nZaP!!2cUMoY#QpIiLa~5OwrMO~\=LTnGP[n?P!!JPfO1g2P!/wYOG=`Kl
5{P@'dO=T>PN|#QF+vP;HaNEl*OddMT!8zAO%{EN!Tx*P'D,N!<XsK!zjEPht}N~T@PkA,O!KXRP!`RRP4;NM!!yyWP?_}LBQ'O!![4_POM&N=]5QDd>N!(U
aPlkjOTC'P!!qAvO}s1N+t,Q4pQM~W`L!!!W5-R)vuPeO;OB[fN*GxM~5jL!iwYPCLTN!Bj&NT?6Oq^=OQ55RU[\Tx}>RI1*MicjP=*fNrmYN&_KL<hVP!hJ
SL!\A[P>vqNfGHR[gIMT)oQ&9SP!$',WGg8M!!<K=P_QwL!#fLRd:LR399Q!v8RU@;]NSeoPPOrP!QkhKrF4N#hWO:>tO]H(SOQsN`MLP%7YNO5oMFAGM!12
9OpP,PZ$ILbQzOIJAQSn%L*T`O%'QPCRFMV^SP!_LqLbjyNp1VLK]bO_<@N)qFPO:hYcOPQcjuG{})PPr+O!>YNOAWkNQW+R!;KfP!7kwPy,AP!!mu$O,<aM
uEfL!hZ6QVZbO&>&QodwO)hxOX6LPxXCP.B#P<4?O3\wOY7BNB^kP\wsO73oN#xDSvHuM2JLO[|oPN4yO62PP!B/ZOZH%P!rWQKJ7>P97ANM6pN9%*L}cRP3
}/P!!2/qKwCTSZv@SVw{Ox>@Mj<EP!j+CM<80P!G3/R!!!!zB]Q!`APMe#/P*JJP!_?EPd7GP!.;VMWs8N-|~P``&QzQoQJ*-NhxnODhbNEcYYRumOpc9Pi*
MO3E'NkEyO@otOOJ/R!\)qP+}>LH$'Q!%,.Pu2YL!GH=Pb<CQJNWKUCrT!WLoM*EDPpi+Ou$)L]_jNxbjJ0S9Q!^)wH1JuO$14PyquN7hrN~FlO,*sKctfM<
<}PT/.QPjrM!*7GOMpyN-[AP'QpO!!+P+TGm*L!sJXN!?GjL!/h=P:?`NixxN!UCrT$w/T!hZ6QXQLMcF0PV7eV1L$M[K4Q-wEQ.dBPYT2N!TGAQw]?Qn/)K
+%YM(*KO!!e'SP!!kb_P,X2O$1*Qv|&P2goNB(|Q`9SQF9XWizPLUT%Lt,]NZ4_P#YnOy\gP@k'O~(gPZ}QP!sCbK!!!%=KMv/5I*8\N]Q:NRRpV!!<)GPz7
MM!!n$?R$(fOX78OmvCMHjGNRHLQ-\-OwAnO!!1geO*H#G#x_MTK2R!&p$OY*1LY_]L1*WM#aaL!!\qwQj^nOO#wL!</9OY3QM3Q#Qg&cJP{~O,oYPOaqMnP
tQQfGQy<rNk%(NNn&PZ1'O!`RRPsq+N>JeO!%(pNl?yJ!!b-BLRGHMN+&ODA\O.,:N[3JQ!?pVO!d`%Miq&L4q=LAupM!*h&OI<:QdixMp\CM=RXL7]GPJcJ
O4exO!2W>P!Y:zO!lR8Q_o8QNs_O3R8P4C&Pz?%PkXSP!kdjM!!/vmP!X$^N!!\_-P!=<+P_0DKowlJfTKN@0eOHhoP!^2|O!?~SPp<=PH=OP<<}PYzuN!JV
/Nk&pL!!g5dOu|OP!@tzOo_>P2$oMh/IP%J3O=N4LC$9PwJeP9nxK!,pxN+X[O!!#)qO`>cP.WLH!!!(zNLaI2O!tz,NAZpP!bo-NTGtP?.kM*NnPlNzOP^[
P8mYMvKGPBLsO!!!!hM%OuDGNOoEN!v9&OurlP!!7XjP~qYP9M|P$CfL]YxONP<Kl;DOfq;N3~mOA8GQn2aL[`BOrbaO!gfvN$V@Mwt3SW[XM0EeP:M]O<JQ
QYNiOuL\O+JTO#7xO!('}S+miMt+qO!6O@P5AXQ|F/Q!!qI/QGVDPch&PSO4NALiPBHYN!$){N4}/P!!>8DNh;`M!ZX-N?:>Pew#NvQ9OW'AL!jTXPQcBO!_
;+O'HFO!_Z8Y!;<sQ#-9PPq?PC]qKA[3OUofN![_VPE.0NSH#Q~m?OHxDOs||WAb:MWv=PsD%J}azR^'QQm2WMN87QWX8Qc{\Pu}dOPOIP#=jN|3UP72'P!y
:>QsF>M1@6PC}fM!i6IR!Rp]Pq\2R@?%Oa<9Rs%]LidVOMu#O!!!.,:N/<1Q!.G)PvA1Q!$x6MBj&N!sNrOa+-P_?EPJcJO|N,M'QpO#7EPlfZPB+@NoMyNS
+3QES+PA@)Sr~eP!uRwN5ooM\V6O)#_K!3AwR,N&OwxrMKF;NAhDQXT(OA`pUVTpPI@+Rny{N!BQPO=QbN!/7+Q(NuL|ARQ'R7U!OvnPk6]P!;U?QQ|tMBLs
O!!!m>|Po8BPlTlNt0wOpP_O!!!<*3OETsNKqQO!Xb%PcfiLw(oPr1&P!Lv8N!yyrJ2?+PeuKPn?IN*6(Q/3:P!!\F.QvL\O03\TG}sOq77P3gyM$XYPmsgK
>jBL!HurL02XPGL8PoA9Q[NJNs:PP!L~vOQogRY>8Q!6.,PsdlLfn6LKA^N!(U8P`kzO9Y7N!cL~N|?zS(|4P!>;|Om>|P!g+%PpuPRKj[L!>6lPM[BPAJ'M
U=?P&W%PFbQN{%NPE15P!Ig1QBc>Qg(|Ma[SP%@'O!J]XP!!!!S8iLortPq.iO!wf_RY,sO:dQQH<cQACIO&#jN!n(YS{~HN!`e_P<(2Qy;*PwBZN!d4ZSrD
\P8*YL%aZP!+&]Ql`'L!a=NQ+b>O!f@)O!!!AehO!w*pNGn?K!%9rQ&adO$)RNVZGUdW.L!!EmrMmpzN!!!0nlM5HiNR,{OfvANJ28P!PFHP%7YN)`{S;E)M
vT>Q){RP!!v_6Pu5^NK#&PfL@Lu5lTBZGP1E<P=2HP}n}NJwQTn*dPBM6Nd<WOR'BPSSXNOw'PgW'P!OW2N!jctO@$iLUiAP!S\OOagjM!u>UO8:aJRaKP*a
HQWlZP!Ek>PQ;1P;4hO!8PiM`cFM!g6yN#o5M/:~L}gCQMnxPc)@P<%;UEu}O/>eN8g]O!d\4LZkcN8p+PJ\TL)gYQLDmOGfuN!SKvLBsFO|UtP[/YP!7:eQ
<-|K!![TFLY.KM\w@P&qCM5isO!&GyQ*{3OrPsMTo\Or;eO>NVPJ$;O9zKN$(fOF&pPhV7Jp$SPE3iMjRrL!ZdRQZw,RW6uP4V3P+p;P!>o`Qjv%Pb:SN{>v
Ojg2Q`zDNF7dM[-@MK1VPikuR&(QM!a)zK^=~M!!f?=PXBcMbWCN!!ae@Ok2lO04cM!!>E,P(rQP}[GNj^;Pa}IPL~lP=YwOS+fPT4>Pq_DHBsyN!!!M4oP!
sf)Pu3*Q/r|OI[^Njb,Qc\*MWi_MJSBQ<_6O&~+O!!JlAP!NPsQ:smP!&w^La;5N|dgOPUdO!J)jOo:vMcu7Rua`Nu{~K01+L!M:aO_r/MnL'Q!mz*O%tgP~
t'L!%#EUF]tNGI\NnN[NR2mNt4?P!rJwOo:vM(mKP!i+bN`u4O!BykMA{bLm&(K:GkPOnYOVs.O~@zP]tEMt%uQ?J}T!%ieR&wvQOZ7Po[MOBw7P84<L!XIY
P?OuNV;YLh4OPSM3P~9[M/G3O!j%QNFQOKba&N|sPO+I?P&TSM4pQM'HFOqkNQ`jePwTqP!VjjM_Q\RkluO!!xb&Paq$MUnzO!-0TOyV4L0]EQ)BhNSD2P=;
rP6%hN-iqP!$aPQIE#LI-QQ!(&?T})|O!!G~_N!!Cs'N/DoRLeDQSo)PnC0P!5L1O&jeOH}JORYiN!)A|OFaeOV*<O-;LN!Z2FM!L]bOTIuNq;(QB\{MAA0L
%l)OZ}QP!-S_NHOXLD5xQ!Nc?LeoYQjM9M!5;%Ms*{Q5=qOg0+P!!$NMPERrP'6%N)3LOs<(Nt(lM-AHL!k^xN!!hCkOnVfP|rdPq;vJ!8n*RtA^X!F%CL!E
thPm-pN&adOVu9L!!9p^O(\?N#zxP}OKKdNEQ9MSPLnnQZ|eQ!7ACOG/HP?WWPfj*Qh2iL,6<O):BRry,Q!Rk.P!U`JO]>`MTGtPcL~N}alL*XzP8g4OB<BQ
l&_Q~J]P/<1Q!*Q(N.'4NFC-Qz}{P<U|O!MCXP3CxP!n9$PUWSN'$7LnH@O%K{MFg.NtezO[^RL!!:%BQ6|.OK,yP0.>OrX~O#L*N]CfM7QtM!`I2O!T}YPX
qtNB#^L!!ErxM(R\N#:JRM[*K!xleO!d+~L$_jM!!4z]MR`GLr,rPf<kM!odDP+VPRj3NO[L|O$iMM!7G5N!S(8Njm$Pg[tPvyTM!h*lP4L'P!.yPN$+SL(:
ING'fN$jzQ7YVOZm|Q!8o?QApOS=9&N!sDfO:z0T!dHnL1kVPe;BPq.sNQ/^Mj>yM[11NM>{P!S>sPNF&L!J[?MAn_P<)GPIVXN!@W.P,A>M{=.Q!!!u8cPh
k]M=h`OL/GLO?7SatRO%~sPq\ML!GCjO!r&$R5a?MegNO!l7|Nc*_N9jlP9X~N[ONRo4zO!U,=MiZ@P!<&uM!e{XII$ZPyIZPPVPN!!!AKoK|b3R!=m=O!$v
^O!!!!!!
""", 4)
ANSWER_2 = table(r"""
!I>G!!:UP!!!!!!pPK@IO!wLJ!|5O!E2U!!!!!!:(T!!sEJ!!!!!!!7EQ!!suL!MOI!TuI!!!6vI!!!!!!2<Q!!!1-H!>^G!.vM!,x\!$aG!!!`VH!bTI!!!
G+VIHV!QwU!|iJ!!!!!!7JQB49/*M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!#,N!!!!!!!!!!!!!!!!!!!!!U}W!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!r?F!!!!!0*S*GN!!!!!-8R!!!!!!7GR!!!!0gIU=Y!
Z1MkwTZtK!!,fT!!!!!T5I4=Q!!!!yiJ!!!!!!BqQ!&AHxQL!!!!!!-pX!!(xL!!X>U!X$L!!tNJ!TXI!!!c<OPXL!m(O!!!!!!!!c;V!asS!!!!!t@Ix{H!
ASX!!am@!!!!!A6V.@J!!!bXL!!!!|K<!!!!!!!!!!3sK#0]!!u7P!!!!J|J!!!@'N96;!{;W!!!!!!!!!!!JeS|.X!&PKm?RhjGt4N!i$\w^Z!o#[oa[9WJ
X<Y!!!=]I!+AW!'+R(cF!ydW7_[C6RPvC!!!!E?\!0WN!!GTW!!!^eL!Vl_`49!!!!!!iSK!!!!!J.8@fWiBP>*H!!!z6V!!!!!!!!!!I+`1Z[!!!!!!6|E!
!!!qZS!4-@!!!IsG!/^U!lHF!!!!%@J!!!kUY4zZ!!!!!!c5X!!!!b3D!4yJ!!$lS!!!!!!!!~fK!!IIZ!H|G!!!?hG\qD!UyE!!!!!!S6Z!!!<*_!!!HJN_
LY!!edM!!!!SbJZHU!!!!!!!!!!!!!!WBC!!!!|d[!!!!!!!!jdT!b}L!!!1tH!!!!D3T!!!!!,jK!!!!!!!!!!!!!,'I!!/JU!!!!!HOP!!!!!!!!FGI!!!
!!8,T]cF!ToN%DO!!!!GiP!!!!!&OD!Z``!`0L!!o<N<LDYTK!d=U!!!!!!1pP!!!!!!!!Xk4!!'Xa!!!!!!!!!c>G!!!!!'xZHDY!5:A_PT!!!WAU!!!!!!
!!n8M!!!!!!A0F!!!!!!!G3L!.TK!!!D?B!!!Y)W!!!!!!!!!/ML!!MyI!!!!!!!!!!!z>J(XM!!!!!!(VLF)W!!!!!!!!!!!!!!!!!FbI!!!!!!!!!!!!!!
!@|F!!!.Bj!!!!!!!!!!!!SLF!.}L!!!!!!!!!!![q]SX\!MDW!!{FI`4U!X2R>jL!!!!!!!!!!!!!!!gEK!!!!=;Lj`K!!!n]H!!!!!{9V!!!!!!!!!!!!2
lM!!~=H!!!!!!!L=B!_>Z!NlV!!>(L!!!jeLVvXWhd!%*l!!!(/N!!!!!!d]U^H;!!!!!!!!!!{)F!!!!!!!!!!!!^hL!!!!!*'I!!!!!~.K!!!!2pO!!!!!
!!6\J!!!!mn]GqN!MxN!!UvA!!AfL!!!!!!!!!!!DUc!!!!!!!!!!V8]!!!!vvL!!!!!!!c]E!!!!aVO!!!!!!Zs=H5I!!!!!|WX!!!!!HpV!!!!HK_*uR!!
!!Y/]!!!!!sE[!tbNCIlq3I2ON!!!!!!!5=^!!!!!!3d?!!!!/&K!!!!!!YI?II[!5(I!!!!!!!!!!!!!X`J9BKvXL!!!!!'IZ!Q-a!!!!!!!!!!!AM\$3J!
!!!!LCA!qrX!!!!!0nk!!!:Z[!NsS!!!sfF!!!!!!aG]!!nFK!$6^!!!!oIMR^T!ndU!Z_J!!!!KHE!!!!!!!!!!!!>WH@?M!!!!!k/L#fD!!!!!!!!!!!!!
!!!!!!T+C!!!q=F!!!!!!d*L!!!!!!!!!!!!!!![3H!!!'{`ACA!!!!!!!!!FqMkqZlT[!!\{D!!!!!!!!!!ruH!!!!!!!!!!!V}H!!!!!!!!!!!!!!!!!!!
!!!!!+ZM!!!!!!!!!/?F'dM!!!!!!!!!!!!![zZ3(Y!!!!0FK!!!!!N.Z!!!!!!!!!!!!!!!!!!!KNEt9J!!!!!!!!!!!!!!!!0oW!!X~T!!!!!!!Q3L!!I\
a!!!=fB!!!!HDH!!!!!kTIJ2L!!!!!%1G!!!L7Y!!!!!!!!!!!!0sN!!!=RL!!!!!!!!!!!!!_Y>!!5QL!ayA!!JdH!:6Z!!!!!xNK!!!!!!!!!!!!!kBL!!
Y/HI1K!!!!!!!xyW!!!!!!(EI!!!!!yf=&+K!!!!!!!!!!!!!!!(zU!!!aqL!0[D!!!0eH_OL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=&W!!!!!!:1H!!P
lL!!!!!lDL!!!!!!!aMU!!!!!!!!!!!!!!!!!!!!!agVc9GN|?FUX!!!!!ymX!!!!!!61T!W'W!!!:#?!!!!e\I!!!!?gI!!!!!!!!!!!!!!!!2WH!!63E=P
czd\!!!!=YD!!!!!!!!!!!!!!!!!YrK!!!~:X!!!!!!!-tH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^P\!!!!!!!!!!!!!!!!D?A!vQF!!!!_EO!!uJ]
!!!!!!!!!!fTH6#X!!!D.N!!!!!!!!JZb!!!!siG!!!!!!!!!!=&A!!!!!!!!!!!SCG!!!!!!!!!!SL\!!!!!!!!!!!!!!@M=!!jwY!!!:sR!!!!!!!!!!!!
!!!!!!!!!uaI!!1zK!!!!!!!!!!moJHqJFqH!!!!!!!!!!!!!!!!LED!!!!!!!!!!D7H!!!!!!!!!!!!!!!!RnW`N_!!!!!!!!!!!!!{m[!!^M?!W3C!!!!8
:O!!!ncN!!!!!!!!!!!>wI!!!!!!!!!XqV
""", 3)


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
