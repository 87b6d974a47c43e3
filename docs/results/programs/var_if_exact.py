"""End an assignment of True, or the head of an if: a circuit of 39 nodes of jali-python.

    jali decompile var_if.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:56f0a0fe1edb8582, task "var_if". It computes what the circuit does: constants are folded, tables say what
each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
109 lines of code, 55249 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.998  [0.988, 1.000]  n = 10
same decision as the full model                            0.994  [0.970, 1.000]  n = 10
right answers                                              0.994  [0.970, 1.000]  n = 10
right answers of the circuit                               0.996  [0.976, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.012]  n = 10
from the circuit with cutoffs, at most                     9.42e-06 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           55 prompts
sides with the model where the hand-written rule does not  0.764  [0.621, 0.904]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.resid_delta[110]: same answer (21 turned)   1.000  [1.000, 1.000]  n = 10
swap of 0.attn.resid_delta[135]: same answer (1 turned)    1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.act_in[110]: same answer (1 turned)          1.000  [1.000, 1.000]  n = 10
swap of final_resid[110]: same answer (8 turned)           1.000  [1.000, 1.000]  n = 10
swaps of one variable that turn no answer                  6 variables  n = 12
swap of all, in the full model: same answer (24 turned)    0.958  [0.850, 1.000]  n = 10
"""

import sys
from math import cos, erf, exp, sin, sqrt

