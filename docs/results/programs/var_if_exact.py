"""End an assignment of True, or the head of an if: a circuit of 30 nodes of jali-python.

    jali decompile var_if.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:7ba790dc6138d7eb, task "var_if". It computes what the circuit does: constants are folded, tables say what
each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
94 lines of code, 46602 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               1.000  [1.000, 1.000]  n = 10
same decision as the full model                            0.996  [0.984, 1.000]  n = 10
right answers                                              0.996  [0.984, 1.000]  n = 10
right answers of the circuit                               0.996  [0.984, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.000  [0.000, 0.278]  n = 10
from the circuit with cutoffs, at most                     1.72e-05 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           55 prompts
sides with the model where the hand-written rule does not  0.764  [0.600, 0.920]  n = 10
swap of 0.attn.k[36]: same answer (11 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.resid_delta[110]: same answer (23 turned)   1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.act_in[110]: same answer (2 turned)          1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.post_act[572]: same answer (2 turned)        1.000  [1.000, 1.000]  n = 10
swap of 2.mlp.resid_delta[135]: same answer (2 turned)     1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.act_in[110]: same answer (1 turned)          1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.post_act[340]: same answer (11 turned)       1.000  [1.000, 1.000]  n = 10
swap of 3.mlp.resid_delta[58]: same answer (2 turned)      1.000  [1.000, 1.000]  n = 10
swap of final_resid[58]: same answer (2 turned)            1.000  [1.000, 1.000]  n = 10
swap of final_resid[110]: same answer (1 turned)           1.000  [1.000, 1.000]  n = 10
swap of final_resid[135]: same answer (11 turned)          1.000  [1.000, 1.000]  n = 10
swaps of one variable that turn no answer                  0 variables  n = 12
swap of all, in the full model: same answer (24 turned)    1.000  [1.000, 1.000]  n = 10
doubled constants (4): change of the answer, at most       4.51 nats
doubled constants (4): program less circuit, at most       1.05e-05 nats
doubled constants (4): both change alike                   1 correlation  n = 96
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
        - 0.4427095 * cos(0.02454369 * last) + QUERY0_36[tokens[-1]] + 7.430498
    )
    # 0.attn.k[36]
    key0_36 = [
        keep(
            1.20572 * sin(0.0563866 * i) - 1.326008 * sin(0.04273305 * i) - 4.167002 * sin(0.02454369 * i)
            - 1.857833 * cos(0.04273305 * i) - 0.8445025 * cos(0.0323856 * i) - 0.3180574 * cos(0.02454369 * i)
            + KEY0_36[t] + 4.807014,
            0.553939,
        )
        for i, t in enumerate(tokens)
    ]
    value0_45 = [keep(VALUE0_45[t] - 0.09077131, 0.776691) for t in tokens]  # 0.attn.v[45]
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
        0.162689,
    )
    # 0.attn.resid_delta[135]
    write0_135 = keep(
        0.1222895 * seen0_45 + 0.1541508 * n / (n + 131.6356) - 0.01747396 * n / (n + 0.04437616)
        - 0.009447847 * n / (n + 0.05432866) + 0.1895388 * n / (n + 16.16438) - 0.07993008 * n / (n + 25.87331)
        + 0.01218282 * n / (n + 1.003648) + 0.000930125 * n / (n + 0.8708693) + 0.2977578 * n / (n + 0.006666955)
        + 0.0367121 * n / (n + 1.57473) + 0.00884527 * n / (n + 1.246897) + 0.0791673 * n / (n + 2.249806)
        + 0.003761771,
        0.164214,
    )
    # 2.mlp.scale
    scale_2_mlp = sqrt((
        (write0_110 + SCALE_2_MLP[tokens[-1]] - 0.3884578)**2 + (write0_135 + SCALE_2_MLP_2[tokens[-1]] - 0.3078508)**2
        + SCALE_2_MLP_3[tokens[-1]] + 153.4417
    ) / 256 + 1.192093e-07)
    mlpread2_110 = keep((write0_110 + SCALE_2_MLP[tokens[-1]] - 0.3884578) / scale_2_mlp, 0.33942)  # 2.mlp.act_in[110]
    neuron2_572 = gelu(0.9274705 * mlpread2_110 - 0.8562316)  # 2.mlp.post_act[572]
    mlpwrite2_135 = -0.6865608 * neuron2_572 - 0.02231137  # 2.mlp.resid_delta[135]
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (write0_110 + SCALE_2_MLP[tokens[-1]] - 0.3681387)**2
        + (write0_135 + mlpwrite2_135 + SCALE_2_MLP_2[tokens[-1]] - 0.2061732)**2 + SCALE_3_MLP[tokens[-1]] + 61.46431
    ) / 256 + 1.192093e-07)
    mlpread3_110 = keep((write0_110 + SCALE_2_MLP[tokens[-1]] - 0.3681387) / scale_3_mlp, 0.514129)  # 3.mlp.act_in[110]
    # 3.mlp.act_in[135]
    mlpread3_135 = keep((write0_135 + mlpwrite2_135 + SCALE_2_MLP_2[tokens[-1]] - 0.2061732) / scale_3_mlp, 0.533964)
    # 3.mlp.post_act[340]
    neuron3_340 = keep(gelu(0.4907058 * mlpread3_110 - 0.6700251 * mlpread3_135 - 2.553986), 0.116436)
    mlpwrite3_58 = 0.5822383 * neuron3_340 + 0.5809283  # 3.mlp.resid_delta[58]
    mlpwrite3_83 = -0.5882134 * neuron3_340 - 0.5092032  # 3.mlp.resid_delta[83]
    final_58 = mlpwrite3_58 + FINAL_58[tokens[-1]] - 0.143485  # final_resid[58]
    final_83 = mlpwrite3_83 + FINAL_83[tokens[-1]] - 0.02108089  # final_resid[83]
    final_110 = write0_110 + SCALE_2_MLP[tokens[-1]] - 1.213303  # final_resid[110]
    final_135 = write0_135 + mlpwrite2_135 + SCALE_2_MLP_2[tokens[-1]] + 0.1814632  # final_resid[135]
    # final.scale
    scale_final = sqrt((final_58**2 + final_83**2 + final_110**2 + final_135**2 + 29.81611) / 256 + 1.192093e-07)
    return (
        ANSWER[tokens[-1]]
        + (0.5397949 * final_58 - 0.4628821 * final_83 + 0.26445 * final_110 - 0.4524496 * final_135 - 0.9494429) / scale_final
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
x^R%pYS^rkN!hd~R!r-tM!!TntO!!!!!.I[O!%^NQZ9eR!y+$R!!!!!+xlP!!LhxN!tYjO!!5@fQ!fJAReS;R!!!!2$tO!!!!!!!!!!!!!!!!!!!!!!!!K(o
G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1EZ[!!!!!!!!!!!!!!m;1O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8rIP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!6\2N!!!!!!vH~Y!!!!!!!!!!!!!eQnR!6sZP!!!!!!9C$P!!/y`N!.1)Rr.ZO{\BT!!!286U4>]Q|p`M!A1\P_A-SU)QS:0+Uz<~TKdNO!!!5uiO
!Gs-N!!9J_NfJtUK@NQ!~1pR!;o\R!b=oNzcRM%)-R!My~Q!JQsO!tvLO!~s_Q!!!!*VfR!@L2S!!!!!!!kRyE!!!Y6%O!!!!'\[Q!!!0;8N!!!je_R!!!}k
KS!!!O/*P!|rbR!!!!!+26UZt^R8D=T!!!4{TN!aarOY~2Sk\\QN02O!!!!!!u.bSmJ<N!!!>;QS!!!!D'iO!!s^bO!!;9>SaydN!!!!!!!!!!!AkrN!l4gQ
!!!!!!!!wdNK!!!!jh4O!!!D@CP!!!!!!1(XJ!!!!!}[nN!!aE:P!(.1Q!&0:N!eYcR!WMtRLlLMsvLJ4xRP!!!p:8R!DRjSed0Q.S<R8|?P!!!HIbQ!?aWN
!!!&AFSw1UM!@aQT!!!!!!!dBSR_lvP!!^/kOgc>T/H7T!?#iO!N\=PDdLN>}wV!!l$@I!!!!!GpHR@G8T!!!!!3xmR!9o}K!!tRbR#].N!!!!CZkPp|nL!,
5xQ;k|MAOPLSgvRmVqQ!:74U!!!!8jlSV+FT|M.O!2c{O!!!caqM!!!@%ZS!!!!aa5O!!!!BYAPD:kI!7?KG!!!!!!!!!9F:Q!B@QN!YeyV!%~]S!!W$.N!$
hJO<QgM!!!..^O!!!!!!!'%2T!!!!!7^qJ8CsQ!!!!*'UL(~ZT!!!!!HFhW!^f;WF#SNmIuQ!!jheG!!!!oJ1N!hBvH!!!!f;JO!08YQ!!!#fRSu5oVkS\OR
9kQ!!!!!!!!hg%T!!!!!TpoP!=&mO!!}%QR!a`+O!!!!!!T2[Q!1%?Q!!!!!!!!!!!7^'U!!'^mL!!!!InmQLvXL!NPXQ#J@G!![BWP!!!!!!!!!!!gk_S!!
n'ZN!!!!!!!2t5Ks$?WpH#K!!pivM!!!!jeGOGhcS!!dP5N!!!!!n/+Y!!!!!!!!Z^kL!!!!!!!!!KK$RkWdS!!oZ|M!!L33U!!!!!!!Xk,P9~UT!1:\RzV]
NF2CS!!{8|S{~0W!!WkoO!!!!~DjTvlLR90lU!!J?+M!h'KR!!!%~TW!!!!<mHO!!U##R5MCN!!3aGP!!!DL'RE~XN!m~IL!!!!!!![{BJ!!!!!nOSW!!!!!
u^BT_0nM!!!-7=N!!_xiS!!0JwL!!!=L;Mo;iRy-zO!!hYwR!!!!!!!!h>MUuSdQ!!!x{TR!!/^)U!!!!!!!!!W?/S!!!;l+L!!!!!!!!!!!!AsBQ5)5W!zC
EM!3RdN)1hM!!!!!!!!!}f5R!!!!!xb/R!!wMqL!!!!ovrR!!a%5N!!!!!!!!!F>LO!?qfN!!!A*#L!!!6M3P!!!tUoM!+ziM!!!!!!!!!!!!!hD]L!!!!!!
!!!!!!!;m/O!!0@aO!!!o[oY!OFpS!}5#R!!!!!!!!!!!fI*T!!!!!!!!/$#LIj8O!!!!N={S!!!!RC[M!y{XN!!!!!!!!#lTS!WaeR!!!!!!!!p$yN!!!!#
j2R-o\Q!!6KIR!_WqT!!!puHL51tM!!!!!\KLR!!!h`sQ!!!Ms~J!!!!!!!!!!!!!!!$UIP'%KS!!!!!!!!!!!!!+GRX!!!':.M__BM!!!!!d%\M!b7?N!!!
!!b3?UT$9P!!!1&DJIXiU!J65S!!g'JO!!!!MO#G!!!!!]gYS!!!!!!!!00nR!!!!!!!OxvS!!!!)P\H!!B2sP!!!!!]^,S!w5AP!!SOUS!!:EtL'W*I!!!!
!eW`R'n7P!!5ziSupVOB;OR!!!!!!!!1,XN!!!!!!!!!!!!!!!!!!!!!!!!4`vQ!!!!!^VDNJFjR!!!(O~M!!!!!!!!!!!!!!!!!!!!!Q`8M!!!!!!!!!!!!
!!!!!!!!!!!!dB)N!!!!!!!!!P$ST!!!!!!!!!!!CJMR|s7T!!ktcR!!!!!!!!!!!!!!64gN<|>N!zGgI\NDN!!!!!!!!GjfT!!!!s:[N!!!!!!='kO!![dO
G8|'J!!!!Vv;Q#xgS!!!!!!!!HisM!!!!!!!!!!!!!!!q;%S!!!!!!!!!!!;(fS!!!d%gF!!!!,y\M!!!!!!!!!nVEN!!!!!!!!!!!!{{9K!!0)GS)DRN!!_
HqQ!!!!!!!!!!!!!.eKQ!!!!!!!!!Ca#N!!n`OY!!!YTmQ!!!!!!!!!!!K3lFa-EQ!!!!!!!!!!!!!!!!`R-I!!!!!!P&gY!!%DQV!!K[vQ!!cm~N&c6X!!]
(tO!#.KO!!!!qmCT!!!!!!!e3@O!!!!!!Ih*T!!!zMJT!SiOS\FBV!!!!SJpQ!!igtN!!!!!!!!!!!!w|VR!!!QOcR!!!!!!!!!!!!!!!!!!!!t7;R!!!!!w
pfR!!)%oG!!7#3O!A$)H!!!!!n-^H!!!!!w?iK!!!!!!!!!!!!!!+wuR!!!!!!N70M!!!!!!!!!!!!bi=T!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!2`5R
!!!!!!!!!!!!!!!5L*O!!!!!!!!!!!!!!!!!.W.Z!!!!!!!!!!!!-)SQ!!!!!!!!U+BP!!9'_Q!]aNW!!!!!!!!!!HilJ!OgmN!!!!!!!!!!!!qs\O!!!!!!
!!KT-P!!!!!!!],OO!!$G#L!!!!Ud9Y!!!!!!!!!!!!!!!!!!ssWE!!!!!!!!!!!!!!!!!!!!!!!!tkDM!!!!!!!!!!!!!!!!!!!!!!!_xeN!!!73:L!!!!!
!!4VBR!!!!!!!!!!!pv4V!!!!!!!!!!!afSM!Io0R!!!!!'~ZK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d@9Z!!!!!!!!!!!!zE9J!!!!!|VYT!!!zKtK!!!
!!!!!!!!!!!!!'qMM!!!Ay$Y!8}>O!!!!!!2*5N!!!!!!!!!!!XRSV!!!L?cL!!mmgT!72PN!vXNP!!!
""", 4)
SCALE_2_MLP = table(r"""
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
SCALE_2_MLP_2 = table(r"""
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
SCALE_2_MLP_3 = table(r"""
UI&QYysQ+]<Q26}PNzJQt3HQJd7R2ZUM-L+Rvt^RxztQjadJ'rBRk=;IO@LQ1WxPD_+P9x&QIcOQN31Q^/KQ<%?Q&AXQq+4Q*diQ+GUOe'HQ[K9Q3-iR'jFR
|}CQwXhPg~WQ[\XQ:XmQ_IVQH4:QL4OQ`5hQ3X/Q#-KQf(.QH%4QyafPseAQ^DCQYjTQq;2Q\:2Q1~WRmU9Q%>GQcXGQC8AQX<.Q05RQ.yKQ~a0Qx\eQKJ@R
#9OSotaQ'FMJR?GQ\D?Rhg8Sy6qQ1ZtQSX(Q&6rQyS(R>h@Q8.KQMn:QTtLR.<=Rb/cQF4}QdH0S8YWQ\V^Q>e]Q`K+O$7tQSw-RQz0QsW%RQ<4SCqnQ:9xQ
|ofQI]BQc-gQLlBQ!f-#Q=C#Ql5|Pl5xP=C}PtG2Q!!@0#Q!g-%Q5czP^K#Qv$~P@t%Q`0#QlK#QA?#QsS$QJR)Q+m~PbU)QS(#Q!ll|P4j#Q!22#Qjv%Q!!
b'#Qb]%Qec~P!!!!K=&Qb*#QsO%Q!!!!(1+Q(C}P!!!!!!+6#QcX#Q!!!!!!!!MT}P!!!!!bn)Q!!!!!!5I%QV#.Q!!!!!!!!!!!!!!!!!!!!!!!![6'QU3)
P!!!!!!!!!!!!!!!!!!!!!lD8J!eXMQ!@T~P|N(Q!C*'QEM{PGMzPUI~P!4y#Q![@#Q!b8.QL#(Q!I0#Q!I4|PRZ'Q1Z}Pqi|P$$#Qu]%Q!=h}PqV#QP$#Q+
(#Q{)#Q!!#i$QptqP+~VQ1IRQqLlRFA9Q6?\QFbXQ``8QJ9CQmyEQie'Q6I}R}KqQ#AAQy61Q#;bQ4w$Q<=hPA1IQ~#kP)=OQ]oiQj_&RmrwPi:9Qq%wQ[{x
Q6hqQNwIQX*eQmVxQ=eCQKJ7U*iWR#IHQ|:fQP<MQ+#_Pj26Qyb,RC1XQZEPQ+{pPul%R5kNQ)*uRRMQQ<HTQf(MQDKgQ-[qQUsJQ.=TQ=5\Qr|0RJ;UQEE^
Q957QI^-QL@]QroZQy^>R{k}QZ31Q;3yPjzHP`D3QJ4EQu}#RY~}PhzAP='FQE`rQs%ZQ6@:Qia9Qt=-Rcy=Qxu>Q=1zPit*Qj+%Rp+QQ'77QTRWQ5+>QYO&
QbT$Q[pDPD&XO,p5QkD9QC)$QoYQSSy/Qb;7Q\N,QO}(QjG7QwfXQ;G*Q1'@PL]*Rf_xP:i#QI+/Q:>0Qmj0R/H5Qr&[P}=XQRg?QruOQn=UQ#@}QUxIW0]N
QC77Q(u,Q+c$Qc(FQq|]Rs7QQ2S.QO''QZ{oP]pJQZG&SG3BQ&#(Qm7zPE#zPDj#Q^;cQ]y*QpD*Q%t;Qku,Qbq*QqVOQ*]_Q=VoPRP+Q#jlPzT7Ql&zPeGm
Pra0Q@28Ra~8Q:}*PZV|Pf^uQ%CGQZf:QlaDQs`1Q.`-QwM5Qv3-QNfLQ5)hP-)EQ>]5R#&MQRWwP\dqPq+HPYFSQc~~P)fYQUeWQ_jXQe?5Q&bMR!#$)R%n
+QdaBQ<e3R7dJQW3'QU0QQ1-ZQ@tMQHqnQ:wEQeXkQiJgPj@;Q1{7R[AhQb>#QNn]QpJIQyNIQfHJQ2f?QVMcQ-R<QQnkQaZ=Q_t%Q3&sQMtKQX}mPu2UR8a
-Q(.pQo])QG}nQS)@Q=SPQIjzPfX@QDthQS&jQAaOQHP?Qt9MRHd2Qh|&Q/IfQ(EKQ,RcQ>J#Rj$SQv)YQ{4WQ}wyPj^iQA3PQL(|PwmQQf<_RGI(Qk/aQh$
iQo#~Po\9Qfp{Qg)YQ$p*Qg$$Rv3kPwz<QQ~|P{PsP|['Q/zsQ`>rQfEuPUG&RH37Q;|6Q+e#QvL/R>vjP)JFQ+q,Rs#.Q.`7QZCLQ)TqQST|Psw#Qo$1Qrz
?QF#pQKxBRm^@SUXyPi<_Q$c,QX_+Q-*>Q{^+Q\J`P5|OQmv>QefKQNP#QOzHQ.QzP\ocQe[AQ99;QW-FQ'aOQzK.QO.^QD.(Q3|fPRrQP-sCQKKEQ(YUQ3)
KP01hQei:Q$.>Qv2%Q'$jYd0RQ|C/QUpDQa?&Q$=+QjF*QN<vPr^>Q$[\Pk;GQcx'Q1^[QwmIQ'8CQkQQQ@IgQ]XIQ}'AQD<~P-bFQu-.R^}>QPB3QIg+ROC
]Q#*hQu6&Q]jzPm(RQe*WS{WMQ:p*Que)QuV0QC/oP^w>Q;S/RHYYPD$KQ8gCQ`X,Q;X4Q_L+Qf2:Q-@XP]3[Q8}1Q8.eQ.>jQEH)Q2^CQ\r:Qp=+Q,v}P;U
5Q,QcQQZ:Qaa'Qn53QFe~Pp0IQIk%QW8JQ8vDQN$7QSu0Q9u4QML8QL]^QAe'Q)r[P+mwQ:b$Q`<9QicaQxkvQ0A-QP]1Pp{AQY>CQ5e*Q[j{PVkJQ88KRC/
3R01XQg|UQ*j3Q9o4Q'xRRVy6Q{`'Qo,NQdvrQd;(QbqyPiX3RT<'QbsBQ]S<Q?n@Q<KCQTQ&QOS:QferPMHsPbW-QN#-Qj7UQMC#QoILQFfnQ.yUPxazP|Y
=R}$oPP<^Qt\,Q4:tQ/[BQtuFQVJiP69|PT<.Q+QRQS5`P}N9Qz`?Q3m3QhVBQ'GlQd;3Q9O$RoC1QwPNQ7./Q$+4Qo*zP'(EQLybQ@E=QKmLQeR0Q8C[QNm
#Qm0ZQJ4`Q5L@QqHNQv]pPgA>Q4$)Qe5*Q]I8Q7b#QFI2Q)V{PZZ,QbWSQz|WR7Y8QtSKQnztPz8.QRutP&P3Q+:PQH`GQ4j\PatAQ,/eQ5OPRE7$Q*]~P,Z
OQTgxPBs9RX(mP=r?QE+NQCB-QVX.Qv%dQT^:Q4b~Pe|}PJa(QSm@QMi|P<ssPn[6RK?&Qof#QTQAQBG$QE0dQ{]3Qyz.Q^V_QhkDQJ&cQ/mtP@7IQ{W-QRW
0QS#QQKm3QR:%Q2)sP*;BQd=?Q?^DQRy+QrNuQse-QT6HQ4PIQw-.Qk5|PJ~6QjP5Q>.'Qp9FQb52QI(>RlrDQy~|P>y*Q8c3Q'}`QgczP9V;Q8JbPL<3Q[I
.Q,*GQ{$$QR[5Qs/cQtzAQ8*6Qq~9QzmtP,QSQ8.ERd:6Qd?VQJcJQ/4QQ+z7Q$OTQd4<QV<TQ=w.Q~\*Q<4LQMlPQmz#Q?:-QM%OQ::3QT9$Qr;YQ:=yPOj
/QAF<Q:y>Qmk,R,V#Q9T3Q#uAQe1qQ}{IQS\UQE~ZP&n*QC~GQ2d*Q\XLQK?$Qp,-Q+G=QY>zP*^-QI`+Q`.=Q&I~P&wMQ;7tQqj|P|C%QrC3Q59kQr{YPRd
KQ.sbQB3NQ[qyP6+ER$/QQqp{P1\%Q[.`QemDQ:>MQukTQ1*$R~#6RH#)Q_1uPr}6QnFyP,*CQaYfQ[lJQ7tXQsYQQq$?Q&wBQ+c*QfZ'Q=F|P6^.Q>7#Q}b
hQ[F~Py6YQR@\Q[#{P-vFQo8#Q6b7Q.K5QLJGQrGHCKEyPvZVQYX.Q\ZqPP0cPe%}Pa5sQr5BQk4_P:nJQBa|P5YxP;k}Pq:oPu0*QpA5Q[J=QucQQk,nPG<
1Q.m+QbE^QMZuQ<ttP]*5QgL,QmsaQ(5wP6mmP}*@Qix#Qi5JQvoPS^s8Q!7a&Q0/3R/e]QE%sP\~$Q$8*QK`'QK{%QvL@Qj[&Qe%?Qh1^P_p~Pk_KQH4?Q~
nfQ0}EQjo8QcBbP_^*Q]z8SR[~PzECQ@#MQ>7{R?QuPrE$R?KkRgS=Q,0TQ+5-Qb]'QAt(Q9-tQxTCQfDmQon*Q}mLQg3#QFK3Q,J[Q}?|P$0iPnb.QI2gPo
w9Q7'|V6atP<u4Q:\fPv2KQ+5IQV,PQ#L+Q>jmQKM7QT;'Q98>QvDWPQ&3QJ;IQkx|P_b#Qh7TPlf.QR1iQ-PVQ=$=QBL)QM?#Q1P?QM16QnN8Qr>4Qov,Q|
$PQxLDQ>ZYQ$A~Pb[TQUl-Q%i4QG_8QXxXQ=T5Qn=;Qp``Q([1Qiw,Q.u-QIR&Q4#GQQsZQkd,QX`}PZI>Q<]oPCE/Q]N0Q/71Qh#?QYh+Q'~,Qm69Qt;0QY
gCQ9U,QWV@QUeyQ0S3Qr99Q`;lQKguPD6BRD$5Q{(;Q<[2Q,14QNk2Qg3@QU`,R5}}P&9|P]{[QR~]Q*n&QAK4Q$_{Pvz&QQ>'Q7A4QW|2QRWlPaHZQ(HJQI
LVQ@/gP:_3Q<2ZQmQ8QVeIQWfYQT#~QoupPeL9QX[lP:@HQB/#RY2oQlU=QQ}wP[*:Q,/.Q1b*QBAUQ=yvP%NYQ1=]QiGuPcpFRSH6Q$5JQypXQ^$%QL$OQh
s-Q]3,Q)aVQy]AQB?>QJ#LPKj;Q1A@Qh=5R&~jP)K-QyVqP4('QPanQVi~QLZIQZ$DQd~rQJI|PP::QOj6Q6u+QwM+Q48(Q]d5Q@5CQ-9'QP^MQW/NQG<%Q`
yoP|j;Q*q*QrpBQqc,QLQyP-Y.Qm\CQZ\&Q~{|PD1kP@YzP.BAQYi&QlTBQ;[@QO(zP-UNQDJuQq4PQN?7Qgb(QYX#QDGRQ29~Pj~AQoA%Qq|4QO-9QaWrQF
I9Qpp|PA$%Q'9{Pfq@QGQ$Qk\2Qvn5Qn3mPs%SQK|wQQPAQYa.Q(fzQwVQQ6/&Qv>2Qe7VQ?F8Q$)yQ!cLuPUT2Qyr1Q]`6QByVQW(4Q+l.Q)Y&QpnEQ?>)P
4`0Q[xlP7(JQU*=Q/DTQm4|Pa$SQ1='Q|6xP{5(Rd>'QIZpP+G=QjL:Q<%:Q'v6QH%|Pk=|PxG:QGB4QG;8QN_MQVjdQ4xIQKP;QXw{P/cQQ.G7Q|rQQF3hQ
=]*QW:;QB[EQrgkVdR=Q!0*2QXq1Q!_p7QEyFQ*%'QG,>Qfn'QD[5QCX?Qzb:QG&2Qs3:Q&(EQgvQP<GwP=LtQ0>|P#7-Qwx0QR^8Q@a0Q8[>Q%>-QdZkJ:h
@Qb36Q[G3QSo0Q*?LQqcuP)>8QwOyQ`a-Q<4+Q2?%QsFEQd=7QtRyP`l(Qe](QoW1Q9:+Q|HSPj`1QaBUQ.l6Q)G*Q5Y9Q-OBQS1:QD1+QQ@'Qil7QtF)Q=>
5Qd2<Q=SdP~++QcQAQcJ/QKR/Qjb=Q^s3QbB^P-1#Q{@uQJT{P|r.QS%;QnaYPb,EQJw1Q<)RQfL5Q>.1QJaLPDp+QkM@Q;:bQJ-+Q<B4QpPUQF1&Q'6AQo<
$Qf&,QtMSQ@7FQG],QtiKQui\Qp[vQ\M)QEf@Q6LEQ<v4QWM4QoI+Qv[#Qd&,QSD&QCaEQk/;Qz0xPFF.Q;$*Q3'4QzXsPn^|PK%UQpA3QDG)Q8p)Q_u4QWa
GQW]1Q8:gP[o+Q#*>Q*b&QdlvP_SKQy,1Q}C=Q%&?Q.e$QIZ/Q)#;Q1{>QcHxP;NUQ*o1Q1S0Qx0%QTG5Q4QJQC#.Ql<-Qr@)Qn1#Q>5+Q\~/QUa%QX+JP)h
(Q|Z9Q\2(Q0S)Qe16QQwIQ5W;QYl(QGhoQ#<7QR2(Qh08QHfMQ1J%Q3S'QYfMQoz*Q*OhQLk6Qx^SQSz*QEm'Q2>%QpdLQa(+Q0BhQsG:Q$X5QDJJQ]%zP<c
$QBT0Q{ukPIB-QtKDQVK:QaK6Q8(oP]eAQXLnPHi~PO\3Q)v'QHyyP;<.Qed&Qts0Q*[*Qn-~P9N#Qrw}PRLbPE:AQ=hKQu;7Q%+.Qih=QPG.Qx3EPM;)Q!0
/#Q,+,Q_OCQ0uIQHUAQzyAQG6nPtJAQ2/FQqw9Q[>(Q^K'Qt8AQfQbQsP,Qn(PQ__%QmW.Q7C<QYj/QGl(QEK1QqiJQx'@Q7ZJQKt'Q3v4QTE$Q=uiQ,`LQR
]*Q>f~P*>+QQf#QV1>Qm&/QX~jP|@IQ)?#QLgwPl_,Q~E+Q:g5Q~_+Qse&Q^M4Q}_UQ2V0R(lEQM5~POV|Pu6qPbxPQi>PQu^KQ.D:QjN4Q~gDRh_9Q}@*Qi
ilP&z,QcY1QJu)Q>g4QRy8Qa3:Q^b2Q',\QQ5#Q5Z$Q5($Q^#)Ql}8QKJ,QdC)Qzw.QwO#QZ57Q-,7QRs1QSz@QC)>Qi~&QRNfPXHxPG,pP<39Q6K/QBR}Qp
d4Q`Z7Q,s&Q&U1Q:-,QW}4Q(FERW[5Q!Dw~P.lDQK99Qhs.Q65mPY22QFX+QH2-QZB;QON,Q&>>Q]ZwP{#TQ)`hP'BvP=]BQk8~P29{P|>,QtYTQYD<QZ:7Q
^HJQ0A*Q=]'QQ#/QxJdQYW<QGP+QfL5Qf~?Qo^(QE9*Q\=~PT&>Q;WEQ/1#Q0Z2QN}4Q3?AQ*T&RJD~Py=&QX#5Qe+yPnMWQ1Q%Q)=1Q4'=Q)A{QII3QAd-Q
pIfQG{zPXm0Q?33Qi;{PC@0Q`K^QS+6QVMxPYi8QbT)QAa$Q.l=QzbXP7O&Qq5'R^z4Qd[}P}Y'Qio;Q?)}PdW2Q|3+Q:{{PE~@QnZSQB*EQ+8#QcO2Q9V/Q
=M9Qx1mQ3mLQ2c-QGR&Q@G1QV>2Q@*5QEh@Q=+MQ6s(QGm1Q(+ZX_&.QK52Q9K&QO0vP~c9QHH}P[3zPxn<QbWbQ[56QkrOQ`v-Q3R?QAa7Q^=$QRL6Q_nnP
*mMQN+&Q}c&Q@c1QID.QIi]Q=J3QMGeP9/SQJORQYf+Q8,zPL-7Q\^1QXzjP.3BQqX>QF:3QUdxPJzjQwV/Q+$$Qe/#Q;P6QdA2Q8$#QKP?Q|/RQ(l4Q:;~P
(t{PI+pOuotQ1r(QQg.Qao$Qs$GQkC?QUHkP7,~PM?_Qt7TQZT$QP[~Pg|JQ&l?Q)AHP)DrPk/BQ9A?Qr$%Qy4'Q=`&Q65wP#?6QW\6QaLDQTV,Q1O*QKeEQ
L'7Q&IBQ~[)QrTDQTi.Q@hUQ0A)QJ}*QLa+QC+)QB[%QHV.Q1x0QGFxP+xbQ=`]Pb~3QsN=QER5P*U$Qh|%QPP%Qb5,Q$|8Q)ZOQv;5Q[%{Pa<DQi?4QO:'Q
Oj^Qk<AQO0/Q;V#QnoMQ(80QiX+Qui)Q(E%QYR/Q*A~P3A1Q%3%QA8$Q<D1Q08YQ*?vPD]3Qv]6QF6)Q<e0QWi0QeA+QFT|Py.{QSe)QAKUQj}/QvAGQ9b:Q
rR6Q1`MQborP%+|P|vyP2<6QNX]PPk&Q44#QoW4QQ2=QD+&Q/VBQ72qPLG-Q1b(QL,9QxNDQZv.Q]{'Qct}PG(8Q)N%Q<G9Q`20QP'.Qg_1Qvu&QnQ9Q-W7Q
!E'1Q}8zQ#NtPyB8Qhw6QdR$QaF2QOU(Q`^CQ*pARxe,QnnOQqppPu8xPtZ&QGG'Q@ruP27'Q:^1Q`*CQc>/Q>s#Q?xEQsd=Q;[?Q|,RQkt*Q,8IQ~d%QnSw
PQQuPj2~PrdoP`U'QgiTPbF*Qvg6QSzFQG5:QAP1QJ-wPPv)Q8=/Q80.Q}swP+hvP,I#Q#SQQtE>Q)i'Q:q3QJ]=Q1Y8Q>d&QB44QI6-Qm^@QB`|PwP1Q0V0
Qu*uQa3%Q<A<Qv0JQRUOPlp+QHA+Q[$*Q.'~P{L3Q?ksPa-MQ.<|Pj3+Q#a7Qp6)Q:p:Q>\.QCM/QO:dP92+Qx6uPpVBQS1gP4BeP4H2QX4NQC}vPJe[Q\8*
Qb=tP3H}P8?'QE1~PBI;QySjP1c2Q<~*QIv/Qk@VQtZ)QgY2QR*8Q(lYQ|['Q;=&Q,X}PLTPQ]'}PquCQ1:JQ-H5Q^9[P3b#Q3;6Q}&0QTy[Q{x$QD4(Q=[H
Q4*9Q,L'QW2'QDl{P]<8Q&C$QmZ$QJ8%QUP/Q]8'QoO-Q&<.Q8<1QF}9Qy3}P]B=QB;&Q9QHQ:}/QT-0QH\5Q8\YQgf,Qre%QA?UPio.Q_-$Q+I/Q#$+QdkF
QKr2Q4o5Qd6GQ;3.Qs4.Q5}0Qr3ZP@K#Q*R)QJ,(QIS}P{NCQ0O7Q(x%QWw3Q7c8Q6E9QjtcPF1CYlQ*Q}l,Q+5wPohFQYhMQDr~PKl&QH~4Qq/EQ_g:Q/#q
P.]@Q]P-Q(x`Pq=uP[/yP\>CQ2^)QnrwP(u0Q)|JQ^PuPmq%Qi8)QUd0Qfh*QZ]8Q$?0Q9&'QOm|P;i6Q<:#QNl3Qr=MQ(T/Q((kPVGqPlC,Q0&3Qo([Qr7:
QcP\P@J+QxB:Q&M*QmouP3V5Q142QPu2QQb:Q-o8Q3R*QfU0QBu>Q)/'Q)|'QygwPWL#QmZnPG<3QS\wP8c&QuY1Quz+QFB(Q$BEQcBwP1DIQNgKP3o1QjP,
Q?(GQG?yPaN?Qv.)Q-R#QRP,QCY-QZi&Q^?%QpH8QX4tP{ZwP<7$QYB8Qe:IPp}cQWm0Q[q@Q=<VQ
""", 4)
SCALE_3_MLP = table(r"""
sfiPG~pQKbgPWe7Q2:UQ?vYQpkdRKnpO>cPRp75S'9KRwuJPo=8R2OEL?}VQc4PQY6rPRzPQCvnQU:;Q1*aQ+raQ{?wQ|)DQ\'>R+0qPn?TQ[ThPLUvSO%~R
6'UQrE_PV@/Rfy&Rl_)R99vQ[<jQ`2sQYX;R~bPQWkWQtM1QBpVQ8?vP(|cQd(VQvKWQ(iMQoeHQ&+gR~?HQzcjQ*aaQwJUQ21NQe0ZR@JYQv}5QYZ9R#D[R
J-&T)xnQTEPNlX[Pr'9RV%zR[OYQ@f1R+iBQUvLR,+qQSHIQ_zjQ4M,QV'cR'*HR.MdQv}&R[wGR&]'R9GnQ`I^Rag7PCw.RKr%R17@QxNXQE<QSxEXQ$#&R
+1[QlP6Q:U>Q1;IQ!f-#Q=C#Q$C}PIL|P=C}PRr,Q!!wd~P!.y#Qi6{P|W$QOG$Q#m$Q`0#QlK#QA?#Q21#QJR)Q-D}PbU)Qq5|P!ll|P4j#Q!vn|P*t&Q!!
b'#QK_%QVc~P!!!!;z%Qb*#QsO%Q!!!!lL*Q.v~P!!!!!!+6#QbT#Q!!!!!!!!$v$Q!!!!!O4%Q!!!!!!w>$Q*C*Q!!!!!!!!!!!!!!!!!!!!!!!!M%)Q#$_
Q!!!!!!!!!!!!!!!!!!!!!_3~M!eXMQ!@T~P;S&Q!-G#QEM{PzN~PUI~P!4y#Q![@#Q!b8.QR#(Q!I0#Q!jk%Q>s*QX{#Qqi|P$$#Qu]%Q!`^}PqV#QP$#Q+
(#QWt~P!!+,~P}9NP^V{Q%3LQD<pRVPGQHuFQKq:Q?l&QE&8Qu#SQ&D}PG/_S;(GRB~QQ%%4Q&99QC9wP.^hQQH|QAhwPzv\Q'dbQ6H4Rc,,QqeRQ,gvQh@o
Q@SIRDIDQq_KQg{QQ)j@Q(_;Rk=]SB0xOQ_VQIN1Q_yUPXc<Q+[uQR^KQaqNQ@8BP'sQQH-yQpTnR;WVQGcpQydHQ%e_QeavQ{#>Q(:rQi|&R/r}Q}lTQDKc
Q9G%Qv41Q(qyP:%cQ:1?R9;hQQ*>Qws/Q8FQP~umP?Q=Q60*R{Q'Q1|APB5:Q'hZQ<eoQn-OQ3sNQX7CRaTJQ]w@QUX-Q5O;Q>maQULVQRR#QH'RQ<6'Qr&~
P=2(Q'g6PM@YPB>HQKrMQC)$QE9`Rpd#QjrOQxIGQD70P@2RQb/5Q%CIQx_+P/]|Q5aYP|y*QO#4Q(#0QzK3RTT=QEh@P9X\QWqBQih;RFt>Q%Z7R8s6VrLP
RFYpOc5{PeK+Qc?5Qcd'S55bQ3F-Qy72Q_aHRB:]Qxj3SZ(RQI8CQdQDPbK]PG_yPrmaQFxmP4-gPwuHQ@45Qj<6Qj+QQhcPQ7,xPRP+QXTpP<r)QpCxP@i)
Rra0QNpBRW(;Q7ywOQkyP%v:RUV#Q;I,QOJNQ~`1QI[=QyR;QW/0Q9)UQ[AXPJQ.Q:uvR5&/Q_j}PNjcPinoOJ2[Q~lHPT8GQ'c]QqCZQ_^mQdw1R!N*5RPI
/QN&>Qt-MRA6MQAE8QG~LQ_q7R[K[Q9eZQdJ?Q3`%R{bKQ,c0QX-pSAGOQw9iPQ0\Q$4FQhSFQXSGQPkGQT)kQ&U@QmYgQw;:QzztPyc#Q(%NQ\QYP.aLRVH
AQCHqQk>yP7-(SwBnPQ[vQIjzP*$gQh5UQfHzQoNrQ{u$QYDTRL\.Q]TFQyJkQ<eTQd|SQ6:MR_mxP@>KQlL0QufePGOVQY/.QdO~P<5NQqC9Q/$~P?FKQ2#
(S2>%QXyEQ4G3RR]MQ{$JQs\NRSJnP[*YPQ~|P(\$PiypPo8}Qn>/Rw>{PbLWQ.~,QEv?QUsmP|VTR^<HPV5'Q%2cQNR<Q#s5Q`gER)/LRA)+QEVxPMJ#RZ)
CQMVtQ{5wQ~i=SD[-Q(X(Q<r&Qy'/Q+,MQ<4bP#:EPL_LQ]5'QRpJQYS&QLo;QJM8QEk6QJP#R%M3Q@GGQeQ]QRuhPg3^QkH'Q-|CPV?CQIr1QveQQ[(SS*d
wO-V\QtV>Qg)=Q^nTQXKOV-k)Qc'8Q$y9Q[h0Q{<0QK;EQ+C3Q|MCQ;AJP__VQ`D/QrBaQ[H8Qt\4QPqJQUq%RLgTQ+1IQd3(Qq?dQe$pQOOPQ8P2Q:QZRzA
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
YQiK?QxYKQ%D8QuA$QyNMQ7t}P={6QTd:QuAJQ9*>IKEyPmhcQ3l1QnH$Q>ZfPw}#Q{4aQD-IQD2}O}{(Q|Q1Q2F&Q`8,Qi+iPP&2Q=`#Qm:(Q^`0Q$Y%Q{h
AQ^r4QVN\Q\$0Q1v1Q'%zPimoPIuSQIahPEChPCT=QYxGQ,LMQxl6SZ@/Q!Nw~P9&rQB(`Q3^wP|}0QNG1QX%=QK{%QbuPQvE2Qaf=Qb.ZPfj'Q#9NQ80,Q)
x?QU(EQ%O,Q%*rPwh4Q:UTQV~zPSABQXa<Q>OxRr+rP56nQ^iIRLM2QP;JQqX'Q;z;Qk@9Qj8HQT\9QWdUQ94+QQBAQT_oPl`OQW,jQ$H*QX5|P-N7Qd5hP8
WFQ{zaTw*yPAp,Q;_3R2dIQs$>Q(aKQ7^2Q+g+QhKHQ,I)QS_KQ25PPci|P.t=QLF,Qa'~PD\(PoZ<QWf?QI1.Q'VAQ-^7QM?#Qb$EQ('pPxqEQn>?QlN:Q^
gRQMB4QkEkQ.=~PP'aQz#@QQu0Q1c(Q*}cQXp:Qar_Q:0[QN<1Qe16Q6h-Q1Q/Q_3JQXC`Q2s,Qp+%Q1l}PVcLP{g*Q5/%Q/71Q$=.Qdc9QTp=Q:d|P?y2Qi
O,QI*0Q^f3QHoYQVd?Q2k>Q$3YQAy{ODT4REg:Q|@/QPx?Qt@5QoZ4Qz>IQ;8wQss'Q'3$Q5_`Q=|kQVZ+Q64HQ)PrP?h|P}+KQwA/QZzDQCB,Ql%*R>HCQT
O=QKF`Q\70QEr(R:+(Qq]NQv0RQQ/)R($aPJ#_QL*iRFGDQsdyQ(a[QAbFQqN|PUF9QXp9Q`P/Q_Z+R\-1Q=IDQD8QQ;_rPq:kRp^xPBZ4Q&%@Q<7)Q;22Qd
HxPwM.Qc\UQQ&=QmY<QY#}P(=5QMd<Q$o[QkoNP;/lPBfvP:('QWPFQ|t2R\`~P4IYQ/N%R_%%Q-{;Q_Z7Qu#-Q:q,Q{Y8Q#&:Q2NMQXy$Q5V[QL}IQ+^#Qm
>&Qq5WQf@IQ`,JQ@z3Q'OsP@G~P1x;QV#zPj:3Qp:;P0I/Q;d[Q_V)Q[9@Qs4?QeztPUbAQ<h|QoC:QoHBQ$(*Q&6aP5ToQHy#QUVNQk=1Q&];Qoq8Q8EyQ@
Y8Q7L~PA$%QzU-QyD=Q3%$Q{7;Q|[4QR^iPP_cQ`AZQe]BQbp8QphaQc_GQX$(Q%$+QC70Q9=;QzvsQ!z5zPNA+QYF4QZM5QWyLQ3q3QvZ3Q}EvP:ISQN:VO
h@6Qv?gPE++QX=9QL8TQvd%Q^WRQ7qqP8=#Q$o2RheSQat'QjwXQm5JQ;%:Q%1>QA_oP)^+Q2*:Qd#1QJ]<QCr1QqkjQZ-bQte(Q&M'Q6$LQG?6Q0lcQ^ZbQ
.b&QY43Q<f@Q0hLT=%>Q!QA1QTz}P!)Q7QQQ>Q]%,QB8(Qx39Q,}=Q\i#QQqsPG&2QjmDQ0B?Qv`kP+u{Pn*ZQ`I+QG7:Q3M:Qci7QNN=Qxi:QIE2Q.Q]MNR
?Q-UEQWE:Qd~8QrZ{QEvgP+:+Q1LUQDxxPIC*QuQ:Q]p.Q.2:Q<OwPCb9Q]63Qy62Q9:+Q2|/Pir~P*I;Qqw'QUf9QoVfQ|5vQC(OQl)zP{J%QX?IQSg/QdK
2QM'0QPD^PIo$QB;8Qo;*Q[GFPvo=Qe^6Q>g>Q-1#Q3TaQ\)/Qxk3Q7`>QDI1QpvLQsQ1Q@IOQP[3Q|)1Q57SP#>'Qi99QmMQQJ-+Q|64Qc1TQ:GxP;vMQLJ
)Qg;6QzIOQd@oP~0.Q~:2Q7)EQy'LQ&l/Q[SMQ(DGQzQ6QK|7Q,e-Qv[#Q3D/Qw&$QSY:QQJ'QH#zPFF.QC{4QpS5Qmm7Q*9}Pp{+Q*6EQ84*Qq/8Q@(6Qe7
7Qcg;Q1IiPB60Qj:7QR:#Q<s@QCKKQei4Qn\5QHP<Q@]<Q9.EQJ<4QhADQI3mPzA5Q(%hPb`1Q.Z'Q<D3QcRFQ#G-Q-D0Qr@)Q*.>QoP)Q\~/Qmm'Q:X3PpE
*QEhyP|[1Q33uP/g9Q:cKQG:/Q$z1Q+huQ&-4QR2(Q,50Q9t@Q~<$QoP(Q$qSQFg;Q4faQio9Qa:WQBOsPhw'Q2>%QYx=Q^3:QGrZQn=9Q>#5QuX?QHX+Q=2
$Q>92Q{]oPx&.Q/k+Q~4=Q$j5QYz+Q?LBQlBwPHi~P8+%QZ90Q{boP(41Q5$-Q8q3QEr/Q23#QR(%Q\M-QY2RPBa/QC?3Qz_8Q&+.QTNYQ^X5Qs38Pbh)Q!`
i,QV<3Q_OCQry>Q&r<Q8{?Q&>bP0RFQ68(QkO;Qf^)Qbs4Q?+1Q=+\Q<[3Q.HTQVE}P37:Q$8FQjkJQq<4QfdwP|C$Q(dcQ)*CQW|+QLI-Qcr$Qg5-RmLIQ}
k?P>f~P*>+Q8B-Qf2BQ~u3Q[2zP<+LQQF.QrB.Qg+6Q)m4QJF-QBs8QG>*QuELQ7GHQAS@R2DSQpq~P@O}P@dwP}O9Q5nIQQ7JQg|$QP'.Q4TkRHvtP9P5Qe
,gPU<'Q@k$QJu)Q}HLQ}M?Qi^=QE^7Q,kGQ?9)Qfk$QX=qPrV(Q?J1Q#>'QX22QMZ#QCs`QRY*Qo`5Q*D$Q%m-Qc[0Q,J6QZH(Q:N#Q*)rP;H2QWd0QAUhQp
d4Q0RpP9c/Q0TEQwU/QW}4Qz?JR1(/Q!Dw~Pb`:Qd<1Q4,*Q4PnP}E5Q+2.Q*;0Q7',Q/m+Q=->Qu0bQ\V3Q+&`P_0#Q[g'Q0~1QmG-QyU6Qur1QpF6Q@cBQ
Yl5Qb<|PHp(QQ#/Q'VmQ%}>QMp&Q/?7QH4/QBq.QF}6Q6+~Ph,VPy*7Q0n.Qbo=QU>|PICCQ-W?Qu.*Q/F$Q>YMQ<lzPgv\Qy%/Q1%+QEt'QzxQR%U:Qb;-Q
\1^Qm#oP\%8QpN6Q+Z#QTw-QVnDQ+B9Q<_,Q8e8QjA)Ql40Q][EQ'aYP1%(QSAUR{1(QJ$2Qr-3Q+j:Q's9Qhh2Q|3+QW})QG(6Q_LcQ=2BQQU.QVw0Qlp<Q
@m,QF3gQpmVQ{;1QE.+QZ5+QJG2QnxxP%[.Q`~=Q2coP4s+Q%iGV_&.Qz;;Q:$*Q#Y|PgL9QTA1Q(~zP6-0QyAMQ&)6Qc08QDp-Q*d@QV?2QO5*Q1H>Q(M$Q
8}?Q[G&Q}c&Q8n+Qty1QUZ<Qs'6Q5<,QocIQC\:QYf+Q7p(Ql{DQF3JQA:cPRO8Q=I&Q>_.Q^U?QDe8Rc=3QW]{PrR-QSj<Qx9ePK~6Q4|;QpiDQa~/Q%|~P
Ls%Q.ZFP'=,Rfx-Q\6.Qr]%Q+55QL>5QL9mP~jqP5i_Qw8sQ}vwP3H1Q'K7Q>TGQL_%PG*NPSYLQ=7<QgH,QZk{POf6Q*S-Qu.+Q}<9QiV=QA&6QqW*QOoyP
U+7QY/5Qya/Q`{:QaZ6Qh)FQLb)Qh2.QP(7Q@BzP,zoP@,*Q1x0Q)qyP|AbQZAiP<[yP'$OQJh4P{s(Q%{4Qf^(QKhyPVX@Q}d5Q,rMQo>#QVCcQ]]4Qyn+Q
%1NQ'C>Qx.6QLx&QW-JQo((QZDyP5L+Qr},Q0+8Qes&Q~^2Q6{-QlC,Q<D1QyK;Qs{bPoZ0Q&;*QYe(QzI/Q'd/Q[<,Q[f(Qr96R9^&Q`$6Qj}/QG8AQ}O-Q
r&;QA\IQborP%+|P{\%QF&8QA3{P<\wPKd~Pd',Q${/QQ+:QDmSQ'=*Rbh:Q1b(Q2O2QB&5Qu3-Qq9,QJ~(Q{U.Q:=1Q\Q9Q&E3Qco;QWzLQG42Q<A>Qgg7Q
!lU/Q_k*RKJyPX'6Qj'tPdR$QT.4QQe)Qwa)QN:DR'o7QcNMQhgvP\Q~P>3~P._6Q`DxPp>.QJf1QT+4Q`2+QIr,Q$k0Q`eMQv6ZQ|,RQM3-QU)LQ`Z*Q5>.
Q7+~PF,xP_[fPzgwPtZMPx;7Qvg6Q#nFQ->9QqG>QVEkPZp+Q`P)QdY#Q7I6Qx7xPu4cP*tPQXI%Quf,QET4Q[e-QvU7Q{/4Q+e1QF:&Qm^@Qdy}P3A2Q`>2
Q>E2R.K%Q$T1Q>pFQUytP?'AQHA+Q%\+Q&e~P^u)Q`awP_6:Q5?lPzU(QW5)Qyf}P,Y.Q.hzPCM/Q[XrP92+Q:J&QH33QWLgPHA%Q/r9Q/*KQ\4vPuhDQPS)
QLb2Q\z+Q&LuP\i~P~1-QaJ+PQ>,Q:@3QG*8Q(%JQ9%/Q.W5Q]2>Q-y@QvN+Q;=&Q{<,QBZ6Q6,~P=$LQt7:QJ?*Q{D?PV4$QL&-QQQ,Q)Z:Ql,|PD4(QNq3
QMi=Q<m,Q,P{P_B)QwmsP?5=QP4&Q9\0QC\:Q5w-QoO-Q&<.Qt<+QkU:QVV|P]B=QDg0Q@7?Q;59Q>hBQSx-QVGfQjmCQre%Qh'BPKP)QM2yP4I/Qpx%QiDQ
Q7P,QHe*Q'|5Q3[$Qs4.Q9}0QGW<PmZ+Q*R)QpA3Qh)(Q;|.Q$C-Qt]+Q+}<Q|K'QD8~PA_]P6PnUBJ6Q(n2Qr)~PH%?QeO6Q/'*Q^f'Q[T3Q+=6Q{W5QH(x
Pv_1QRZ/Qg>aP~`yP2'*QxbJQa`%QmQqP([(QS;5Q[plP)F.Q)S7QnT*Q+@0Q=>:QC@0Q;r)Q1v-Qs},Q9D)QB]6Q:fuPYj)Q'=gPV.wPyO#QtV$Q,AJQ#R,
Q;\LPVU*Q&5<QXz%Q41,Qh21Q$y'Qr**Qi89QGI4Qx'*QmD)Qu,>Qg{(QsV2Q|KhPGd&QBLPP`|JQ%}qP8c&QuY1QRm5QIB(Q.1;Qo7(QR-VQE#6P(F+QW%,
Q31:Q2X&Qt0EQ`d0Qy'#Q^c,QVl3QiM&QRf&QpH8Q&iqPcoYPjh'QPkNQ_]RP'<ZQt,)QYA)Q(%\Q
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