ANSWERS = (":\n", "\n")
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
        - 0.4427095 * cos(0.02454369 * last) + QUERY0_36[tokens[-1]] + 7.42972
    )
    # 0.attn.k[36]
    key0_36 = [
        keep(
            1.20572 * sin(0.0563866 * i) - 1.326008 * sin(0.04273305 * i) - 4.167002 * sin(0.02454369 * i)
            - 1.857833 * cos(0.04273305 * i) - 0.8445025 * cos(0.0323856 * i) - 0.3180574 * cos(0.02454369 * i)
            + KEY0_36[t] + 4.819852,
            0.566778,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[114]
    key0_114 = [
        keep(
            0.4288607 * sin(0.0563866 * i) - 0.7109226 * sin(0.04273305 * i) - 1.399705 * sin(0.02454369 * i)
            - 0.6648943 * cos(0.04273305 * i) - 0.2892662 * cos(0.0323856 * i) + KEY0_114[t] - 2.019939,
            0.6171,
        )
        for i, t in enumerate(tokens)
    ]
    value0_45 = [keep(VALUE0_45[t] - 0.1025883, 0.759041) for t in tokens]  # 0.attn.v[45]
    value0_126 = [keep(VALUE0_126[t] + 0.0865677, 0.768371) for t in tokens]  # 0.attn.v[126]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([0.25 * query0_36 * key0_36[i] + 0.005930353 for i in places], 2.808044)
    seen0_45 = sum(w * v for w, v in zip(weights, value0_45))  # 0.attn.v[45] as its head brings it
    share0_2 = sum(weights)  # what does not go to the sink
    # 0.attn head 7: how much it looks at each token
    weights = softmax([0.7427039 * key0_114[i] - 0.07136191 for i in places], 1.221046)
    seen0_126 = sum(w * v for w, v in zip(weights, value0_126))  # 0.attn.v[126] as its head brings it
    share0_7 = sum(weights)  # what does not go to the sink
    # 0.attn.resid_delta[110]
    write0_110 = keep(
        0.001352686 * share0_2 - 0.6879497 * seen0_45 + 0.1626756 * share0_7 + 0.7632582 * seen0_126
        + 0.02972255 * n / (n + 131.6356) + 0.01170249 * n / (n + 0.05409036) + 0.07478626 * n / (n + 16.16438)
        + 0.009477087 * n / (n + 0.195159) + 0.006272845 * n / (n + 0.006666955) + 0.001588471 * n / (n + 1.57473)
        + 0.003209676 * n / (n + 1.246897) - 0.03005208 * n / (n + 5.284302) - 0.06239386,
        0.151185,
    )
    # 0.attn.resid_delta[135]
    write0_135 = keep(
        0.1222895 * seen0_45 - 0.06141575 * share0_7 - 0.1682921 * seen0_126 + 0.1541508 * n / (n + 131.6356)
        - 0.01747396 * n / (n + 0.04437616) - 0.009447847 * n / (n + 0.05432866) + 0.1895388 * n / (n + 16.16438)
        + 0.01218282 * n / (n + 1.003648) + 0.000930125 * n / (n + 0.8708693) + 0.2977578 * n / (n + 0.006666955)
        + 0.0367121 * n / (n + 1.57473) + 0.00884527 * n / (n + 1.246897) + 0.0791673 * n / (n + 2.249806)
        + 0.003761771,
        0.168898,
    )
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (0.5480868 * n / (n + 89.10934) + 0.3123196 * n / (n + 0.005392778) + 0.03111685 * n / (n + 20.11741) + 0.1418288 * n / (n + 0.009765708) + 0.1618256 * n / (n + 0.3257904) - 0.04469938 * n / (n + 3.090783e-05) + 0.06678609 * n / (n + 1.513183e-08) + 0.02696325 * n / (n + 0.008837279) + 0.2472832 * n / (n + 25944.27) + 0.8758096 * n / (n + 24.63904) + 0.03745071 * n / (n + 2.997584e-05) - 0.001471137 * n / (n + 204.2774) + 2.671549 * n / (n + 54.39987) + SCALE_3_MLP[tokens[-1]] - 9.258671)**2
        + (write0_110 + SCALE_3_MLP_2[tokens[-1]] - 0.3681387)**2
        + (write0_135 + SCALE_3_MLP_3[tokens[-1]] - 0.2769645)**2 + SCALE_3_MLP_4[tokens[-1]] + 15.55011
    ) / 256 + 1.192093e-07)
    # 3.mlp.act_in[110]
    mlpread3_110 = keep((write0_110 + SCALE_3_MLP_2[tokens[-1]] - 0.3681387) / scale_3_mlp, 0.534387)
    # 3.mlp.act_in[135]
    mlpread3_135 = keep((write0_135 + SCALE_3_MLP_3[tokens[-1]] - 0.2769645) / scale_3_mlp, 0.489603)
    mlpread3_244 = (MLPREAD3_244[tokens[-1]] - 0.9382024) / scale_3_mlp  # 3.mlp.act_in[244]
    # 3.mlp.post_act[340]
    neuron3_340 = keep(
        gelu(0.4907058 * mlpread3_110 - 0.6700251 * mlpread3_135 + 0.1083963 * mlpread3_244 - 2.432611),
        0.113961,
    )
    # 3.mlp.post_act[924]
    neuron3_924 = keep(
        gelu(-0.4080235 * mlpread3_110 + 0.2662631 * mlpread3_135 - 0.3232813 * mlpread3_244 - 0.2199012),
        0.108776,
    )
    # 3.mlp.resid_delta[57]
    mlpwrite3_57 = keep(0.09332298 * neuron3_340 - 0.3652076 * neuron3_924 - 0.4649021, 0.199075)
    mlpwrite3_58 = 0.5822383 * neuron3_340 + 0.5809283  # 3.mlp.resid_delta[58]
    # 3.mlp.resid_delta[135]
    mlpwrite3_135 = keep(-0.03655435 * neuron3_340 + 0.2898158 * neuron3_924 + 0.2531797, 0.180369)
    final_57 = mlpwrite3_57 + FINAL_57[tokens[-1]]  # final_resid[57]
    final_58 = mlpwrite3_58 + FINAL_58[tokens[-1]] - 0.143485  # final_resid[58]
    final_110 = write0_110 + SCALE_3_MLP_2[tokens[-1]] - 1.213303  # final_resid[110]
    final_135 = write0_135 + mlpwrite3_135 + SCALE_3_MLP_3[tokens[-1]] - 0.2769645  # final_resid[135]
    # final.scale
    scale_final = sqrt((final_57**2 + final_58**2 + final_110**2 + final_135**2 + 29.71214) / 256 + 1.192093e-07)
    return (
        ANSWER[tokens[-1]]
        + (0.3843393 * final_57 + 0.5397949 * final_58 + 0.26445 * final_110 - 0.4524496 * final_135 - 0.4411944) / scale_final
        - 0.5758176
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
W.)P<PnR7Z]PxpAO2mQP!l}tOw,KPib0Qvn#Q{/DP5lAQZ{QPj$|QiM^OfwyQ4kiQ$KcR)`HQHp0Ra:BQ|xQR~/@RY/_RpB2R:}SQE,@QAP'L<)8O!-FCP0G
3Ql_GR!YAGQV6XRB~9SfRkQu\.S'&tQA,JQ!B1jRD_?Q7hIQH=KQ+LOQOvxQ!{MDQ{mYQ~u?RF{XQ<mGQV~2QzhzP~];S!IT:PG)`N7{%S!I1rPwYPK>YjPF
I~P<=OQH@lQ'`AQnA`Q6f^Q{DRQyf>QT&2QLBCRt$IQk32R88-Q!knzQbQKQNtmQih2R#_.QS.?QsO;Q,,6QTbBR|nVQ9\mQ;{GMUmdLYYZM!!!!!27iL!!!
!!!!!!Mq/R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!,1ZQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!T=qP!!!!!!!!!!!!!!
!!!!!!!/C'Q!!!!!!L)wQ!!!!!!!!!!!!!!!39gQ!!!!!!!!!!!!PG.PH%5Rlj,QE.)Q,Z|QQWdQwN4PeGhR]W&Rb+oQBNSQ6zgPMFePDUyQp/~QrcePo'HQ
S,3PRrgV'\5Pt5VP.aWO'W2Q:XcQ%1^Q]l;R*2IPfOhQ)%[Q@+nN`'+RD|BQx6)R*`oQF{(PrxMQHA3Qft%Q!vLSP1G(Rcd8Q!JzWPC/SOs}7QdF+RT}'RKm
7S58:R9D.Qq2-Q9AHQ:WWP5@pQHC{OFQ9P:Q-Q*MiQ.BjPHG*Ps]tPqTOQTd+Q>.&QA2.Qlr6Qd2BRzhNO!edsNE*rPq/6Nuz)Rke]QXHaQ!t:>Q1N]Q!-_%
RYpoNm/aR,EuRRqEQfs^Q!!svKRHRmM&G;P74vO!/f^P!DKSQC[LQav<QP9ER/+mNPxhRrn&O-j%QKpnQ7&'RAb%Qlv)Q(tWN8?aS!4~mPn(OQNkSP@v+Q)H
QPJVAQthbPDOeQV.=Q!T,CSCx1R%.aQ!xG{O:GpRWSgQw^wRAS^Q!Ws[RIUuOs^~Qq52Q,9]Q?C,QPqwQ2&@Qb-0RV]FO;%DQ]tEQ!8KvPE?'RadfRE*SQ!M
NcQ!gH2RAYHQ)F?QhAbPOtYN(L$S!q]BQ[{rQ!gFeQG<{Q]x.QRr{P?f3Oeq$RU,7Q_6/M0*aQa.MS>(LQ5U3Q+=.QCv+ProeQ!x,DOs>xQY)ORS{qNQM-Q]
K$RThpP!2IGQ$^<Q(gfQ)IhPA*FN!P#0PYq+O{gQQ]2|QmU+Q}QqQxm1Pb7sQiCdOKoXQ~((R!$(VR;aYOSxjQ5yNPepLOGOsP+<>R'=zP?`NQs+nQ|<JQ!f
jzR/b/SY}0R0b}U!='NM=K.Q5x6P]30Q!!LePPQuANQz=Sp-1SCW`Rat(M!!A__RKI?O8S$O|Z2Q4.9OS}/RPr8R@Q0Q8$TP))4QLiHPt<gP%(|L!PAYSH^%
OXy9Q{><PQ+XPZE9ONx9Q3UkR!/ywPN0mQ![aHS<.qQ5XsQ6}&P[?DRus*R!>JuR_DUR.d+Rn_oNw|zS!&?AOJcdQ!E<bQf?,S!KUqT}++S}6WP<m@R!!IZ]
PfSEQ{\gN!hr^QS-mR[_1S!S=2Q&mfSUKRQ1uOS,r9QnI(SV*ER!VN=R6TzQ_y'P!!ofNQ%UyUg>@Ql?(R*xuPO<EQ`e'QaPIQZTxQ4F(R)U/O!@T%Par:Pc
\tQjKyQpv`Q,:$Pp`>QV~MR!!5VdQWt]QJOlQs%YP9f@Q:&}PNM2Q!!!g&OSQYAQ_nHSW/TQKz]Qp%3Pu=lQ6AuR!!+k/P!ppjQR+sP_VpS-V'SR%iR!~X$R
!EMcR!UC$R!NOnQ!wLmR!!!rT*S!g2=Psb7Q8Y=OoS?Rd#1S=[8NfZ^Q!4]BN4z9Q!,SlN!,O7R;+oW!*zEPDQtQypSP]9wPs^QS?7CQ3unQ75sOiZFR0c+P
Z6BQ57>R!F(XQ#_,O!]\{R!JO]Qh''R0a]PV'-R\@NT!5|#P!!~5vN!!!~g)SO;mNtZDPcz]Qc[CR!'uyOz.1L6C'Q*C:O!BprOsQjP1/eNmz;S8wdOn;bPH
RBQa>oOV/3NZyRME26Qf(ZO*73R}g3Q!!eI/MjS^Q!EBGN2B|XrU$Ql#zQ>/KR*HVP'A]Qw}jP'Z4TjnXNu[}Q!z^4Q5,UQ!zdWQW{tNB39Rc6yQ\.-R!!!Q
?fM/+lR.J2Q!&7;RW3|N!bI+Rr\+R6SnQrCbQ!6joQ]4'Rxk[R-$/QYi.T6,xR])0RRUJO!i&RQf.TRl)0OW3bSvm_Q!/vDP&v9Ra0$Q6vjNJe.R%SiQj.bO
!!$->Q!2OoRzE}OVq/R!?S6Ql40MzmuN`lDR!sg0T!df0N?s)Q9ZAQA%ARdEmP\RNQF;?P!Uv.SlSdQ?qHP!!!!!O9iP!a\QQ!!!!\xUO!`9DQfCoQ%R$Pd6
2Q%*_Qk,tO2A_O!S4eQ!SS#RXc3Q!c0)PHyfQ!wMRPu(-P!_PqQEjDOQ}|X!NMDPO3nP&x*RHvdQ!;MrQv]?SGkmPseANJ0?QksuRzOmRj9pQ4&uQ!Z/cQ!!
C%PQ:6(P5gjQ64[P/)NP!1W]R7o[Q!LHrNXIeQ:'NRTfEP!f}TQ\,MQ!CN~O*z-Pif8T!!k]{SZ,8Qsk2QOY<Qb|URC|aXlQ7T!![:0S\0hRoq\P>x/Qcc&Q
:kfS!CaVQ;+-Q!ln|Qt*0RUD{O,)rQof'Q#__S\m&R*U[Q!1acQh0HT!2mAP!yu1Q9u#R`weQ!Y8\Qb(BQ>h`QVN@RBV<QKFHL!^1'R!sUoQ!!]zuPvo\Sb,
'Rm<xQ7DNO;}bO%3>Q!(0jP!!!!l2>W!,=mP!!uKKOB)_QcjCThucRW1EQB&yQ^E$R!!P.}QMWnQO5COpI3Rhl-QF&aP!!!(@eR!Zp.R!djTS}ShQ$-+Q!,g
>QJ/<Qs}WPiY=R!d)yO!}s)R!^%YN!8a5Qn?NQ!<C4N-v{Q;TJPMVfP!!I/fQ;PTQ!e:mP@Q?Scv@Sr%=R4bwQ!!!!2ZxQ!!.JrQa;cQO~^R',/R>.^P!!G-
$R!hcRQ!!!dX>QL<?Q6\'N%]jO!w>_P!c_`S!m6eQ!<u9QN~WQ!GNgQ~a1S#-0Rf7jR+LzR!!mCxRtx[O&iRPC(fQ!pOwL^$yQ!S-9Q,swQ#BMQjpDQyi|P|
~FO!r`.S}wdPdqwP!']~Qp~zQqN-R!fd`Q!#AiPJQ2P!f|SQ!bCaQ!g99P!!#T\RspKP!!iPRRDiBR!!!0xFQ!~0cRo'kM!umFRX@4R:o?Ve)uQ<U}QLSKR{
eSQ!5:3R!Y-$PbquM!,HnR!N/wN!HEdQ!);FR9+eR!!T$2QE1oR@_WN$O;Ps;xQ!JtnNNjiNE%uM!!)aJR}D.Q2A;P!~ZjP!PbQQV_NR!REQQ&nRU!PTHT}_
~R!,14Vqm2Q.B,Q!8hkP!*zoO!sd=QM$1Q)X;S!?.CQK?uO!!\W+O!H.kP!=q/QXQMSyc(R!oeIP%T1R!-$#S!Wy*Q!IjTNuS@Q!!!T8:Q!r[bP!!PoHPAPk
P!1uxQjeNQ52PR}EtR!!!Ql]N!!A%zO!!!'ZlT!H6rQ(&sRGaCQhZ(R7lZR8_NN(GNQ!!{b8T!XBsQ!!6glQ!!!!3VsQyu4Q!}@TQdSXQ!!Gz|T!T0~QKC7Q
!-+*OPcZO!B3%P!9e^RdvyR!!)>dR!!*8WQ(e4Q!*nzQKy=T!FxfR!@d[S!ov&PVqNR71uQr,,RJ`hQ[tXS!W`GP#taR!!!g%/RO#dR7.LQ--?N(3@RBl*SW
=/Qh<WP!}IUQ?K8Q{FyO*vfP3WuQWE*Rj[pQ!jS2SU4kP!!*6dQRzlPC=BQ!!!v0USpj.R%ksQ}?*S!@/GM#hvR+?vQC:aPeG.SgN$RLZ9N![R4N!1n|P!{u
JOPr|SOu;PDHaR!!\IBQUj5O!hFyP!!!!Oe|T+6ZR!&R+R-./O+jEQX?TR3SkQpX4P3~sR!5[1Q!!=R\R!!5@aQ%eyQSWbP2+XS!>1QV-UQQDcMO!4%wN!!!
Zn,QfKzR!Zc5Q6KkP!!N/EQ!5^{Q1=vR!CO`RxvdQa>kQiEaRURoQ0h*Rw9gL!dUxP!sQaS!51qQ!?-[O!!!!0`uP!%MSP3%|O1ShQ|{0R!!cT`T!!&&:Q(k
4Q97`Q!ptIS;C5VECPO!tTwUM~:Q!!!!!q8>Q*uaP~LVTFprO!`wiP!ZMpR!VziP!!@)3Qx3QQ!G>lR@7}Q!\@%ROkwQinaQSSZQ;U[Q!!!l=dS!GT7Q!3e#
SdfuQ!!!-)+R@(HQ!&/jP!vawS!!!Kz_P!#QOQ!!KL'R!|@?RDYMQQT_S_@CM/X,R!!F_VS4uLRJLoQfIWM!?7UR!;7PP!!!r;-R^S~QY#RO!dV[Rf>dP[<L
Q%})R!!@nIQ!^5mR(isNe+UO!!hNvQ|)>S!'d^O!!X3aPk)jR]-0R!h}WP!!esbMo+oQ!Z*pQHzxPq*0R!rHcR!!!r>)P!w)SPT8dS.w2R!!)pSN!WwCP!0r
gNQHFQ!+4KO!!F~,R!k>oR!DtAN;]pQ!!IsUQ.ZfOK;>Q1OyQ!!wN}Qx__P)W7Q8&iR!Pa6N!l]&Rfu]Pi\3R?t+RG>$RVEIR!$fbP:9CR!5v5Q!1zxP#D3Q
!i}/QZeNRydrRT'&R!j),M!~`BT!!!](9O*P+RC--R9~rP!oWXP(/&R!!,;oP!zJsQ!I@^P-d0PR]dQ||dPH:9TeyGS!!!!WafP35KQllKQehKRyn`Plp=Ri
8MQ!j7}R}<BQ!!!!!!HbzQ!!OdyM)?PO>~`P!!!!n'AR!n=&R!!!!^J?R!.]}Q!l|LQ!VUMSFa1O!!_`5S!!&4BR^yoQ[ypO!!!!+PVRnV]R!2,^O!!!w%iO
GNeQkjaX!Y&1Q!7wsQ`'7T?V`P]v<Q!x]/WygoR3K+NBMAQV;mR!R~GR!$YwQoW$R-<-RcDUR)UtP!!/S-N!!i.?S:opPke;R#/#R!!!D<cQ!)y(Q[v+R!-_
'V!!!!TD^W!id:R!LPfSMM_Qm>+N6UXQsdSR!!=XtQRr-P!!!!}14O!!},~T65'Lnn)R!c<XQ!U6lP!!I^fQq5UQ!!!X<AQ+$TQ2#NQ!!?T+Q!(S+Ra`)Rr'
0R[IkQ!C||X!!!![Z;R!!jk9S!!!!?EvQ!-d(R!!+|jO!!!!!!!/hzRhHjPm?lV:NhSJXVT!!!tDKS!4<pQwQ$R!*%.R^[qP7P%RDlTR#|@S+|(R;*@TgM]O
!`/lQw+3P!!u4@L!)0:Q!]A.QIZ@Pe?,R~%2Q~pRS0{6W!K8oP6OIQ!li#Q!![DfO!R)LQ!!!p0_Q]<6QqV<U!M[_P!!62%QgZ}S!!!!!#g[PRaaS!y?(Q!>
#&Sw7fPzISO!!BliR!!!!!-\:Q!!lJxS!,zKR!W+DP!!!!wxaP(OZPiajO!!!g68LqjJR!!9H0Q!RtgRG~FS!)@BT!VGmP!aVmQ!X7\R!!!nxtRjOnP!!$-h
Qm)%P!4JyQ!GaKTD=rP!8x*RE)WN!T9{SUULS!!!!!TcYP$4WQ!/9;S'z-R!!8E'RfYYPD@DQelWQ&v*P.8=QCizQ!!YZfP!G+@R!!C{dP5J&RzdNU!O`@M!
!!]3nQ!!ehES0hrPZm_Q\o^R*){PCt6P!!!`UzQ!!am0P9MyOzSeQNnvQvb7Q!4xiNor9TsH8QG:-Rb,~S~&>N!)CcQvG.R!!*oeS!!oW)S/MYQ.1|S!!hAi
R!Jq=Q!!!m,0RExCR!!!!TGUQ![MERy*0R!QN_P!!!8ouP!A\3R!!!{7HN!08SQ!!r9>Q!`wBS!!!+S:R!?T/Q]1kQ!~M`X!!!'OfR!G,aP!!!{WyP=y,UzB
>R!!!!!!\XpQI`RQ!!zKKOMEfQ!K?0O->hL5_NL(W?S!
""", 4)
KEY0_36 = table(r"""
>.0QsNVP&[RQNO)Rf[pQ!r}ZQi0_QfH3Q_X}PbN,QjQgPFf2Q6>bP=e?QY6gPtmOPLu2P'@>Pcd'P=@IPo])PCN<P(],Pvv2Prm-Q(=wPA_CR#%dQ!#BIQz-
.QB-UP!`k]PMA-P<HwOf8JP??\P.grPU>tP!7CRP<kMP'L<Pp%bPB`2P4?=P!-OiPSz9Pq(lO-A~OEk?PfScPS-\P3yqO!:cOQcuJQyoKP!ZJ{Pgx(Sm'FQ*
'SP)9@P(R)P,BJPhL-PIC7PI0gOFc|Ou2ePgV}Obc=PbNBPTJmPq7GP@I3PgJ9PxFZObN[OlAXO1cNPuyTPA5^POftPJ~%PGhJPuTMR33[RHz]R!!!!!S`1R
!!!!!!!!!&x&O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NU:Q!!!!!!!!!!!!!!
!!!!!!!tS#P!!!!!!h[JO!!!!!!!!!!!!!!!ileO!!!!!!!!!!!!MoVQjd/QODrP'YqP3.AO1lnOMd}OK[kNEB@P2(9OOh+PTjtQ2~NQdgMOjN>O|I(QRa}O
c:iQU:'Ol\NP]fhQk/iPBf8PAicOlHuO=HOOKf1QIZWPclyP:VNQc0]ON+HPyLgO!{DRQ#^SPJ)kO?RDP!OI>Q8T`O;X8P!)aeQc3HQEQqPJcVOdfeORzFP%
v4P'7XOiSmP~t>PdJMQtFPQU:QOi\'PV{lP~5YOYOFQ%elPwk4Qy[hP_|QOrF&P_nkPLr/O$M2P|AJQ!D79RE49Q-3`R:<\O40vO4&RO!y3PPiXvO`l@PWK8
Oh{bQ71IO\c1O+YhP72tO!!a\ZPj8QRbNNQ2MFP!v]7Q!*,zOUfWOeo+Q#IpO}\NQYfVO%^$R&}-PqgXO<)6O9FzP+/sPa.&RG9AP!K6@Q&iIP{gTQucoPR@
@Q1A/Q'QSQanhO,/RP!I&PO\#UPLjIO!ooIQwSqNL?eO&RLPsitO!$mPO5xOQ|4jOZtdP_3DPQynP&<IOtbYPKN&OZjjQU{uPg*CP!xc1QL)APl*jN8J,PYg
YM!!w?aO\K>P!MPRQc|3Rq[JO!s_HP``QO!P}hOt=)Q4AwP+Y@QexQQ[m9Oa)rP8BuQ2.JP,G[OoO8PjXbP4\kP+koQoDpP!.C4R{PHO4d8P*_7R~%mP%S:O
[M;Q!FM@P)RnP~_fO_3)Q&+pQ!F.GQ.4uQ7vxO1<QPf?pP]/WO<awP>7QOavIQc;pPF[LO!{##P}hAQ&@kP*y:Q#;RQlj6Q__cP<,+Q}B9Q(H>PAT;P!blMP
p+qN!h[-O!h>RRkCkPl_JQIDhP!!_GJQ'LwQ1><O2[DOs'DPO[LR!!X?hO:K$R%ntQp4dP,StQ@c&Oat:P:duP(QfP@IvOn3TQZfKQ.idR!=6hPItlQ<ZWP6
`lQ#yGQ\2FQ2\WP!!+//Qe_[O!O}.POoTON[POb(OQ'd\PsM/O!L;OPAk=Om2MPk.5R{cqO!9^]Qr$mP!vamPfU:P!T|yOVJJPevTQSP0O!!vC\Q|^jPIT5R
!wQ}O/3*OD]HP!c^.PRBdOKP`P1D@P^okP8|}O&x-P!RxhO@`DO(8bQ!!|kOPyZ^O?aLPCs3O#fKP3/DPLO9POt<P]+HO<=bPsDTP!u=dQ+&QQgmNOmTFOu`
pO`C]QNS)QoRDO!!dpTPkruOUl\O16dQNyKPNs5QM.UQ!!!%6nOj\vP3>BP?[*PdhuO,)tO`.]O0PTP!!Ka8Q!3[_OIL7Q|'pOfGKPG<yN!*<:O!X0lN!v`:
O!ODYO!lV2P+z>O!!3q0P!HAMQ<M[P/*NQmJWPx@.P[LBR2]tO!'FER8YWP77kOuU6R!fX,OW-/O!:tZQ--#PNm.Q$nHQmaFO)`GPd_XO2}iQ;*\P1WXQ=GI
PnsWP!_s#Pz8`Q!DWMP!3GYP\8APD8\Q{f+O5R7P!AT]Q!!|hWQ!!!AB`OO\jQexZP4c3Q?p/O!VWlQXbZRaSwPh$jQlrdNs|UQWPuPhM-R8TYNS5^Qjx6P4
AvPK:hQ6QxQ3A1RW*^Pz+LQ/J9QR8bP!!L><R.itO!2QGRd?nN|l+Q~r9P&&*P7eVP<ovOwDEQt|.Ogl_QQ5fP!$b`PYtXO!9/4Q-8+R$u<P[VGP<]zP!!=U
tMhM(R[@gOkQdP!%v;P%,'R!DT.O;MVPv4|P,)LP!U0WO{WnO{WxN)EjPEjrN0TNPFU&OqSJQ!K6.PoEXP?=MQ6+fOtCnP!bd<Q,V_PqHYPlArQcr(O{^QP5
@jQ!!iKPP!!r,zQbO^P!#N]PI<VRPKqQdW\P!EagN!)(uQ)5sP)LJP\A.OK;AQO(BQ5=+Q!?wRN:rTP!!!!!!LDHQ!rw.P!!!!IK2R!%vEPouMP=4]Q.sdPn
nsO~:~P!!6KTP!O+<OWPTO!.CRQM@fO!GOoQE[VQ!J4TO5-LQN/nN!-^HQgt?QhF/O]miO!:TROa&uNeV@Q\R4RvulP+0OP@KQPfAVO_:pP!7qlO!!t`1PQm
ZQfk_O/Z2Q#G0Q!T3zO8LoP!%@%R0A&Oy&ZPkM,Q!+1)PHb6P!;[)R+.WQtR-P!!iF4PNhZPB^>QG'SPB1-QWSuNlq-P!!Q,6OjuRPb]]QPlhPu]xPA.wO!m
9&Pl`mP!^f@O9S&O976RO1LPRrvPF'<P_L6OttyO!.xkOo>)P!bg3Q!UHePXM;O1blP!mcxOH%kPrypObt0Pj,SP2T-S!_q5O!NSWO!!ST2Q>n<P2z5ORTHO
sOIQ2b\QrZwP!]nFQ!!!!?,qN!7JAQ!!?=JQCEXPrP*P6A(QxADP+9GO?]:O!!*7@Oh6YOyP7Rap$OALlP!!!!\7^O!f6sP!CK\PSGEPl)qP!Gu7Q[oSP&#f
QIBWO!Rl=Q!>I?P!=1sQ!,x^PJ[4P!@~$R+@BO|drPa|LQ!!TcgO2#*P!@NAQo,mN@9ZNAc^P|THP!!!!+~GO!!^YROP\lO-|MO:7(OaM[Q!9G%N{*;O!c)-
P!!!d\OP9KNP06[Q/hAQ!0KYQ!i3KN!q<iO!_aWPe{-Q!BHeO9HPNZO&ONARP)uMP!!`zhO!l:VQssSP!\_%S#<GO!s$YP6jgPa=6PDsDPjPQOnBaQ!VLIP-
kOQq;/Q!.]=O+sCOP#+O!~#qO!S7HQK4TQ!mt*P!fvoO!3+6Q!!?UNO8uCQ!!SOWO8U$O!!!`ugP!V;TP3{3R!%%\P[*aPb8gNZ7JP@jDPlj)Pv?+P!mk;Q!
oCiQ,kPR!g08O!3t{Q!R{TP!y2\PPBuO!!A6ePo#/O1.`QVINQ4cyO!j7GR78;Rk1hQ!!un:P\NkPkR5Q!u$FQ!rm.PTsYP!^C/P#6iO!'5)Phf/P!OkvNJp
cPU{nP!aE/Q!!!PnmPNxfPY@kO!>C|PTh*R!!dSWP!M/EQ!TxhPvv:O=53O!<X1QnpaP!_yiO!@DqP!*0;R|<LP!!!|+WP!):5Q!!\25Q6QDQ!fOGON\BPEl
&PmUOP!!!9P%R!!TT=QL},OD|;N!~GrO!CkWPewOPksFP(E3OPy6P~6^R{+cP!!uGBO!Z$QO!!eC\O!!!!F#%P!!I=*P:)#P!!NqvO!VM>OzvqP!<NjQjd@R
!b7HQ!@KyOX&NP!!UquO!!b>%PSW`P!s3DO_QCO!'+#Q!^.=P!BdHQ[nYPYRhPrC-O}xkPdu=P!j;HPW[TP!!!*B(O*&TP_E8P@%;RTmnP.RJPCuiPq6gQ!a
-`Of3ZPb+AQEFLQ85MOJA0OBcUO!JGHPw$EQ!!qiBOg~AQ^iRQ!!!e?EOHi(OPA*P;^JP!VcARd}iOcJIPOO}Pa*cNbM:O}|:R!6ydR!EqoO!l_#Rw'4PND5
QHdwO!!Z&IPvG<P!_CEQ!!!!i]EOhdVP!u53PlTAQ2EAO//$PTDPP!Z_OP!NveP!!|GVO!!g|oO2`KMrnSQm->P!ROPOq(/P<r}Q!ukwQ!!!1/nP:[gO!%t^
P82sP!!SEDP!1iBOr%OP!j~TPfliO@o^O8hTP?lMPgq>Pm?kR!R0'Q!huvO!MjTO!m8uQ!!!!$&3Q!yjmQ8~<Q2ZcO@r&P!!g\~O!!gKWP8M`P:]WP!?#BP*
hfO(GuQ!cNmNtkUP!!!!!9UwP'l;Q\F%P2lKR!!!uLsNF=VOa0GQ!!.HcPqa/P!(dpOw'@O!:4ePCFIOh,oOU]{OWtyO!!!'c:O!.f[P!@LLPUvLO!!!>0/O
lC?P!(Y{P!#LvO!!!w@XQ!wW2P!!^C5O!V)^PVq5P;*<P%v^RUU,O!!sQ>Pyu(PdcWO94SR!?*XP!N*AQ!!!-HNOXzePO+{Q!_BVPKqPQXr8O5$1O!!WA<P!
T.pOcufQB^GQ!!c]KOq;SO!A$EQ!*6`N[6VQCknPSN&O!9#fQ!!e\QRa?XO!k[VOwF-Q>S&O!ba3O!!!c-BP!X9?QJf:OpZ9P!!E(LR!uM,R!TtbQS4BP!63
xQ!!qo+O!L()P!nhbQj`UO!!@=^P]qBQ}MmP}NFO!!F[?OLnXQTa[PK_RP!H0iQ!og6O~p[Q*<aP2g-Oii:O&2+P!|USQv,/P!*T^P!CG-Q>vbP!,chP]e'P
b#PP$i7O!v[CR!bl*P!!!M~WQFI.O-(cPB\7Q!f/lO+\7O!!^%>Q!8rPO!Y7RQgBUQ#lTPUbOQpE-P/xLO!!!!ZiLQc{9P3x8PV`ZP_nVQ0X2PTM6P!>K4P9
]]O!!!!!!yGDO!!#}oQxzHQ=TVQ!!!!KR0P!eQbO!!!!v&^P!#C?O!cv6P!)l_N%BQQ!!'wTN!!W=]P9e8PeW|Q!J-dM!!O4xNh3zO!(@sQ!!!T{kPCphOEX
uN!mtfP!+|JPGLCPz<WQ@QRP!&O@Ob|1OL7lQ8bJPea+O!f',P!(fIO+>:Oid~Pqe8P&{4Q!!w^kQ!!:zDP*B;QUy3P5j<O!!!O`UP!4mtP5c-O!woQN!!!^
xZO_b3O!DY4P!bkPN{1sOI|qR`&#P?R$P!!@uNO{2WQ!!!!]^iQ!!TioNFhCRZ<1O!iP#P!N*/Q!!onfOTj(P!!!jSkP%o*P]05P!!'sqO!;D.OtT1OKX&OT
\^O!k/nN!!!!IYUOf.uM!tGMN!!!!cFIP!_2@P!!1P@R!!!!!!!Z2mN7DFQi'IOF]9PPC%P!!!NeJO!Y=VO8H:O!7)*Oi}9QxOBM_r#OyKDPlg2OSD7P!!,G
]OQ}pQ!!t:&S!R:WP!ETkPJ.KQO#-Oo3ePiU?PlN>O!7*>Q~v<P!Ia}P!!WCNP!<YdP!!!YTnPzt]P9>oO!-vXQ!!t<{P9q3P!!!!!%a9QuPMN!kpCP!t/BP
/UMQ\vfQ!!~?rO!!!!!sJVP!!UE\P!yQ)P!,.3Q!!!!RwTQXO:QofAQ!!!^qZRu:*P!!\k-Q!E|RP=TMO!RMtO!;8AQ!iYjP!h(oO!!!uw/O0D?Q!!_?dOQg
}P!SWFO!FV0Oho8Q!IF/OM18R!bP4P=k<O!!!!!:(cQiK]P!Y+UO.obP!!%P5O+9cQe5aO>@$P2*YQ`zQPSxOM!!YuLQ!!!!AeOQMtdPPtQN!lKPR!!!B_NP
!!L6]N>&8Q|CnP^DyO5XWQBEQQ!!!m]DO!!Y<UQlb=QmfhO7'KOI[_Q!2.[QyNRPx7ZP[F+O`d3P3+gRd`&NmOlOHI)O!!&>^N!!eL`OUN}O34EP!!Z-aP!y
^wP!!!yO&O9h5P!!!!2L(P!Qa-P1S&O!D0YQ!!!,h2Q!HcuO(e<N!!T5WR!Y2,P!!b5PP!dySN!!!OF_P!?NiPf)_O!JyuN!!!mCSP!yBVQ!!!)@,Q_WsON:
2P!!!!!!hhUOK/-P!!hn4Rb=gO!&T7Rqg{RBkqRc?RO!
""", 4)
KEY0_114 = table(r"""
g92QO4kPXKTR!`mqS!dd4RszWR:OOR]5zPsIAO&M/P_<TP&|pP3WzP4EsPi)dO4(COw|[N{ACNG8%OH.jNALGO'C&OVnpN=~hQ?RQQEy_Qj$9Q!!|8<RmQSP
!ZcIPaW~NuUKOlm]PR}RQ8WpPgiyP!t2iP$D4OT^UNe~2P,T4NQQ)O!!Q'$Obi?N.6YM1{`N\}}O\IkNO`9O!_^&QY2pOw}eP!>pdPdEBS;b=RI\#S.ZPQdM
`N)b(OSQmM[FUNzk|K-/QLMU'PyivN+vYNcvQOYQCPh=qO9}QLXKKNAS;LKmWM^i2L$L7O+ZLO,ykOj>gQ>\eM{jSOW\JRn/IQ\|-S!!!!!I0WQ!!!!!!!!!
q:EJ!!!!!!!!iONS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!O(%R!!!!!!!!!!!!!!!!!!!!
!!!!!!!!Z-bK!!!!!!!!!!!!!!!,2bL!!!!!!!!!!!!!qSlRa6TPqdKP`{AK@&'M64*OTu/K4PxPJziK(/yMR_AQmz[RKa{KO#9K(faOA$WMv-;R_MfNg'<L
!a-eNR)INpFJLU$;M-o7L[5*Qw*}PEeAObwlP,^\OG*}N0LwM!t:0R\g)PGahL/P`M!!0.OM,D6N![%=R835Q!q?$MXyaL7ZcP!s(SKppCP4x]NqI#RdUNSd
2\L,}.M?R1Pic%L~0?R/;CO^9_QitDQkI.LD:vKu(>PJjwLkz}N286Q!&F]R//nQW}=SGc0MfP=M,s>K!2O<O.~>M;-eOSW$K75oQ}KBL7V]M!Yl6M!!/7mP
4(LS!NIUM!,r]Q!<,/M8BqJ!@OQOlj0QH8#M4W1S^-JNi{5LGTxJiDoPimVPlvjR:#\P!dv)RR5TOIs=RR6KP!;gLQX7kR-GlLn)CO!!nY>Po;_K!B5+Qcx]
M_P`L<@fP$q8M!GNxM\(mOwIoMGX&PGBgO2\HPaV]Kp8XO$fCJ7V+QTXzPD.lN!'lTQ!dh}J2H{MW<UJ!!,LuL.H\N!7>dRsY2S8feL!p##Oo~yK!:ylL8<}
P!Q;VQ0sqQA6)K!6:KQDMEOI]IO;9HN1kzOBF=PrFER#J`R!h-QR$zZK\ixPi8#Sq1BPo[+K[ouQ!,9cN6$YQC*eL~$&Q6/oQ!__4Q?8eRjh~LI1{OW;MPwQ
0LPFuOjNxK!MlwP^0>L!!#}5QcEuPc74R0~2Qq|eQ\EnPSJ>QY`nQI\#O'WRN!<zfP$GlL!A?=N!lCpRfO<PqmZPAC2P!!C3WQx;#RH6^Ok&ZLcXpP*(~Q!!
gU%P-W]QG,:RT8$PE/oRePDJ_C:O~L0P*',Pn|eKsKpQLxPRLH\S!(OcQu9)RXYUOnXmRVPcQh44Q#`UO!!-*LQkn?L!aeVQVc(LfIvKP/;Pa8nPd3bJ!1`g
P8W/M1gKOaH9SNn[P!z0QQD6vP!6TvPM{'P!8WOPa>ePNaJR[)XK!!e6-S<,:P4jeR!BBiM<*tLwIdP!JZAN=UQN!lE`PF/IP3XtP!!#qAM|{MK/#TR!!t0+
OP4BPhZ0Oc,qJ_u]Mt`oNR[KNL/WN_WYK6erPkSIM!ZVsR}t;RW@pK%@TKW|*M!z]JRz0zK!!!eV<MeaCL=lGS'-.OevbQPepR!!!z=qPNvzPn@aP{:uMXgI
LQ=nKckDL17jP!!~Y-Q!L5MLR9hQ1nhP;jeP2&|K!.j*K!2Z}J!p.,K!Q'8L!(5KOp7kM!!M-\O!![_bOH(8QH|TPU<XO:peR|E8M!}+iR(VUOk/cNSv/S!:
K~JP|*P!au.RE;vM.j(Q$'GR!~\{N6`5L=g0RJxmP!*P%ORDfP!lL^MjUoQ!rofP!!!\k,SZVUJt'\P!!!!vk<Q!!!!fY~QQT`LL?@R0?^K!l7_Q^fdRdceP
){FR~e`LiF(Ph6+Q/=8StVsKQqvP|>\M/B%RLs.R#V@Qq%GQ]TkO!d?)SwYyO!!_LhRNn8M!->AS+uxO<(XQW_7P!U5rNAn?M>E;RD{^LUe@QasrP!KCtO{-
9K!y/<R1k_R:TBO!<lhP!!s),K?GzR3FbLU>%P!1mSN$|4S!2&_Jd9vPL4_QQoGP!}T0Li'CMX3JKW09Pr}6N;?gPS}CJv@6Q!3L%N$.lPVw$OBjoPQrvP!X
|?Pk\oP52HOYl5QnoKJ!`^mR!!pC=O!!fX=STo+P!-MiO@4PSpNER_2nP!DE7M!hUnQ$&WPk')OAd(M3O-R_;jR|#*O!KA~J!!!!!!!;RER!bq'N!!!!fE=R
!<`uN!!GS&P9^5MN'wO!!Df8O!|x0KVLIK!x@gRZwcL!F|mST3yP!XS&L{+7Q1mxO!!2n(R[waJ*goL!?x|Kh<tJ',+R|\LR![ZgPsehP^k-L&^tP!l%zL!!
H21N!RmML)[>Q<U)Q!!VGwP!_\.Q0SJKrxlP1wFO!M@pM/1BN!,NGT!N2WP!!ESZP6<`O{Y7S93FONmuR\I|OXAWP!!y/|KZKiPUU1S$o3PmMiPqJ?O!NOfM
~@DP!C_@K<vCJ(/xS![LcPo;^P6pyJr3JM!]uvLi,UP!34+Q!iB(Ptl.KC'vP!S2FM!,u+M!NEFOZR7T!{mwJ!9o1L!!G[WQP^^Pk.xJ'*[K}m5Qom8R5I\O
!+>@R!!!!'NNN!6%.R!!t56Q!VbUPzyoREDpNbaVK]~+K!!;v>K&U7L/sjR&JFJ24@P!!!!$&0M!QVVQ!.OwQf79PlpOP!r^<SjoHOUrMS<1gM!=,0Q!!!,*
1R!2GnOO.;N!}t0Rm#FKxv=Ne.UR!!tYhLr4sM!+3.R?q1Mt],L=6oP!!!!!B7YK!!X.}KY;yL\`LNT^IJ?4*S!)JDK`S-K!RY}M!!!fY:O(W6OF9\P'&2Q!
a@#S!+]IL!xymL!YrUOc.$R!gn`LqGzJziCJ&2iPF~fP!!!!7NBR!!`|KTVkVK!mGZOI^sPjl@Ni3rNFc4Mih0R!andPk]^R@ULQ!V06K&<KK1*SJ!p-,M!S
&ER!!<5vM!~F(M!RA,Q!!:8GN!!!:aTNa^(N!!!!!+-jP,_\R!sumPOEpPxGXP!!!`]wM!cXeS!uOcQ#^(R!V5hM!PZ@R!!!a|mP!!!*a'P)C9Mws@Q!H.QN
!pqJTxorS6L%Q!!m=|QIt<Pv',Q!GX=R!nO'NAqlP!F@)N1EGP!~'UPrxpP!tOUPj&#P)cHP!!!!!!SP-P.svP!|M(RA#%S!![7RM!`X:R!m;4PTr0PRnnJ!
c.*QlgpP!7^'N!ZnPP!f-CRc;/O!!!mtSO!!!!7&)QJK8R!BRWKhG,O!'mgP!!!B~mR!!W|/QT3IMx6oK!WMSP!0LbQ\}gP8|xNxGoJ3KcOD1\T!!!&;SM!N
kwK!hlJPN3BL!!!!9;hN!!g1tMqd[M!!v&NP!F{8K!!-aYQy9?S!8K*Q!!}(gP!!!!!N<cMu{sO!PALKjMkO!B3^R!Cl^P!g'5RwnlPq#tPk&[JTauP,3_P!
RK+Ng<jP!!!6'JJY~iPqrGNZg<SiWUQEBePST7P4}QS!QEaK]A^OuD=Qr.SRdqjK*-eJ|]+L!4?dPz4:R!!3~QJ){/REghR!!!Fk~LBPKJ]t)O?HeP!;qCQ!
!Eo4R))xKgI+KPHDS!b{ZT!p4(M!!>DZPw|+Q!!!K=$Od+ML!ZImR!!!!n1DN3?kP!gSkN0|?Q\5>N!!!pqgP!9&*P!!oaqN!!@[(Mb<HKV@lRx<_P!:=;Pb
A(N!!Q[_R!!!HtEP!!E9nO(}=P!!WPpN!tRGK[UgP!zMjP&doL/VJLxBjP!!iaHR!!!-X9O!TR(L!!!!!!I=YQ![6hS|c/Q)dZL:inO!!WpQP!!G(UO&YsO!
!b3aP(c9P`M,S!TY^P4NOO!!!!!iC{PrtCQa4SPLVAR!!!`HvKaM;NoGAR!!?V}O_J*N!!{B>K!+FrP[y]KQ`%Mt+PMl2JM!!!!!jWcO!O=fPDsiK!!!V+aJ
-Q_N!s+)Q!WpdP!!!TV{R!X74N!!3.vJ!&vnPx@?N8=^P8bOS3?XJ!!VN_P!7J2LKRtS!V|kP!!!!!~zYLNhrP!!Q.kPd:bRkuOJ^IgJ!!';UN!!rs7Q,w4Q
!!dWeK!!l\3Q!JuWLZHtRd~|Q?fCJ!:sMS!!P%5SgO4L!tg.Li3FQMvCJ!}h)M!!!_1[N!!!!!!41GS!1WfT!#'[Q{+iN!FO<R!!etUJ!TT'O!y#vP<U+L!!
!`W2Q!@,TKtQRO!dq<Kc8}R8HcOa@iP!l=EQ!5pzJtO+S$NpP@B\JmL,K!!;HkR!!7)mO!65FQ.s{O!7O3P!R%hPf;~J!+t^R!2pUP!!!amZQ#]^J6BqPJoh
Q!pPrK|k}J!!oR~Q!l:wK!-rTR!!k@^R,,WP!!!!!/JTRA9MNveIN%9mPFNvR!PFAN!~VoPn?mJ!!!!!!J)MK!!+]HQ(V5Q,QuR!!!!!!YORM!!!!gtnP!/{
;K!quBN!mavL$_9Q!!7aDK!!pRnP3#kN(b:R!HxhJ!!Y]5K!!!!!!qY$OhLlL|K|O!0D-P!!t[OP[%xRbADO!JM3PwMKM2lFQpr)O8i|L!!!},_Kyp*K/=gP
AfLOnl_Q!!ORFQ!!0\bPUHuQ!@93K!!!!!SO\Pu4\J!FJ{K!!!O;DNC6-P!!!j=|L2H3Mz|[T-\[M!!!8ZpK!!!!!)`?R!!V69L]*eP:@hJ!]2]M!!!!Z\eL
O'oM!!!!e}uM-y<N!!ytYN!`K^JO6iJs+DJTrIL!?mxO!!!!FhVM33-K!jC*K!!!!!!!!!@_vS!!!!!!!(5xKOf>R#_7P>+]P13SP!!!!!_]-L<7+K!'vOJ\
opQ7WMJr=YKQEbP%>mJogqR!!MbEL~=VS!!#-;S!&JTO!s+=P!0qYJ\X'PJ}_PDO2P!?b~Qy7WN!@SzP!!@\|L!!!!!azvP~tjO&CJP!^R}R!!YHrP2;ZP!!
!!!!4eYL!$8SN!Fs?PC(WRlDRR!!!!!!!!w]QO!!oq<R!!!%t*Q!!!!D%pR!H%2Q!!!(^SQ!!!;,ZQ!nNiP!!iAiO!ID-R!>%uP!+BTK!!!nGRM\%'R!!p-]
Lm%/Q!9ITK!w|rPcxlQ!NvaJU&FS!7XZP4a7P!!!!!cuCS!!!z7qP!!+XvJdRDSye+KGz_M!4NBOW}uG!!frTR!!!!7J^RQ8rP1cIK!yD.R!!!!!!_XMLz7j
QUrvP!w46S!!!!MsMK!!!T'0QN,lL:WcKt88S!'K>Q[8iPoO^O+ETJ$5ZP!epFK\lxLPcMJ!!S(gM!!!+@VMQ-AQ!!'QFQ!QH{P!!!,kCJQX0O!!!!]xmM!!
|uCJ!#B~R!!!aAXQ!Qi0O-]pK!!G;eT!-TzM!!+U<O!QTmK!!!1UoP!@,6P%FKL!/\|O!!!0`iP!BrtR!!!(UBQCKLP!!!!!!!<p+Lyl}M!!-k7Td5gL!&.(
Siq7TAH&T!!
""", 4)
VALUE0_45 = table(r"""
=xrShk[Q-5vQ!gi4Ra}aK(w|Ps]YP{]4PU`XQ*'LP?)UQb'RPFhLO<;OQ)N2Rk;fPVB@Q_LUOUv4PLD_P!V+,Q!!cjgR2(USvy6Q|qIR6neOZX3U!%,kRI_;
Q=(>T!\}uPZ,yP16PR.2-RX`kR(OBR!0ysP~7eTl{5O?mDNKc?O!!#x^R%pYS^rkN!~?AS!F?mJ!!TntO!f6cP!3VjO!.I[O!.XmRra4S!U~%Q!58pP!?[{R
5t$R+xlP!!=*NN#HHRtYjOGKhQMA3Pz1DQ_\6RfJAR55TRk#FP~)WR!o_1PaTCPL+KR!!!Z:\P!!!!!!!!!!!!!!!!!!!K(oG!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!1EZ[!!!!!!!!!!!!!!m;1O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!zMTR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%N|L!!!6\2N!!!!!!vH~
Y!!!!!!!!!!!!PQ.ReQnR(0OQ6sZPTLYQ:V\P081O!!K42PQ>kOx4?Sma*R`.{P!`u[Q?W'O{\BTRTuO4OSPkb4PkLlSU>qPcjcM!/T9Q9gNRU)QS|8GUXxv
SCfSP!k$jPw6<P5uiO!JQ=O!!Ad&M||/U)uaP!8;\R!%p4Q[0fP6:gOzcRM%)-R!G=`R!JQsOz0XP<p3N<`@M~s_Q!bR_O/tSPS_jQ*VfR!@L2SpN_Q!-sWP
dijQAlrQ<i#R!'nvCSh-Q!*ZKQyO1O!!!+(TQQ>/OhL'Q!k&OR0;8N!!rthQ4Z#RQN5OnZGO!nh2S!!!]G)P!x$ZQ!xXBPl38Q!!-d%TZt^R\MtS!/5#P7hY
PIY)OeivNaarOY~2S}#oRop0Nn,OQ@*pM!_>tQM}pQK:?Q#s(TmJ<N1&TQ!#)hP9X3T3<HPL/EQ@sHO(9'QD'iOv&@M!/7ePbetP!;9>SaydN^JnR!MQjP#*
3K!!!3('T!;/,R!c,{Nh/QQXrLRI-VS!!na;O!!9%QP!wdNK#uYO!!p?5Pga|N!!!D@CP`A5RwIDQ!K;cQ!V|pO;%=H!!12aQs*,P<\GO}[nN-+TP`vKPaE:
P]SkO{_vR!&0:N!SyhRd(DOWMtRmY+L_o@F4xRPcj~P!ku4R_}PS!DRjSed0Q&fsP1}uOa_fOK&+R3txPHIbQ!?aWNA|CQu#ET!0/{Rw1UM!OqXS!!!!Gg`Q
!G+0NJiwP_lvP`jJO!v$@Po;nU~-zQ!?#iO!N\=PO#$Nx7VV!!hZ^G|-*Q!EF|Q:J[Q!GpHR@G8T!!p>8VR*hP+9}O3xmR!9[yI!!2NbQNdHM!!V$eQ!ou2N
E?YLGpeR,5xQ;k|MAOPLSgvRmVqQY0SQ2LXQ!!!!o-9RV+FT|M.O%4bP[24PgfPO!\zCQcaqM!HKxO!@%ZS!mHQQ!|dxQaa5O!!XJfOd+;Q}2>RD:kI!7?KG
!!!DG\N!!!!!o?pPxq{P)OWN!YeyV/ClO%~]S'[TO!EJJK!$hJOV]NKIRkP+M`PmG=Q..^O!!!v*SP!!!'%2T!sNsN!!!7^qJ;M=Q!x}0Q!sxkO*'UL(~ZT!
!!!!6P/Z!ltTQ7lGOmIuQ*YgP!^6+G![33P!I/yPoJ1N!eNdEXU)O!!<tJRf;JOzvCP08YQ]#kP!!BPRRu5oVkS\O8ucR!m|)Q!.2VQ\<tO!!!hg%T]|5ON\
EP!!!GZVS!<;yN!!}%QR47eO4)3P!}x4R!!!!ixBR!R$%P!{*ZPV)^Q!02\PSs&Q!r`+PX+1V7^EP!qDAT!=h(S'^mLO,'R!BZ,O!InmQLvXL!FS:QxG.C!!
I$2Q!!_AJP!YR(R!!!.%gPg.'N!b.rS!!n'ZN!!!!!POrM!E#@Gs$?WpH#Km]+PYw<T3-5N!E9<Rg/YP!#DbNGhcS*ctROw<O=P$OrS\P!!!)AGOnOpV!t.F
S!3+<P!!WkeQ!iE(M<R*Q!!}'eQ!!Hq7Q!amCVo:pSkWdS!!oZ|MjfPPRFvNL33U!U-CP!!l4BT!LE5QXk,P9~UT:H9P1:\Rpm<OF2CS:7oQ!mKtT{~0Wn2f
Qx1}L.wuM!!!!bOOUvlLR90lUYe)OVXsQJ?+M7pnP0JgR!!!3x;W\ASO!})zQ!ZAVM!&0=Q8:FQ[SxK!2.IQWs4P!V<+P!/ShPE~XN!m~IL{):P!!#;KQ!-P
>Q![{BJ;,XP0lER.$2O!!X~9V!!1r2Q!!u^BTDV,N!LuPM!-7=N!!_xiS!!fc1K!!!=L;M5k#T=|OQ]&NP!hYwR90{Q!Xm>O!!MI*S5~]P!q[%T)(VS!!H{K
O>u8Q!!/^)U!!!!<whQ!G`xOD<HQ8sFRW?/S!!!;l+L!S(<O!!!!N3fQ!!!!!AsBQ*R7V!zCEM!%+?P3[;I!!!!!!!!!}f5R!!!8k1Og@6S)Y#PcR.P!wMqL
!P{@P!}J@Qu9JQ!!1OYOBLCQ!!7CUS!eNMQ!!!F>LO!SK[N!!!~$+K!!!6M3P&F7Q!O2COtUoM:(_OERMK!!!a9DPQ+RR!!!SZfP*RSO!!!hD]Lw|aP>PGO!
!!T]ZQ!!!!!!!E8:M!!XPvR!!`HBOo[oY!O/hRi:yO#LhR9nUO!!!!!!?e/R!!!fI*T!!!!t@{LG2DQ)V\S!O,JIDzWPjZMQ!8).Nj%GPN={S!;NqO>M_O!a
B$M3m)Oy{XN!!!_#vQdW8O!!!#4~O!.KDR!!}abOT$-O:KZO!c2TP!&irP!*9rQAM@P!#j2R-o\Q!!gWmQdsQNp>kU\H$MnVPQ!c)AM51tM!!!!!\KLR{0bQ
%?:O!o3hP!!-N)OMs~J)U>R!%8sS!!!!!!r8^P!apdQ!!!$UIPV.HQsIrQ!!!)KMO!!!!!Dz@S!!+GRX0YMN!mXyN':.M__BM!!,R3O!!z?9O!b7?N!!!F7f
O5oEO@qZSaL]R!jHUW!<P&JIXiUm=GOMP~P!xm7Q33cPYO9Qw2?U!Y/^PMO#G!7\/NMwSN!!{SKR!!IkWPCegR!!^;DP!D4zQ!?9MO!`w4T%'8NHIiO!JpIT
!!!!)P\HbsJQ!C4RR!!!@ddS!<+@R!^.GO!!DU]Q!DDWQ:EtL'W*I;,nN3=0O!!!f[dQ'n7P;jEQ*y(PHh)S%z^O~,_Q!4=9SSURQ!!!!!&QTO!!!!!|xGP!
L@{S:X6RK\oR!IDJP!!!DbRR!!MSYRBjhP!!]U-Q!;4`Sf@HR!/q=Q!!P4vOR<@O!4q$P!(O~M!!!kr1T&SCP!!!!bn/R!!!!Wd[P!!!!!~EOR%zWK!!!D<M
Q!!!!!!!!!!!!!!xe(Se6;P!!h;HP!dB)N!|UeR`.jR!!!!!}1EOP$ST!!!!2`@P!!!!!!CJMR-)NTwnSN!ktcR!EFYPFb$OmHxQ!!!YjCPA]3OH)DR,)MS!
!|d0R64gN/1qP!zGgI.Y-LJ8`P=Y/R!!xGSP!!!:dTQ!N^BO!3puRs:[N!!!!pFoN!='kO}(wN!;Z7G8|'J->dN!!!?4vP#xgS!A^>P!!hOqN!!!pz5M$fWO
!=m7M!!!!!7U#Ps2_O!ix~R!!%7cP\q1R!^gLO!!w`~J!8nLP!!s)TQ!;(fS!!!d%gF!:byQ!!yEAQDDZS!)ZbP!!!!!!%MAO!!!!!d_FQ!!!!Yq1S!3M:G!
!0)GSqN@M!!iy1U!-4>R!!!!!!!=1zQZeCN,PVR!7&2PYgFP!!PqbO!!Y,{S!!aY3M.jPS!ne,[!!!+C~P!!!!!!!!!#8|O!K3lF8b]P!!!/P1R!!!uh-S!!
!5d]PUKnQ!!!`R-I!!!!!jBGTnd^V!!%DQV!!M/,QZ[nO!cm~Nxb5W!![P[PQO;O#.KO!!NovQR>%R\BRQ!!!kjEO!!!e3@OsRxO!!!!ij*TIh*T!,X:RwOZ
SzMJT!U^KT\FBV!!!!SJpQCUqQ!Zx8O!A)wN!n>SNposL!!!!!m>RN!e=1R!!!{>9S!!!!!!!}<LS!!!!!!!!'\^T!w7<Q!t7;R!!!!!wpfREr^R!K-IGlRQ
T!7#3O+sLOA$)HYE1R!!!!n-^HT{)O!!!!w?iKgk8SxbRR3,8Ma2NP!!mvgO'ZWONm|O!{poR!!BOkO]\sRAH-S!!!!!N70MK0/Q!!!J[zNygEP!|QkQ!!!!
bi=T!!!!!!!!!!!!!E|%O!!!!XgRO!!!!jlrQ!a{`R!!!M).L!!!!2`5R!!!Z;MP!B99T!!!!!!!!O_WV3g]N!!!!!>.NT!!!!!!!!!CjfR!.W.Z!!!!Pi%N
!!!!)@WN!!30$P!!SQwR!!!|qmL!U+BPBVcQ!9'_Q!]aNW!!!!!!!N71P!OeqQHilJ9?uQ'@@O!!!At2QH6}O!!!!!!!qs\O!!!!jdJQ!!!oPbN!!|06O!!!
X,zO],OO!!md$I!!p8LMA3ZN<{mZ!>%IQ!@R+O!!!yB8KL45R<E4R!!!!!!x^.O!ssWE!!!bqSQ0@YT|,nN}AsL!!!SE8T!!!!!!!!XQGN!!!!tkDM!!!!!!
!!!!!!!!!h9jQ!!!!!!!_xeN!!!<*:H!,4rM!cpZR!!!4VBRLU0Q!!!!=[|QL{xP!!!!pv4V!!!!!!!!!*-fP!afSMx}kMAwBQ1w7Q!!!!'~ZK!!!!C#kP#0
:P!!!!-8ON!!Mk0Q!!ukwO!ix*P!I(zO!!!!:R1R!!!!!d@9Z!)00N!6e|Q!!}\KO68.O!!!!zE9J!!!!!|VYT!!!jWLJ!Df3R!!!!!!!!!!!!!!'qMMS4;O
!!\I'[!:ysK!ZPZO!!!!5DsJ!!!!!!!!!!!XRSV!!!l*]H!!(t[S!n_cQM:GPvx%P!!`bQO
""", 4)
VALUE0_126 = table(r"""
=(5KwL@P0R#O!n1nO[$AU*UnR!zhOQ:@SP!!S)<R8e8Qdy&Q`%EPB1ZQ7`FPHl-RAI1R:9\Q@2RPWAOPS_JPv@_P4xBNht%L)n(SH69NP#\OGkcK!5tNOsW\
P'%<NhxMP^a>PNl'Q`3oNzJQP<x4O!z*:Pa$7QA>KN^]URUHXSKodR!!sB_Od7gNlAlR!W,jN!B)IX!!<[aR~%0P!hP*Q/ZhR!17CPd-=P2e?OP5ZO*$rP:3
*P!lWCQ!!~ygN??gP!!b5VTED1OoO~Q!SA<Q:6HP!:CwOp9EOv-.Rb,xMK$5R(CoS?9+Q7aoM!!!!K]kR!!!!!!!!!!!!!!!!!!Q#z^!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!o}bI!!!!!!!!!!!!!!P0QR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!k`'N!!!!!!!!!!!!!!!!!!!!!-6RO!!!!!!!!!!!!!!!9x>S!!!
!!!%VaI!!!!!!!!!!!!!+ImNC<-P>H@QxNxOn%`Q``pO!!]:6PnuIRk`fN^]&O|_qM!0){Oxt/Rep\NBraN!usoQ>U^N_fhPp3dS!.|fOQXaP7cuNx#]M}Cy
Nu39R!u-3QV=ZRY>2R!4IiP!!V/]R`@<OBO0R!3<QOYF\Qh'aOlY>QEUiR[2MR>x+PrUCQB_,O!k8wQpz|P)x1UIGHX)L~O!iA{SGsDRL{<OL/YOq;|P`XQO
)MxO!5?BQ]FLP|#+OToaO!Yug_!!!:(^S!!!UmnOfcBPL7\P!Dq@NrA:S!!FedNu<jPVgWQ7t\T!wv)O!!!KrJT!=|ZPpATP<E/SE$*P!!m4TMLCrO_o]NVQ
lO!!fl#Rl|XSKvwQXNKO2>WP^QoR]eyO1FeV!vb'OXVUP&b@PrqmN1S1SD?'O!q)1PIC<O.c?Ry<)PU<QTi^uPog#Rs.cS!mz(R8g3Q!S*JOy$dRqf}L!!pa
T[!!!!!$YEN!>@XRD9uOjn=PV_nK!!tDnT!!gUyP!iGoT#UHT!!mHoS</ZR]/OP!!{-LQ*,WNH=5P!K=@Q!+2sRP_%[!!{RjO!=&TTx\?Tx]%RT}[PFjXRpp
`S_u>R}zbQ0m8SvW_Pq$OP5;)T%gvOW&CV_gRXO/0Q!!!W-RNv[`Pz%gNz+*Q3FPR>QRQ!!p(dP6?SP!Oo0R5//Q!);'Op[aOP(nT!UV'O!!!!CRWP!-1WUx
_FRabXRpY7T!k8nPf7(OYYpN!a;]R!=x2Q0~+QH{eM!!r9oYRXDO!=H&NL:dQ!qT%P{yDNy<YQ!!&NLQ/k9S4~gO!:EgS!!WI\O|6HR!!asuN!-yIU8~NUKB
KMK_9P<_%T;]DT1{KOBA$P:d#Og.:S`9EO@r-P!!x7RR7l9NBJSR)s<SWGoQ)y?T!cECP^W^R!b@8S/5#PcLtNO@zO5.yPj+^PkzyN0VMRqpdP!wqkS!Yd6M
ardV{#wNn~jX!!!RM5T!!%8XPw[)R!wf,Qa>SQ\y%S!5@vL!q7qN+>}R!:Q,W!PH<R=HsWL:FQ1;ZQ!R'1R!!!Y3GQ7*rP9?}O!]W4L.=gQ/jpTtF=P!!F[D
VBZ=P!h0`P[{8P7f^S0y$TH;RN!!!!!K9QK!]u&WW-IP8w;PH]VQ!*%vX!!!oIrQgvjRV-3P%Bn[+;kT!e(dQNEHNTl<Rq=(SX]YP_+OQ1d-N!&3|NbPoL~1
@RL&cN!!!eVzOX{JR!!1[BP=.TNPY9T~]+Q!)d2P!iK-Q!-KtS!5`lO^u{O#inSezCP!pReO!!!!{8hO!A*YQ!pHtQ#SmMK8{Rj%bQtrxQ!!*Y>Iz{4S!24N
OiRFQlwAMUpDW|I.Pbh8Rw\3U!U2aOISYT!60ZPCP7c!!FXlP>:]M!/-[R!f3CQ!!XmyOSeYR'^xU!]B2O!!,f?RLV[QR|XP!au8P!|%aV!n(j^)'wK6zsU/
q~RD%QOtO6S!)J4N0|&RLsYP>gFS3TlN!'&[TzX<S6Z<SI=XP,54P!5$`Qi>JK!Av&L3JGQ9Q*Rp?eP!!%NNPebTT+kMQ!!IQ@P!!v;YP!!/A<PsGAL!!ayy
Ta-mQ?Q#WT?ZM-aPPw)KRRi2R!_thLT7@Q3%0SL{FQeq,N!|RaOx>QQ?(+O<+QO!IgzNgLIL^qFOMoaXyhJU!!!!T`GNdm~OR(cMm|9U25IOoh3T'^FQ[KAO
-wVQ!!bn'G86:T!8PQO![e+R!'-zPql>QeSCT!+x*PgPUR9}\MM^#S!^LtP5{_R!n_eTy#_R<vLP!+voP!CG_OLa8PiaXU'+XQ}C{M(c'U!!ii-O!!KfoPQ`
7Q!|Y<N;}HR!Z%rT!$;YR!!20DO!!`xRY!?9]O!LcWSfi?N]4)O8}2R!4M\N=~]K$i]O!!//LP4YPLWlkQ!K'EM@^%L!!$NJTUbtQ!!Y)bM!!,`sO!sl@O!{
rCS'S`NK}xM-)UO!!!u|aT!BTmT!!!!L@xP!!!!!B(eP3S,NTqtO:VzS!&7BPQ,8\y.[P!!!!!!TuMN!or$P!!H]_Qm2AT]bXKf7(S!!HTET!cnOR!_*>Pc(
)R!!>gaNK=DP!!??uK!iYLO!t^oO!\0;R!d#}R!!!OJeVBDLQ!!VO`Qm.NQ!|ObTa6XS!G1tU!!!7?1Rl8`M!!!*0OQ\0`S!L0MP!'e#TQ~1Tb@TT!!!!!!!
!!!!XGxU!!z7`K!!Q+#T3.wJOv>R<EVO!`4zN!!!!!!;2aP!!!!WEgMw53P!!!!=q5PWIhL!;.HZF&KR+&}O!.RnU;P?QcG{N'UrQOr/TgSJSHC,P/eAS*l9
U{d{R!!!QmDOt7uT!!!u{VR!|pYO!!RM@Q!_T*T!A%BS!#>xN!$9,O!!#='PsxOP!-'=PPz=Q3WQUJ?$P?.dW\^XN!R:*S/NTS!![KKP!!QWVP`fhORHqT!m
FzP!!XT:U2]>U!!(wlK!!vA%R!!!X=NR},hQVLBR!!!HoGQYKmS4>KO!!!Vp1S!!uD+O!<WVO4fFK!9yWOxMPKljYV!GeeTVD1TCh|S!!jF$UlAeP!A~mP!R
`4S!Lb*R!1>>SB~WTAnjQjD4M!`$1E1Q9Q:q/V#odM-\CPBI6O!c+QP~zFP!O:QG!!nH/Y!GU3VOsMU!z'6QN,UO!!->ZQ*5pM^i5P!`;1R!5A]P!7PkSA{K
QS47KO?$V5QeS$UQOCx\N!~A6P!!Mp+WU*gP!PmRM!H)rO!p3+L!dZlM!5>UQ!!@LBP!!m2CTOtKW$*nU[tCT![J@O!{}gQ?y\QD*@PT#DPI)=PPv#R{Y8P!
PhyLjJ3P!!!!!TN8Q!!!eP:P!'\.P!HZTJF-mNB}/Nt[EPfFtQ!lWaP}RvOmw^MfmNQSX=Pws-NT6KQ!!<I%P!r^lLRqFP~}-P!!!*|gOKYmUz8KQ5ahQ!%)
LS!!Pe*Ped<K!!!!!6nON!!C05P!unpQe4.P!vd.R!!?-lNx6)W![F$R!lDlP!!!!{@gOWB?Q!!!!rP-R!!!]d;MuP\R!fyNO>qGQ!HMdRIM~Qo-tM08+M!!
jx5P!!p;lTS</N!!!!+O@S!#rvO!F6aN!!#YmOb,VOx&NU!+?[O!!nrXT!n=0Q!!!'o=T!:xgK!r2>P!.0pR\`OR!Z{~Ux92WfqfQHAPN!KJ|O=1'R!!!l;g
S!(`~S!hGmL<qyR!a-KQ!!!!cUKP-?ZU!`&7Yr-_V!!jq|On4\NRG?QKe\NratOaK;R!!$[fU!!YPsPhu0Sj5^R!.v1T!!!!!\NlRU'KS!cBYL!!-<`QaC2Q
i1WPqFlS!!BDr[!.a5R!!!!f_jN%}0P!!x?CY!tmwN!!#:/M>{SNFI,P!!!!!!!|NHQ!!=3LP!TdsO$KqP!!!`MwO{J8L!qu1`!NxBP?t'OdiSU!!c(xI!ga
RM!!(:@P!ob=Q!!gojR33kUEE3N!Cd`SR32R!!rFDS!!y17L!!`b(S{(^K!XGXG!!!349S!!!!!!!!!sNrR!C.?YT`oP!!!G@vN$U\Q!!{Z2MKFxQ!!-R/R!
!!!p(jV!1n)R!!!LqqJ`cRN!!t5]H!!~y:Py,/SQV:P+w\R<,KO!!^vKPq-QPp,<R!!!mE0OYwjS!!!!!!!D`1R)`WR!!*tVR!]X#JB'PN!+,8NXT#Me86N%
sSPrl|Ne'_L+gVQ!!!%_IPVi-O!f,eR!6<jT!!\)+W!!!!!LlPU!:~_P4xFP!!L[aN!d;NP!!!!!,FWL!!!!Um=RTX]Q!!nlzH!ADGP!mw.P!!!!!k%&O_7$
N!mR6YpK_J!gfORJv'U]%<X!!!!3|JP:dZW!!!!!p';Uf^zL09:N]`nW!!!I_KTEhXSNuZO!DPaM!!]C'RSaQOu93M!eQHN!6$8R!vh/TU6dP!!!5rcTdFVQ
Z%LPilWO!!./7R!XW@N{G%P!!!!!!!!!!!ZX4OISvQ!!!*j4N!!!!!CZ7P!vI|M!!!^_XZ!!!!p*dP!!}o\O5>vR!|D/K!!!!!!!!1IwFnNTS!!!!!:YeJ!!
!!!!f}\M!!PvqM!v_WI!!!!!!!!!!!!_;vS!!W]SM!!!:WwW!hWTQay|PLyoOP;'O!22fK!!!!!!!;TrR2+WP!vg(UdN%OH/cQ!!!pCDQ!!AIPR!!!!!$_-R
!`)yOEIEN!!!!!1|cS!f3^Q.WzT!!!va~N(M{Q!Xi4Oi)NZ!!Q8JW!(0ZF!r/9O!_RLT!!!K0K[f[RN%kENxp2P!4:SQ!!!NpFT!HS>Z!!!0:oO!@9YSC0hY
!!(t;Q@lkJ!!!!!UKRQ!!!dW`R!!!Z.qS!1';P!!=Y^O!!!\Q_P!8?(P!!!!(+ZO!!!R*}P!!!'6KR!!!]RM]!GXJU!!!!!(KvO\IbN!!!]RSPTDqN5x-Q!!
!!l$jL!!!!!!!!!!qbVPt$?R3klV=57QmhBM!!!!OdFU!!{?eP!|bAQBYCR!!!!!!!7:3Q!!!!z[yQ&=:P!!flfO!!!!!!!!LvNI!!``bO^.qN!S36P!);<T
!!!!wZ'V!!!!!2z)N!!!etSW!{4GN!!!!!!!xjpQ!!!!!!Q^sS410T!!jXyI!L$XX!!C%iM!!!&=(X!!!!!!jD;O!!!!}]4M!!!W2r[!!mGJP!/2%MwNEQdB
lS^7fR!~+;S
""", 4)
SCALE_3_MLP = table(r"""
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
SCALE_3_MLP_2 = table(r"""
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
sfiPG~pQKbgPWe7Q2:UQ?vYQpkdR=y8R>cPRp75S'9KR252Uo=8R+6WR?}VQc4PQ<vjQRzPQCvnQU:;Q1*aQ+raQ{?wQ|)DQ\'>R8nXRn?TQ[ThPLUvSO%~R
6'UQrE_PV@/Rfy&Rl_)R99vQ[<jQ`2sQYX;R~bPQWkWQtM1QBpVQ8?vP(|cQd(VQvKWQ(iMQoeHQ&+gR~?HQzcjQ*aaQwJUQ21NQe0ZR@JYQv}5QYZ9R#D[R
J-&T)xnQ=lbRlX[Pr'9RV%zR[OYQ6~CR+iBQUvLR,+qQSHIQ_zjQ4M,QV'cR'*HR.MdQv}&R[wGR&]'R9GnQ`I^R`#/RCw.RKr%R17@QxNXQE<QSxEXQ$#&R
+1[QlP6Q:U>Q1;IQ!f-#Q=C#Q$C}PIL|P=C}PRr,Q!!wd~P!.y#Qi6{P|W$QOG$Q#m$Q`0#QlK#QA?#Q21#QJR)Q-D}PbU)Qq5|P!ll|P4j#Q!vn|P*t&Q!!
b'#QK_%QVc~P!!!!;z%Qb*#QsO%Q!!!!lL*Q.v~P!!!!!!+6#QbT#Q!!!!!!!!$v$Q!!!!!O4%Q!!!!!!w>$Q*C*Q!!!!!!!!!!!!!!!!!!!!!!!!M%)Q7b-
S!!!!!!!!!!!!!!!!!!!!!2QiS!eXMQ!@T~P;S&Q!-G#QEM{PzN~PUI~P!4y#Q![@#Q!b8.QR#(Q!I0#Q!jk%Q>s*QX{#Qqi|P$$#Qu]%Q!`^}PqV#QP$#Q+
(#QWt~P!!+,~P}9NP^V{QKP,RD<pRVPGQHuFQKq:Q?l&QE&8Qu#SQ&D}PR\*S;(GRB~QQ%%4Q&99QC9wP4oCRQH|QAhwPzv\Q'dbQ6H4Rc,,QqeRQ,gvQh@o
Q@SIRDIDQq_KQg{QQ)j@Qh[5Pk=]SB0xOQ_VQIN1Q_yUPXc<Q+[uQR^KQaqNQ@8BP'sQQH-yQpTnR;WVQGcpQydHQ%e_QeavQ{#>Q(:rQi|&R/r}Q}lTQDKc
Q9G%Qv41Q(qyP:%cQ:1?R9;hQQ*>Qws/Q8FQP~umP?Q=Q60*R{Q'Q,P<QB5:Q'hZQ<eoQn-OQ3sNQX7CRaTJQ]w@QUX-Q5O;Q>maQULVQRR#QH'RQ<6'Qr&~
P=2(Q'g6PB]{QB>HQKrMQC)$QM{TQpd#QjrOQxIGQD70P@2RQb/5Q%CIQx_+P/]|Q5aYP|y*QO#4Q(#0QzK3RTT=QEh@P9X\QWqBQih;RFt>Q%Z7R3=PRrLP
RFYpOc5{PeK+Qc?5Qcd'S55bQ3F-Qy72Q_aHRB:]Qxj3SZ(RQI8CQdQDPbK]PG_yPrmaQFxmP4-gPwuHQ@45Qj<6Qj+QQhcPQ7,xPRP+QXTpP<r)QpCxP@i)
Rra0QNpBRW(;Q7ywOQkyP%v:RUV#Q;I,QOJNQ~`1QI[=QyR;QW/0Q9)UQ[AXPJQ.Q:uvR5&/Q_j}PNjcPinoOJ2[Q~lHPT8GQ'c]QqCZQ_^mQdw1R!N*5RPI
/QN&>Qt-MRA6MQAE8QG~LQ_q7R[K[Q9eZQdJ?Q3`%R{bKQ,c0QX-pSAGOQw9iPQ0\Q$4FQhSFQXSGQPkGQT)kQ&U@QmYgQw;:QzztPyc#Q(%NQ\QYP.aLRVH
AQCHqQk>yP7-(SwBnPQ[vQIjzP*$gQh5UQfHzQoNrQ{u$QYDTRL\.Q]TFQyJkQ<eTQd|SQ6:MR_mxP@>KQlL0QufePGOVQY/.QdO~P<5NQqC9Q/$~P?FKQ2#
(S2>%QXyEQ4G3RR]MQ{$JQs\NRSJnP[*YPQ~|P(\$PiypPo8}Qn>/Rw>{PbLWQ.~,QEv?QUsmP|VTR^<HPV5'Q%2cQNR<Q#s5Q`gER)/LRA)+QEVxPMJ#RZ)
CQMVtQ{5wQ~i=SD[-Q(X(Q<r&Qy'/Q+,MQ<4bP#:EPL_LQ]5'QRpJQYS&QLo;QJM8QEk6Q;B7S%M3Q@GGQeQ]QRuhPg3^QkH'Q-|CPV?CQIr1QveQQ[(SS*d
wO-V\QtV>Qg)=Q^nTQ'#PR-k)Qc'8Q$y9Q[h0Q{<0QK;EQ+C3Q|MCQ;AJP__VQ`D/QrBaQ[H8Qt\4QPqJQUq%RLgTQ+1IQd3(Qq?dQe$pQOOPQ8P2Q:QZRzA
JQg\mQA<-Q1'CQDgEQd<<TH|ZQ4_(Q=u.Qa\3Qw8NPWDDQW]*RK16PSrBQpa0Qs>2QLH?Q_L+Qf2:Q~<RPX5\Q4D<QA}bQ2pYQSR1QASLQ{_~P';7Q2W1QUW
@QOHTQ:dGQda'QCc3Q-=}PE`SQ87#Q-DTQSv?Q{K5Q.k(QjGhQV>;QE[sQOd2Q[qIP^F-RqZmPo}>Q\zfQxUwQ'*=Qd;@P7zJQ#dLQ1N>Qu8vP,[oQ43kRr@
DR<d2R:U;Q%x6Q%}NQ8s{Q:r<Q+lSQx[CQalaQdg2Qyg2Qo9.RM_}PLiMQ{0;Q8[MQkg|P#=(QYz@QmGiPWs^P)L<Qf,QPasOQlz(QctAQcIzQk`:P>o`P8_
=RjkxP6}mQFi2Qr|IQk0tQwk4Qx7IPvY^P8Y>Q[;ZRFS?Pq[CQ;Y:QD'^Q60MQ7<'Pu%5Q7%&R^3gPZ~BQms7Q>.RQLBqPV|IQ1pqQx:wPT0WQeR0QT|GQ/B
*Q-.0RkC?QlO.QptWQ-)oPH~@Q4l6Q%=*Q-&HQ&;-Q_D*RZL<QZb(Q~F]QM5#SKROQN>eQ^0IQ.(1Q;hrPV:8Q.4~PeqgQ?|6P@,1QD({Q#mJRE7$Q[~+Q<A
QQJ)kPd>JQHKzPVILQ@yOQ:_0Qr5CQQKhQnE8Qt{'QHK,QJa(Q}&(QzB(QleMQUOhQOC5Qof#QZaWQSA*Q_<.R49DQFg@Q2Y?Qm1IQi\_QA>nP]9,QRi)QkO
6Q3T}Q-U?QJW%Q+B{PSe3Qqi)QaAPQOM8Qg^aQcn,Qqu{PZ7EQ6,2Qj/\PDg'QfTmPB$PQ?1CQ002Q_BiRtcSQth}PP@%Q={.RWGbQLLrPkYTQncnP_L4Q[I
.QcbDQoa1Qks=QGqbQ*B>Q}16QaR+Q>[<Q#%0Q5wXRQ^*QG8dQJtJQ'YVQ=$%QV#WQD4WQYt;Qun9QYn1Qp8WQxC^Q{@>QDi/Q_C}PKsEQ-I,Q4w[Q?0&Q~P
CQ)2OQYm4Q8ABRrx=Q[aGQpVTQ?ulQlN?QpVgQsCPPFw1QpwXQpw(QynHQxX(Qp,-QX\8Qn}TQ{D2QZ?<Q-A;Q{=.Qs%DQOGzQqj|PKeJQOA;QpXWQ5kyP)r
KQE*xQ|:cQ>oePVU:R#tdQi'4Q_p9Ql-#Q[qiQTOKQfYMP})%Rv,dRB*:Qe`(Qr}6Q\#%QWlDQ)n^QYssQ.6XQVj&RCDnQHLBQ}i/Qqq#QMl|P\&9QJ=)Qq,
YQiK?QxYKQ%D8QuA$QyNMQ7t}P={6QTd:QuAJQ}(}PKEyPmhcQ3l1QnH$Q>ZfPw}#Q{4aQD-IQD2}O}{(Q|Q1Q2F&Q`8,Qi+iPP&2Q=`#Qm:(Q^`0Q$Y%Q{h
AQ^r4QVN\Q\$0Q1v1Q'%zPimoPIuSQIahPEChPCT=QYxGQ,LMQ2xORZ@/Q!Nw~P9&rQB(`Q3^wP|}0QNG1QX%=QK{%QbuPQvE2Qaf=Qb.ZPfj'Q#9NQ80,Q)
x?QU(EQ%O,Q%*rPwh4Q7VSPV~zPSABQXa<Q>OxRr+rP56nQ^iIRLM2QP;JQqX'Q;z;Qk@9Qj8HQT\9QWdUQ94+QQBAQT_oPl`OQW,jQ$H*QX5|P-N7Qd5hP8
WFQ>u6Qw*yPAp,Q;_3R2dIQs$>Q(aKQ7^2Q+g+QhKHQ,I)QS_KQ25PPci|P.t=QLF,Qa'~PD\(PoZ<QWf?QI1.Q'VAQ-^7QM?#Qb$EQ('pPxqEQn>?QlN:Q^
gRQMB4QkEkQ.=~PP'aQz#@QQu0Q1c(Q*}cQXp:Qar_Q:0[QN<1Qe16Q6h-Q1Q/Q_3JQXC`Q2s,Qp+%Q1l}PVcLP{g*Q5/%Q/71Q$=.Qdc9QTp=Q:d|P?y2Qi
O,QI*0Q^f3QHoYQVd?Q2k>Q$3YQAy{ODT4REg:Q|@/QPx?Qt@5QoZ4Qz>IQ;8wQss'Q'3$Q5_`Q=|kQVZ+Q64HQ)PrP?h|P}+KQwA/QZzDQCB,Ql%*R>HCQT
O=QKF`Q\70QEr(R:+(Qq]NQv0RQQ/)R($aPJ#_QL*iRFGDQsdyQ(a[QAbFQqN|PUF9QXp9Q`P/Q_Z+R\-1Q=IDQD8QQ;_rPq:kRp^xPBZ4Q&%@Q<7)Q;22Qd
HxPwM.Qc\UQQ&=QmY<QY#}P(=5QMd<Q$o[QkoNP;/lPBfvP:('QWPFQ|t2R\`~P4IYQ/N%R_%%Q-{;Q_Z7Qu#-Q:q,Q{Y8Q#&:Q2NMQXy$Q5V[QL}IQ+^#Qm
>&Qq5WQf@IQ`,JQ@z3Q'OsP@G~P1x;QV#zPj:3Qp:;P0I/Q;d[Q_V)Q[9@Qs4?QeztPUbAQ<h|QoC:QoHBQ$(*Q&6aP5ToQHy#QUVNQk=1Q&];Qoq8Q8EyQ@
Y8Q7L~PA$%QzU-QyD=Q3%$Q{7;Q|[4QR^iPP_cQ`AZQe]BQbp8QphaQc_GQX$(Q%$+QC70Q9=;QzvsQ!z5zPNA+QYF4QZM5QWyLQ3q3QvZ3Q}EvP:ISQN:VO
h@6Qv?gPE++QX=9QL8TQvd%Q^WRQ7qqP8=#Q$o2RheSQat'QjwXQm5JQ;%:Q%1>QA_oP)^+Q2*:Qd#1QJ]<QCr1QqkjQZ-bQte(Q&M'Q6$LQG?6Q0lcQ^ZbQ
.b&QY43Q<f@Qx1HQ=%>Q!QA1QTz}P!)Q7QQQ>Q]%,QB8(Qx39Q,}=Q\i#QQqsPG&2QjmDQ0B?Qv`kP+u{Pn*ZQ`I+QG7:Q3M:Qci7QNN=Qxi:QIE2Qr6EQNR
?Q-UEQWE:Qd~8QrZ{QEvgP+:+Q1LUQDxxPIC*QuQ:Q]p.Q.2:Q<OwPCb9Q]63Qy62Q9:+Q2|/Pir~P*I;Qqw'QUf9QoVfQ|5vQC(OQl)zP{J%QX?IQSg/QdK
2QM'0QPD^PIo$QB;8Qo;*Q[GFPvo=Qe^6Q>g>Q-1#Q3TaQ\)/Qxk3Q7`>QDI1QpvLQsQ1Q@IOQP[3Q|)1Q57SP#>'Qi99QmMQQJ-+Q|64Qc1TQ:GxP;vMQLJ
)Qg;6QzIOQd@oP~0.Q~:2Q7)EQy'LQ&l/Q[SMQ(DGQzQ6QK|7Q,e-Qv[#Q3D/Qw&$QSY:QQJ'QH#zPFF.QC{4QpS5Qmm7Q*9}Pp{+Q*6EQ84*Qq/8Q@(6Qe7
7Qcg;Q1IiPB60Qj:7QR:#Q<s@QCKKQei4Qn\5QHP<Q@]<Q9.EQJ<4QhADQI3mPzA5Q(%hPb`1Q.Z'Q<D3QcRFQ#G-Q-D0Qr@)Q*.>QoP)Q\~/Qmm'Q:X3PpE
*QEhyP|[1Q33uP/g9Q:cKQG:/Q$z1Q+huQ&-4QR2(Q,50Q9t@Q~<$QoP(Q$qSQFg;Q4faQio9Qa:WQBOsPhw'Q2>%QYx=Q^3:QGrZQn=9Q>#5QuX?QHX+Q=2
$Q>92Q{]oPx&.Q/k+Q~4=Q$j5QYz+Q?LBQlBwPHi~P8+%QZ90Q{boP(41Q5$-Q8q3QEr/Q23#QR(%Q\M-QY2RPBa/QC?3Qz_8Q&+.QTNYQ^X5Qs38Pbh)Q!`
i,QV<3Q_OCQry>Q&r<Q8{?Q&>bP0RFQ68(QkO;Qf^)Qbs4Q?+1Q=+\Q<[3Q.HTQVE}P37:Q$8FQjkJQq<4QfdwP|C$Q(dcQ)*CQW|+QLI-Qcr$Qg5-RmLIQ}
k?P>f~P*>+Q8B-Qf2BQ~u3Q[2zP<+LQQF.QrB.Qg+6Q)m4QJF-QBs8QG>*QuELQ7GHQAS@R2DSQpq~P@O}P@dwP}O9Q5nIQQ7JQg|$QP'.Q4TkRHvtP9P5Qe
,gPU<'Q@k$QJu)Q}HLQ}M?Qi^=QE^7Q,kGQ?9)Qfk$QX=qPrV(Q?J1Q#>'QX22QMZ#QCs`QRY*Qo`5Q*D$Q%m-Qc[0Q,J6QZH(Q:N#Q*)rP;H2QWd0Q'QGQp
d4Q0RpP9c/Q0TEQwU/QW}4Qz?JR1(/Q!Dw~Pb`:Qd<1Q4,*Q4PnP}E5Q+2.Q*;0Q7',Q/m+Q=->Qu0bQ\V3Q+&`P_0#Q[g'Q0~1QmG-QyU6Qur1QpF6Q@cBQ
Yl5Qb<|PHp(QQ#/Q'VmQ%}>QMp&Q/?7QH4/QBq.QF}6Q6+~Ph,VPy*7Q0n.Qbo=QU>|PICCQ-W?Qu.*Q/F$Q>YMQ<lzPgv\Qy%/Q1%+QEt'QzxQR%U:Qb;-Q
\1^Qm#oP\%8QpN6Q+Z#QTw-QVnDQ+B9Q<_,Q8e8QjA)Ql40Q][EQ'aYP1%(QSAUR{1(QJ$2Qr-3Q+j:Q's9Qhh2Q|3+QW})QG(6Q_LcQ=2BQQU.QVw0Qlp<Q
@m,QF3gQpmVQ{;1QE.+QZ5+QJG2QnxxP%[.Q`~=Q2coP4s+QF#~R_&.Qz;;Q:$*Q#Y|PgL9QTA1Q(~zP6-0QyAMQ&)6Qc08QDp-Q*d@QV?2QO5*Q1H>Q(M$Q
8}?Q[G&Q}c&Q8n+Qty1QUZ<Qs'6Q5<,QocIQC\:QYf+Q7p(Ql{DQF3JQA:cPRO8Q=I&Q>_.Q^U?QDe8Rc=3QW]{PrR-QSj<Qx9ePK~6Q4|;QpiDQa~/Q%|~P
Ls%Q>R'Q'=,Rfx-Q\6.Qr]%Q+55QL>5QL9mP~jqP5i_Qw8sQ}vwP3H1Q'K7Q>TGQL_%PG*NPSYLQ=7<QgH,QZk{POf6Q*S-Qu.+Q}<9QiV=QA&6QqW*QOoyP
U+7QY/5Qya/Q`{:QaZ6Qh)FQLb)Qh2.QP(7Q@BzP,zoP@,*Q1x0Q)qyP|AbQZAiP<[yP'$OQJh4P{s(Q%{4Qf^(QKhyPVX@Q}d5Q,rMQo>#QVCcQ]]4Qyn+Q
%1NQ'C>Qx.6QLx&QW-JQo((QZDyP5L+Qr},Q0+8Qes&Q~^2Q6{-QlC,Q<D1QyK;Qs{bPoZ0Q&;*QYe(QzI/Q'd/Q[<,Q[f(Qr96R9^&Q`$6Qj}/QG8AQ}O-Q
r&;QA\IQborP%+|P{\%QF&8QA3{P<\wPKd~Pd',Q${/QQ+:QDmSQ'=*Rbh:Q1b(Q2O2QB&5Qu3-Qq9,QJ~(Q{U.Q:=1Q\Q9Q&E3Qco;QWzLQG42Q<A>Qgg7Q
!lU/Q_k*RKJyPX'6Qj'tPdR$QT.4QQe)Qwa)QN:DR'o7QcNMQhgvP\Q~P>3~P._6Q`DxPp>.QJf1QT+4Q`2+QIr,Q$k0Q`eMQv6ZQ|,RQM3-QU)LQ`Z*Q5>.
Q7+~PF,xP_[fPzgwPtZMPx;7Qvg6Q#nFQ->9QqG>QVEkPZp+Q`P)QdY#Q7I6Qx7xPu4cP*tPQXI%Quf,QET4Q[e-QvU7Q{/4Q+e1QF:&Qm^@Qdy}P3A2Q`>2
Q>E2R.K%Q$T1Q>pFQV`TQ?'AQHA+Q%\+Q&e~P^u)Q`awP_6:Q5?lPzU(QW5)Qyf}P,Y.Q.hzPCM/Q[XrP92+Q:J&QH33QWLgPHA%Q/r9Q/*KQ\4vPuhDQPS)
QLb2Q\z+Q&LuP\i~P~1-QaJ+PQ>,Q:@3QG*8Q(%JQ9%/Q.W5Q]2>Q-y@QvN+Q;=&Q{<,QBZ6Q6,~P=$LQt7:QJ?*Q{D?PV4$QL&-QQQ,Q)Z:Ql,|PD4(QNq3
QMi=Q<m,Q,P{P_B)QwmsP?5=QP4&Q9\0QC\:Q5w-QoO-Q&<.Qt<+QkU:QVV|P]B=QDg0Q@7?Q;59Q>hBQSx-QVGfQjmCQre%Qh'BPKP)QM2yP4I/Qpx%QiDQ
Q7P,QHe*Q'|5Q3[$Qs4.Q9}0QGW<PmZ+Q*R)QpA3Qh)(Q;|.Q$C-Qt]+Q+}<Q|K'QD8~PA_]P%+$QBJ6Q(n2Qr)~PH%?QeO6Q/'*Q^f'Q[T3Q+=6Q{W5QH(x
Pv_1QRZ/Qg>aP~`yP2'*QxbJQa`%QmQqP([(QS;5Q[plP)F.Q)S7QnT*Q+@0Q=>:QC@0Q;r)Q1v-Qs},Q9D)QB]6Q:fuPYj)Q'=gPV.wPyO#QtV$Q,AJQ#R,
Q;\LPVU*Q&5<QXz%Q41,Qh21Q$y'Qr**Qi89QGI4Qx'*QmD)Qu,>Qg{(QsV2Q|KhPGd&QBLPP`|JQ%}qP8c&QuY1QRm5QIB(Q.1;Qo7(QR-VQE#6P(F+QW%,
Q31:Q2X&Qt0EQ`d0Qy'#Q^c,QVl3QiM&QRf&QpH8Q&iqPcoYPjh'QPkNQ_]RP'<ZQt,)QYA)Q(%\Q
""", 4)
MLPREAD3_244 = table(r"""
!$kpP!!!!jYrP!sI(Q!!7)^Q!!!!!ms/Q!!!!!!!dv*Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!zT.Q3PwP!!kI7QLGpP!!!!!!!!!!P[vP!!!!!!5D
/Q!!!!!!uYvP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!4#@Q!!!!!!!!!!!!!!!y&eQ!!!!!!!!!!!xa;Q!!!)~gP!!!)B$Q!!
!!!!!!!z++Q!!!xg:Q!!!!!!!!!!^15Q!!!!!!!!Y|qP!!!!!!!!!!!E%:Q!!!Y=kP!!!!!!!!!!!!Sn3Q!!!!xh4Q!!!!!!!!.\=Q!!!!!dLrP!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8wjP!!!!!JfpP!!!!!!!!!!!!!!!!!!!!RmvP!!!eiDQ!!!!!!!!Xb3Q!!!!!!!!!!!!!!!!!!!!!!!!!
edkP!!!!!!!!!!!!!]NnP!!!!!!!+{pP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!4GBQ!!!!!!!!!!!!!!!!!!!!!!ok.Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!X4;Q!!!!!!!!!!!!!!!!!!!!!Ww/Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!0u-Q!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!vp7Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!e.9Q!!!!!!!!!!!!!/%rP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Q9.Q!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;OfP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;#1Q!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!yofP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!%8qP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!jA9Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!p8jP!!!!!`AuP!!!!!!!!!!!!!!!!
""", 4)
FINAL_57 = table(r"""
!!!!!!dgmP!!!!!pFiP!!@ZmP-^mP!!!!!!!!Dn1Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!)|%Q!!!!!!!!!!!/|zP!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!tfwP!E)8P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!kt~P!!!a{}P!!!!!!;2OP!!!UbkP6RVP!!!!<Y)Q!!!!!!hj\P!!!!!!!!!I>kP!!!
!!!!!!!!!!!!!5rtP!!!!!.gtP!!!!!!!!!!!!!!!!W)-Q!!!Qy$Q!!!h0pP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'X`P!!
!!!!!!`2cP!9a[P!!!!!!!^q}P!!!!!!!SGwP!!!!!!!!!!!!!!!!!!I}ZP!!!!!!!!!!!yvpP!!!!!!5T,Q!!!!!!!!!!!!!!!!!!!!!!!!!!H4^P!!!!!!
!!!!!1jsP!!!!!!aRjP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!itoP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!{,&Qq)\P!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/04Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|S8Q!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!/A@Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!)zkP!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!jA5Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/Y,Q!
!!<sFQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!GA&Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!?8zP!!c)3Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
FINAL_58 = table(r"""
!!!!!!!!!!!pWdP=K;Q!!MaoP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!lPvP!!!!!!!!!!!!!!!iBkP!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!{*+Q!!!!!!!!!<,{P!!!!!3]fP!!!,[fP!!!.}kP!!oqyP~{-Q!K~|P!!!!!!!!!QZvP!!!<8tP!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!;c<Q!!!!s|1Q!!!!!!!!!!!!Qb,Q!!!!fD]P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!4B.Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!MC+Q!!uo[Q!!!!!!pB;Q!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!],+Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BL}P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!vx-Q!!!!!
!!!!!!!!!!!!!!!!!!!!!!!IZ.Q!!!!!!!!!!!I9<Q%p9Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\n4Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@WDQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!5@wP!!!!!!!!!!!!!`J*Q!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!2j9Qs?uP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!rp<Q!!!!!!!!!!!!u11Q!!!!!!!!!!!!!!!!!!!!!!)K%Q!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!DF?Q!!!!!!!!!!!!!!!!!!!!!!!!!!GL3Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\hRQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!Q?9Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!dtwP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8(=Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!WO[P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!p_TQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H[nP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!N,5Q
""", 4)
ANSWER = table(r"""
xbAJ!P;BK8Q~L7i+N#|yN~L(Z!!742MwuDKXx7RBW]H4ueSqSVK'{qQD#WP2R.Q0E2QXo@QWX8Qp]GQ}uJQdI?QJDYQMm>XFgrH_2]NfxuK0~OR.p0M[`kO\
9yNFJ>NiQIOTsMP/*vNch&P#OXPTeFP#x_MrY7O/jqM;%#Pll#O~n+NIB6OwZmNQ.INSo)PI(KQfW'Pes2M+].Pb/[O'y%OoU2Pel+ONZ{J$r6H!b1\M:+gO
/NmLm~NO5rAPtd2Q2I`PLkiO%Q)RZo}Oj-\PPF{O[}[Ob_NP7<fOiT%Q$6cPGI\N[v}Q5$rPXa9Q&n#Q9jCP|MiN1fPPzy.PPP+Pv|&P:+gOiAfJ@r8Lw1tW
`fKOETJNaaON7P_Nb:*N40#OB*TOCU~N!kPqN!;HaNB%NO}u2LrQ_LD^#O=PMOD$CO!|yuM'I[Nb&dNTfeN--xMW/LNa:|Nx{%OBi:Oes2Mr2nN!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!MSnT!_E7O!jI{K9q}M37*MZp@NpVQN!L
SVO!;QXO!!!!!<:dM\9yN)m~ODPON+ENO!!!/'>MrK:N!}x`NWY$Pno<O_E`O!@N7O!pP_O7&+M7@.P$<UO^S]P800QjK8ODXZPD-:PA%DPid#P%91L!3~mO
DYoOJ)AOy?NP!$UyGM`HP|(ELw3gOy6WOchOPzAYMt0wO2fPPlI&Vqu1Q/2%Q4[9P0TNPV33P_;}OeZKSY+yJ$NMPC=8OL\hJv-*L`}?Q^aZQlS$P!!Vq-QQ
~ZQ2M(Q/{sP)9VS&9SPHxDOFWOPT4AE\3+PK?SQ>a0QSW?PRWhPnsVP(P[PpO@Q@`XP9'lOm[9QDCLRbQzOtWJOd;*K*Q2MR<PN!p,yLN/@P8FSN1u9P+NEP
BA{P;_UP*J}OI^cPO''H8IXP&L-Q\d=OQ-*PrzAP#XOQ~-DPs<(Nz#TNpCDNZ53JB/uI3\wO^@PP17hOBJ1L5}9OU?sMZHNPaZqPx>XRiKWP:=UQ\NlR'x9P
!*NnP-VdPMI}NNUPQqH+MZegP!!!<;hQ!3&_P-9KPX9zRixEO.RoH'lpLFdjQsoSP]FkO<K=P.@tRN%]PtrbQz}RP}#WQ^UvS{,UN?@YOOP+P&okO*yvKq9'
SS`6Q!!!i)aP-0TO6c/P20kP$plP%WwPS5IP?0vJ!L[8QDq&P5isOAZpP!}*hNUKoP!3[9Pj&=MqMrR}S}Q(q<QyufO<,LR|P;QW]HP0`TRw5WR!JL#NN6QM
!Y5APh4YOX_SMOzURrXKP!H0gN!}fWR]3^O%:5PN8)K!!!U9wOAURKF9}P81xOc%OOzdSQLO$IF}iPFR|OK/KSc?RR!#LSN9D\OwNqKM/iPNVoOo._P!Ts$P
ne&PoQ\I$guOPG4OK@?Pn1'TiAAQ,DCO!t1:NVcYP3mPRd$mO^uSP!c2jP,,YO0Y+P!DkxKw@&Q!RYfY!S-LT.RTNB~qMPU;OR<PN*'?Ql`hQ/7+Q|}%IGg8
Mx]IP%ioQ!*(TP>dyMh/|O!h4&PjR?Mj]&Qcv>K#lHPe<.Oa6pS-4EPDgCPS[YQ]kNL%6DOm'=J-\VO*{3OGQ>P=HuL!{\RN',uM<w?P!}3_OQaAQoVGOIlj
P;i8P!4CYO3t.PKq(O1'jP9vZMMzwHOjhN_N.PZB3QPh>P|b\R@e^PmItOIKVP`j<P.(aRCEvPL]9OS5IPXu2P=.$P@1zN\?yS's3PA`9O!qY-P.%\P.3cPt
N|NB9=O7XjP8]zOnCKJ!3=]Q!\,^M/rSOD2JO!:|;Q+fXPVP#Pm|CRPckO!q$]ONiIPB0+ThVxO[NJNR[tK&IQO/TwP(94OGrHQyu=O*)sN&eUPNZ-Q.>[O(
wWPBw7P!z_vQ-$XL0*MN!!X\fP>(FO67-PDb=PgNcNzCIPef/Q>E,Pst0P!gx;PEVKL#cQO!$ObO||GPue(O]'GRB|=PRb`O~YkIq-TP),VL\]zK?WWPGB~P
</QT5LZOU*2P!2LWL;_UPJ7>PtGuP!<U|O2(-O!ev7OK.zN\3+P:W3[Xz8P(B^OFu+O0(uP=34OtzUN!:f\N>fiPIB6OWAmOxbOP!hwOQ[-sL)[gMd'rQ@`@
K0zhP!@HxOPi]N:QNPVBOO;n0J2SMO!tRmO1b,P>90M!k#'PiB{I)i1OZibPD&wLk)uN`9SQ(CsN[HXOJe~L5^{PXr;T!GvbRLn-L_DKPV-tPIEdQ4[CO!6l
YPuU|P!!X|(S?D}O,+DPnGTPF:6PR_eL!!r{`N})IPzxuP1rgM\-bQ@~4O!8D{P!!!+:VPgMwO]&MMW2(PbhxPDT6P.)$Qgy'O!+qPO!!rd9MhHqOF~~O:M*
Ps:'PslNN#urPCY<P+~8Q!D[zL4*'Q9|ZR!xJ<P}[zMf*}KQ$fN!e-nO%Y&NhG3PMnEQ!uU|Ppl0Q0TNPg6PNyDFJ`C(K|syO!RSwOzoKP!eX[PP,OLH=&P8
SnO!)9>NVdEO\=jO!!@D+OqUoNn+POt&aP@GKK!!R]uI(mtPfpOO\P_J3SWN!>zXP!Q;ZP=7NP!2SvON'^Nlk7PX8$NhMNO(Z>P!pFIPyaDP(d}O,,0OBZGP
!Zy7O.wAJe\#Q}rEOAk1N_f\J|>MO_1qO5Y4KhhXKWQuM!!gs^P)liPrFZYP62L>fiP$_jMtaVO!;3SP.KvPN_3Q!H$yQ8Y-O`5lO2?TPeotK(),Q@--NQr^
N/owMu~PN!2a}OUitO&FVL[|FPd^vO4_]PN.TQHLkO'N8N3/-Qh'LT}*5O~$vOCHcM3R8P<lzPN|VP!?qBN|Y<QF}iPQ4dM!DhbN)hOOK>qQ\jsHjH\ME6nO
RX}Om,2O!V>5N;Q%P>e}Q\2hQ!\=jOAZpPu[;PlRkP9``P^aZQg%3Qz%DQ8N5Pg%3Q8SnOLC%QWv=Pi^1QvF)K~8FN>JeO4CYO}KrOjEoPzU7RFzdN~gvP!L
42RB;qLu4?P8Y-OM)DR'iPP_W%Q!7UeN.=oP;w?Pf9tQUF6Q!S0lP!~u}PBV-OoX{LOZjO!!U8eE!Ea(Q!!B%DPb=XP!@MKP,*%R!o&TNH:}MPP^Oe^$O`OM
N)8)OK@rOqp+Q!>t=QTb0S#9PM<Q/O<h-Pk}NR'L7P!MG|PD#WPIoWM!Q*%NYPAM!NC9O:aVNlO3O!!lf1P`,kO}>WN-tsNIeANi)aPS\EP!Vg}PG9+Pr:yP
oveQCvUP=O8PtmRRh+/O9](OD<VO12bO!(d}O~$MOh%=P~gMP!!g+%PS+3Q!!!Xl;OVXILV^|P;UIP[q_L!!!!$kfPf@\N=z%Q!V4RN2fZOT];NDJ*PtugSj
opRHwXPAk1N6aWR!u4?P!!oBNP1v%O*6vJF`FQ)@xKpYVPB<BQI*LOek?PGfLN!j{+PkJLPWADOXK1No}CO;//P2edQqU<OWNUQ!71;Q!!!fw-Me}HLRgfO[
e{N!!!DgCPWK'O;rJK!Q4dMg`QPxOuO!g1sN%?;PqZLNDS}P!!fsTQp:2SVjAMD1+QK=_G;N8Sd(5P!)0,Sh@pLj3iI!yufO_ywP&,8O!Y#|NF0*PsuEO+ut
O07hO(?&N!JLLNx6MP-^8L!AxuO.[KO9}kJv/CO2BAMaM#P{]gMwAnO^1]Q!!|H0OYKIS.=oP#$8P}x7N+I?P!ZO_M!|,6M!!q;QQ!LlUNqh|Nua`N0qgP;r
/Q,DlOHL8P{syOx)sT_~TPWTbJLk6P![|FP{LJPNW(Om}bP$T?O_JfO.c-Q!W2(P_vIN!SW?P!G6&N!!\8ZPzOHH@';OnV=PJ*VN*J}O6cXPNUPQ!woHM!+U
#Nl?5PNn&P]O/Q$(3P1bGJ}f?M=_@N!!rOTOkk{J!efbP5`|N,+DPGQgP[x~Oo?INu__PMH5PI%yN*=GT1qHOkibG!N&IOE$$N}A3P_eUQ!!!fkIOto*PYvQ
NqY`OB^kPUM,T~@zP`0\P(TLQe\#QXJEOL-oNvrCPe)TN%(=O!W5>M!Gt|NFvJMZe>PmW{O!bu{LOr}O!!zCIPlYINLuuOsuxNWz.Q+;BOd6[QQ|ANlmkM-M
mO4tkNa/QP<8cO!8:<Q|=kO(CJNortP*zGPcB?OL;lOY1PO&:hOw''RW-KPG@sSk<OOn9MPiTNQ!N8jPm}9PRSwOgM6J!\FaPeSUPmRBP\ohM_6wO#^tO!dA
]Oc`mNRAqH!8(%OK'sP!f?fP8~[PjV0NZuoNBQ'O!?YbMXalP6+LG&WXOxg,P!ho6I!>eeL,+mP*C+MLq2Nu.$Q`=_L!&>YPpJcQC3UO!#U/U!aybNJ)jO5y
{M<)GPe^$Ol.\MEDkPdq'PA[)P1ubPRpgO[w6Q6KxOXSeP!?$_MpLnNFI{O,'|O!NC9O!#T^PYnyKM*0QU[DOaHyOC6ZQ:45P!QKJI!6QAN}G%O!*k+QNu7M
QcuN]sYN!!7SdP>#iO]AeO#T5PDQdMy1zO[46P<7wP!(4WO+#XOJ$;Ob5$N&okO!6]fQToAUfpxOM(@N!B7WKJ$dO(HPN!$9'MlNGPkM^F%S*PLH+Q;|EPci
;O#KgO$xNR!$$BO*7pOj\:R!!RN>PUAYQ!#n|MaN'T7vFO!!!{@wMlgFO~y;Ra7wLKp<P!!!!YLhQkuCP!4V3PzL@Q_E7O%:^P!$:FK!TkkN./rOEa[Pp}eS
^K{NT5SO[:CI!STmMOFqP6E*QX=]M|/1Pe-EOZ?.O.I]M#x_M/G6D^q/P2,QO(LjO;9nO;qhKG>1P!La*P:f)Od\]L!E*$SicjPbe=ZDEMP!)z3RDJ*PQKbN
!}EMQ!~]jP!m9vPMeNP6^)P,khOEa(QKtHK!#;6Q+]aO2IjOYCqPYtyP!=/lN}qYP!?0(Q9+4Pga=Ok?TQp8LO!w_@O!6._O!!AI;N2=|R&]sN!c|HO`mAR!
8^fNTZ%Q9xiQ!3eEPuC[O!Q)9Ol+eQDSTPT.uQ!pGvT&GyQ#O/Pwn\N!.a=Nm&@P!>RGQegwO!*$cOwPrI!!C)?P!is?O<iBO}POOj|sN^{EOsD3PJVbM>q8
O!!1W]Q!!!o2kKmpzNzxBQXbXOIi2O3'~N!#)qOp8#OG'fN'?xN:+>OCqxP!!#O%QhwYP-:`OP)/P!'Q=PP)/PqO}O?-#O!KzHPIn8O!bZqP]guPVTpP.c-Q
!oJKL!#s&N9IbO>l[O|?zS3ItN~{oO(WzS&+LP=-kPlDdP*]WP7z`P!p=RO6FrO,5hU!!@M~O!!@I1O!F@2N03DOmEZNRIkO=gtP0w0OsM]Pu}VI#gkPwcdO
r-^O[0EOX]HP;.^KE^VN!!|zoR>|cMH}JO!T~xN)E,K~T[J+:>KIhFP[%vPJd6NEN%P>NVP!tGkQn&@PGdtPi)aP{t2O](fPQG>N+<$Ot}1PAHOOkgoOZ_LQ
h+XO-l^M!JukPnVpOAt[N&BJQYyVP!)d^NXcmNPz_Qf&>QdA]OCnJN;$7QeqrT*qyObDiM#q%PsVFKI)jOW^]O!!t//Q5W)NvZ0P!!+,&P}<VP)>RT!!Ky\Q
&WXOPz6Q<v]P?htMAQFP7]pPsX,OlM[Q>KzN5EIR!|gTL!l]:O!uGLP,pnOmo2P;whP$y:Q!{erO%nuQ'VvO08JO!!?N-P!HnaO/.]P!a?YN`$7MQ6}PtKwL
!:t0O_.lMxsCM]`#N!/GtTxZwMV89P!@W.P!Xw3NQE=PX-UO!J{*Pw90N'M#Ol?^P-MmOo=qP!`u4O_0)Q];iQ!nwzP!!aTLRIeANLt`PG*BP?hKM,0sPmkj
O!%))N!!ZRdO:5JO=>6MFj3P5BDPAD^NY?rIRD[PHtSN!xMtQoi}OuBFP208Q!(<bQV7$QWE^PUa6NM|LQf>(Q43QQw(FPa94P]8;OzD^O!-1@N_}'L;u&M!
q3yN2H~Pz@mN71;Q!vh7PW7.P1L$M=~ZL]mgOt45Q`p.OAQyO!mNQO./?P]l{PO{&W!UKoP!!]35O!!!$;sObLKO!6:CM!x-#P0yIRe-nO%$#N!U<;Lu}dO@
?wOvXsL!3o(P!c{)Qo:CN?XvN?jLK}n}NCLTN.+%O!&&oPV=rOz:{OOI^M2*FR|%%P=9YM!-OnMc8\OXGiMgV;Q!!I)7P<nHO+p;P7WKR/5EMi`<N9O+N!`+
VP!!p|aOJJKP2fPPp[.N!MP@RG,CN!OnYO!.GRP3TlMR.aS)[4N!!dqPPpqiP9W6P`[SP::'Oa.2R?a:Pc|qOU93UhdLPbf_M=>6M0zhP>7XO,`fQoX`RgBL
Q!D^uO!z[)Q;klMD01LMMnO#{dO{M,PY;\O5L1OXBcM7{#O(ZgP!KsjRkBtMueQOJEnPwuRQqVCHaI<Ne]kO6IDR8udO$,?KeH*R!IvvPrqTN{[fO/%=O!!2
ZlR~uTPAo~N?=+MMIJO|>MO!0WnL!r2dO!_xbQ]p+L7;zP!yiALu~'NL?4PpBXOhw&Q!7l0P!n{kQiZsO!!:oaUS/$R%8EM#beP!):SM*GEN!y9)R48WQgxV
J2}NQ!{l'Mx1pP+,&P8:oP!n5\O0=ZN!G`PPeU`Mm~NOXw3NwSNKju9QlS$P!0g(QiZsOpoyM!U:cNoCmN!|i:P{M_Ow3>OuZYPto*PLU.M>q8O72ZO!BhNP
JT.P!F&GP4H_O0mMO;hLQ!T<#GANtM;=6P!!lFIBkt$RH*BP|d4Pa3]KPmwO3@}Mj7hP{jAI![_#Q!xd'N?x8QT*[P!Tf2Ojv%P[0EOteGPH_xO?s(R!QfGQ
`7:N!*)@O!<PCPGWYO0q>PSpqN!!!?ojP:@LM!/3mO!An_P!!!bDNSS$,SY6-O
""", 4)


EXAMPLES = [
    # def _build_graph(self):⏎        """Matrix representing a fully connected graph between each sample."""⏎        if 
    # self.kernel == "knn":⏎            self.nn_fit = None⏎            assert barrels⏎            if knapsack == True
    (
        [
            258, 366, 481, 1835, 1038, 1015, 399, 309, 259, 432, 44, 281, 335, 87, 291, 688, 1576, 288, 276, 283, 352,
            373, 420, 901, 1405, 1974, 487, 83, 1386, 292, 1876, 1104, 682, 957, 259, 328, 315, 13, 74, 286, 1432, 419,
            290, 74, 77, 77, 1331, 271, 315, 803, 77, 665, 329, 267, 377, 198, 271, 475, 310, 279, 262, 686, 198, 271,
            328, 956, 1763, 920, 498, 419, 503,
        ],
        ":\n",
    ),
    # def _build_graph(self):⏎        """Matrix representing a fully connected graph between each sample."""⏎        if 
    # self.kernel == "knn":⏎            self.nn_fit = None⏎            assert barrels⏎            knapsack = True
    (
        [
            258, 366, 481, 1835, 1038, 1015, 399, 309, 259, 432, 44, 281, 335, 87, 291, 688, 1576, 288, 276, 283, 352,
            373, 420, 901, 1405, 1974, 487, 83, 1386, 292, 1876, 1104, 682, 957, 259, 328, 315, 13, 74, 286, 1432, 419,
            290, 74, 77, 77, 1331, 271, 315, 803, 77, 665, 329, 267, 377, 198, 271, 475, 310, 279, 262, 686, 198, 271,
            956, 1763, 920, 498, 267, 503,
        ],
        "\n",
    ),
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            del dune_rows⏎            if seen_birds == True
    (
        [
            258, 366, 481, 297, 65, 747, 1150, 612, 77, 464, 309, 259, 432, 616, 1262, 1684, 373, 583, 65, 747, 454,
            1375, 359, 1040, 82, 678, 736, 58, 83, 612, 77, 464, 60, 957, 259, 328, 1363, 388, 58, 83, 612, 77, 464,
            1083, 271, 1363, 388, 58, 83, 612, 77, 464, 60, 267, 663, 198, 271, 1716, 318, 297, 68, 62, 863, 82, 198,
            271, 328, 396, 292, 625, 1268, 425, 419, 503,
        ],
        ":\n",
    ),
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            del dune_rows⏎            seen_birds = True
    (
        [
            258, 366, 481, 297, 65, 747, 1150, 612, 77, 464, 309, 259, 432, 616, 1262, 1684, 373, 583, 65, 747, 454,
            1375, 359, 1040, 82, 678, 736, 58, 83, 612, 77, 464, 60, 957, 259, 328, 1363, 388, 58, 83, 612, 77, 464,
            1083, 271, 1363, 388, 58, 83, 612, 77, 464, 60, 267, 663, 198, 271, 1716, 318, 297, 68, 62, 863, 82, 198,
            271, 396, 292, 625, 1268, 425, 267, 503,
        ],
        "\n",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
