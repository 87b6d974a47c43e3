"""Close a string with the quote that opened it: a circuit of 27 nodes of jali-python.

    jali decompile single_double_quote.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:9f2c591f0d5c7a3d, task "single_double_quote". It computes what the circuit does: constants are folded,
tables say what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a
least size for each node.
90 lines of code, 38349 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               1.000  [1.000, 1.000]  n = 12
same decision as the full model                            0.986  [0.966, 1.000]  n = 12
right answers                                              0.990  [0.974, 1.000]  n = 12
right answers of the circuit                               0.990  [0.974, 1.000]  n = 12
right answers of the full model                            0.988  [0.968, 1.000]  n = 12
decisions that cutoffs for AbsTopK change                  0.000  [0.000, 0.242]  n = 12
from the circuit with cutoffs, at most                     5.96e-06 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           60 prompts
sides with the model where the hand-written rule does not  0.233  [0.091, 0.389]  n = 12
swap of 0.attn.v[178]: same answer (11 turned)             1.000  [1.000, 1.000]  n = 12
swap of 0.attn.resid_delta[30]: same answer (22 turned)    1.000  [1.000, 1.000]  n = 12
swap of final_resid[30]: same answer (22 turned)           1.000  [1.000, 1.000]  n = 12
swaps of one variable that turn no answer                  8 variables  n = 11
swap of all, in the full model: same answer (22 turned)    1.000  [1.000, 1.000]  n = 12
doubled constants (1): change of the answer, at most       4.28 nats
doubled constants (1): program less circuit, at most       5.64e-06 nats
doubled constants (1): both change alike                   1 correlation  n = 24
"""

import sys
from math import cos, exp, sin, sqrt

ANSWERS = ("')\n", '")\n')
UNIT = 1000000


def decide(tokens):
    """The answer to a prompt, which is given as the numbers of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    n = len(tokens)
    key0_17 = [keep(KEY0_17[t] - 1.334035, 0.585855) for t in tokens]  # 0.attn.k[17]
    # 0.attn.k[19]
    key0_19 = [
        keep(-0.1405992 * sin(0.02454369 * i) - 0.2773113 * cos(0.0323856 * i) + KEY0_19[t] - 2.010825, 0.592471)
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[22]
    key0_22 = [
        keep(
            -1.15893 * sin(0.0563866 * i) + 1.508928 * sin(0.04273305 * i) + 1.857093 * sin(0.02454369 * i)
            + 1.381731 * cos(0.04273305 * i) + 0.9538967 * cos(0.0323856 * i) + KEY0_22[t] - 2.60549,
            0.595387,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[178]
    key0_178 = [
        keep(-0.02839025 * sin(0.04273305 * i) + KEY0_178[t] - 2.175183, 0.582437)
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[182]
    key0_182 = [
        keep(
            -0.7444571 * sin(0.0563866 * i) + 1.442182 * sin(0.04273305 * i) + 2.39211 * sin(0.02454369 * i)
            + 2.100079 * cos(0.04273305 * i) + KEY0_182[t] - 3.71565,
            0.576417,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.v[19]
    value0_19 = [
        keep(0.03198737 * sin(0.0563866 * i) - 0.02494462 * sin(0.02454369 * i) + VALUE0_19[t] + 0.4037647, 0.777634)
        for i, t in enumerate(tokens)
    ]
    value0_178 = [keep(VALUE0_178[t] + 0.3440352, 0.749447) for t in tokens]  # 0.attn.v[178]
    # 0.attn head 1: how much it looks at each token
    weights = softmax(
        [0.2580491 * key0_17[i] + 0.2568482 * key0_19[i] - 1.225856 * key0_22[i] + 1.588223 for i in places],
        0.3879767,
    )
    seen0_19 = sum(w * v for w, v in zip(weights, value0_19))  # 0.attn.v[19] as its head brings it
    share0_1 = sum(weights)  # what does not go to the sink
    # 0.attn head 11: how much it looks at each token
    weights = softmax([0.4645895 * key0_178[i] - 1.371287 * key0_182[i] + 2.272738 for i in places], 1.162909)
    seen0_178 = sum(w * v for w, v in zip(weights, value0_178))  # 0.attn.v[178] as its head brings it
    share0_11 = sum(weights)  # what does not go to the sink
    # 0.attn.resid_delta[30]
    write0_30 = keep(
        0.424599 * share0_1 + 0.5085239 * seen0_19 + 0.5430688 * seen0_178 - 0.03193179 * share0_11
        - 0.01588263 * n / (n + 131.6356) - 0.05775052 * n / (n + 0.002419885) - 0.1186689 * n / (n + 0.05432866)
        + 0.1009772 * n / (n + 16.16438) - 0.02750285 * n / (n + 1.003648) - 0.005622532 * n / (n + 0.8708693)
        - 0.005390026 * n / (n + 0.195159) - 0.04305866 * n / (n + 1.57473) + 0.03832898 * n / (n + 1.246897)
        - 0.009461096 * n / (n + 5.284302) + 2.508203e-05 * n / (n + 2.249806) - 1.98016,
        0.159149,
    )
    # 0.attn.resid_delta[84]
    write0_84 = (
        -0.3248389 * seen0_178 + 0.5065161 * share0_11 + 0.01782704 * n / (n + 0.002419885)
        - 0.1105017 * n / (n + 0.05432866) + 0.07251255 * n / (n + 0.2398283) - 0.08186883 * n / (n + 16.16438)
        + 0.05422715 * n / (n + 25.87331) - 0.01473064 * n / (n + 1.003648) + 0.005075525 * n / (n + 0.8708693)
        - 0.002465837 * n / (n + 5.284302) - 2.010592
    )
    final_30 = write0_30 + FINAL_30[tokens[-1]] + 1.318789  # final_resid[30]
    final_84 = write0_84 + FINAL_84[tokens[-1]] + 0.6072345  # final_resid[84]
    scale_final = sqrt((final_30**2 + final_84**2 + 29.90221) / 256 + 1.192093e-07)  # final.scale
    return ANSWER[tokens[-1]] + (-1.308618 * final_30 + 0.5988469 * final_84 + 0.009666275) / scale_final - 0.2153258


def keep(value, least):
    """The value, or nothing where it is small."""
    return value if abs(value) >= least else 0.0


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


KEY0_17 = table(r"""
!1uPQ!!!!!!!!!!!`s1Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&RFO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!Ew2Q!!!!!!!!iP;Q!!!!!!!!!!!!!!!!!!!!!!k.aQ!!!!!!!!!!!!!!!!!!!!!!!!UxQQ!!!NK#P!C7|O!!!!vW7O!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!1mAR!!!!!!!!WC^Q!!!!!!!!!!!!!!!!!!!!!!!!|?#R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;XfO!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!f$XP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!X-FR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(WzR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!nNwQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!zO<Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!f#*P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!JN&R!!!!!!!!!!!!!!!!!!9l/R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!5?(P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^-UQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!pwyN!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|w#R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>/TN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
KEY0_19 = table(r"""
!Y+AQi)\Q!!!P,fR!)KdPhF/Q!!!!qTNR!!!bR7Q!bPSP!!cdtP!xXiQ!HbgR,]5Q<1,R!!!!k^{P!\P+Qg/_PPPwP!O@<Q!!s-qP\WfP!B<]P!!!eGoP!rX
6Q:&}O!QScP!!_0-R5F2QB7gP!C.jP!zR>P!!1SsP!&F|SW*DQ!!!!!T7YP!!!!m+hQ,KLPrsMQR&VRx5FQ!!,EHPtf9R!';ERs*&P!!!!!+E5S!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!pKQO!!!!!!!4.*R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!*[2V!!!!!9[6V!!!!!!!!!!!!!!!!!!!!!!!!!!`xHQ!!!<WcP+L,PdmQP!!hdHP!vFKQ!!!3iwN8%)P!!!&JiOi]IPgUBQu%qO!!#8bP!xh2PT,dN!!C(
CPV?|Q#-KP!!!l14SIydOLZgR!?b0QnflO8TDP!!!3.~Q!X50P[5lP::.P!!!!!M$DQL($P}(gQ!!!!jK|O!.$CR!XoCQ!<W[P!aKJP!!>bXQ!IiaOT&'Q!=
X#O!hvaQ!!!!!!!!!!!!WTcPGJ/P!!dj)R!.\QP!!!^H^Q!!Ct#R]FWO=UxQ#4@Pc9[P01tQ!!!!%S[N!!@2CQ!!!!!aNiQ!IZBQ!do,P<DqO7r8Q!!!!-pz
N!!!!!!!!!!!Z{[Q!Ps:R!!a2CP!XVuL!!^)-Q!s&jP!!J<0O.Z1Q!=&eP!\6.Q!ELcQ!&f)P!!xU2Q!!Y}xQ!Ur2Q!@i(Q*:bP!9)nNlWxQMlmQY3:P!!!!
!:#wQ]@1P!!!`gKP!!+F&QG(jQ!'JhNOeDQ!!!!!#^=O!a[hQY\tQ!0IaQ!!!R,>Q!!&JQN;w<P!!!M2'P\HkO<%;Q!!!!/]]Qni:QFHRO$[VQoUPP!!!&>/
P!!!!k\%O!!!!!!!><2Q!!!!}'ER!!ViERTiwO!}oYP!!77jMSZ]P!!!oQ'Q!5I(P!!!!nldO!iU8Q!!!!!!8PeQ!!!!!tzxQ!9#-RU<JP!!haeQ!!JqMR!!
x=9PXSHP!!//AQ!!!jm8QZ^JO!!!$*TNcxGP!zAyQ!!!!!!!)=aO%+YQ!!!!!!!-=OQ!!!!n5'P5G8Q`8nN!!!fVoM!#MWP!!F(DR!!6w>Q!!f`hPLNlO.;s
Q]TrQ!_^FPblZP@U@O7p`P;|nQ!!!!!!!h^GQ!!!!!09DP!!qNLQ!!!81ZP!!!!!zogP![WbQaoBP!c%ZP]L0NtT?Q5(OO!!!6EkQQW~Qqx~O!+00R!!!=CX
Q!!#Z-RBVzQ!|i7Q!!!?27QA@bPQ<3O!!![^bO9RHNDJ]P!!{NlP!2u]Ow|rN!!!!!cuOQ!!#xwP?Z{OVgqL!!!kGeO!(/[P!!Q?XP!!!!!!!!!^*pP!!!!!
!\TSQ!!!!!!!!!!!efJRu<vP!!85YP!!R6jN!!P+HQ!!!PV0S!!!!!q*AR}%HPO+4P!!!gLTQcf(Q!!!!!_GvP!!!m6APV^@R!!!!0o~Q!!!!F{VM!!!zXYO
!!!cFCP!?)xQ!!7$IP!!n\MO!!!!2ljP!!ZROP!!!!!N(MQ!!!!JM$P!!!!FJsO!!!!!!gC]Q!aX=Q!8}PL!!!#R[QgKcN[AfO!!!HcNM>/OQOpfQXf`P!!!
!!!bEnN,p8Pp@,Q!!!@z_U!!!!!!!!!!!-xvR!!!!!!!d_WP!!!!V35R!!!!!d>2P!!!!}zgP!zVdQe%VPm7dN!!!!|X8R.}~O!alEP!!d-;Q!As`P!!!!!!
a[3PHCoQ!q{5P.-2S.6>NBd#O!!!!!!!!!?\mQ!y3^P!!!t3lQZNKQp(hO!!!!!E<yO!!!!!!!!!Tt|P!9aXO!!\mPO!!!(}WQ>9bR!!!!ZjvQ!!!!6K8O:X
BP!!!!4,4QU;rQ!!!R)oP(SPR!bCpO!!!!!!!!!!xV'P!!!!!!!qM$O!!!!\GUR!*GiO3;nO!dmpO!!!!#jrQ!YpAP!!!aD;N!9:AO!!W.[Q!!!!!!!!!>|(
P!!!!!@|;O5,BP!!!!!eF^O!9~hO!!!!tMFQ!!7*mQ!!!%laQ!!!!!!w(TQif'R6IxNN}?P!!!!kk\P!!!!!!!r`jP!q4bPx|/O!!!$b%N!Ks=P!!uiWP!!!
3;6OnZcQ*a|P!!!zE#P!!!!!%GRP&Z=P!!!!!ev&P:{NO!&r?Q![yRP!!!!x'*P!!!`/}O!!!ZV.O!!!!!!!,w;R1aNP!!!!!'D(Q!!:PCR!!cV.P!!!!!!!
!!!$HkN!!!!!!!!!ss(Snr&R!!!!!!!!!!g#'P!$`<N!!!!!!!!!x21R!!!1>iM!!!!*HBO!!!CZ&R!!`(}P!qc?P!!!!*enO!H1WQ!!;$&R!bl;N!S/jQ!!
@EEN!zC$P!y&(S!!!!!sBHR!!q<#P!O_OQ!!!3K8Q!!!!aP_O!!Cm*R!!u6QQ!,yBP!!!!!!!!(6VQ!!h,>O!pA#R!!!!!!!!!!!!122O!!!!!!!!pt2O!!!
!!!!!!!!!!!!q.VO!!!RP|Mh@uQ!!!!!!K:FR!!!^vpS!!YWSP!*O2O!!!!!!!!!!!sj#O!ryWP!!!C;IP!!!ugfQL66M!!!!!za#T!rAPR!!!!!!!!!!p>A
O!M.DO!!!!!!!+^\Lt:sR!!!!!!!!!!!!!|glN%LpO9NzQ!!!!!!#ZFP!pKEO!!!!!!!!!!(,KT!!!j,qM!!My'P3\mON3/R!!!!P@{PGH6O!!~5&P!!!!!!
Y(&R!!!!!GZ^N!!!!!vg|O>d`Q!Ru3O!!+n5O!&k5R!!!!K@>R:k6P!!!!!!!!!!E6zQ!!!!0eLQ2KqQ!!/e'P0XeQ!!5l/P!!},3PVlKPPkcO!!!!!!!!!!
!!!!!!cihN!!`FER!!g7dP!!!!!lJrOcN9P!!!!!!!!<vuN!!!!!!!TG6O!!!EERN~&$P!!y[DN!![NkK!!!!!EA/P!!!!!!3gfQ!!!!!!!!!!!sc|O!!!!!
!!!?t'O!!!!!!!!!!ZiSS5eNP!!8V/P!!!{VUQ!!!!!!!YnvO!!!!l6jQ!!!!!!zpTQ!R>_Q!(mCO!!!!3C,O!!!!!!!!!!!!!!!!!!!!!!!n#?M!!!oCbO!
!!!!!!!!!!!!aE)Q!!!!!(v4O!!!!!!!!!!!!!!!!!!!!!!!!;nUO!!.tZO!pDFP!!!jPOP!!j(#N!!!!!!!!!!!qfkO!!!!!!?DjR!!(}HP!!!!yWTQ!!!!
!RrCQ!!O8MO!rd,P!!!!!!EFwO!!!0fPP!!!!!!!!!!!!!!r81S'yPP!!!!!!!!D'nR!mdCQZO&Q!LTHPC'zL!!!!NFMN!!!\0qO!!)F@N3NaN!!!!!!!!!!
!!s|uO!!!!!!W08Q!!!!!SQyP!!!!!!!!!!CR@P!!!!!!!!!!!C_YN!!!!!!!!!!nvQM!!!!!!!!!E$\S!!!!!!!!!GE]O!!!!![R0T!!!!!!m2OR!ts:M!!
!!m@2N!!'4bN!!!!W?,O!!!!!7LLO!!oN3R!!!!!!!!!!!!!!!!pnxN!!P[%OU8VO!!!!ncSP!!!/FhM!R9_Q!!!!!!!!!!!!uHYP8KZP!!!!!!!G<UN!!!!
!!!+fQR!Z]BR!!
""", 4)
KEY0_22 = table(r"""
!Y?-Po<6P!~sSO!vRMP[N4PKo8PxM%Q9{qQHuKQ2h<QkRdP7,.Q!8Z\Q|ygQlZ7R3j?R\L$R}%)Rt-hQaCwQBf'R|-XP+k`P!,bTP!!ZeBP;o0Q!#H>Q@oyQ
L<bQh(4Qq|WP!!!!0axQ7r:Ra1HQOtKRlCzQ!!Z(%R[xCRHAhR6'5R\nRQD`/R/`kQ!K.}Pf]gQ!!b`1Qls$Q)}APJ>zO1VgPc32R>a~Qfj[RxR9RL]XS$k?
SN{OQLo)Rv`8RrYcQ(YAQ!qB?S|,@R#uJSW'iRgRSS/+wQY6lQC,\QfyRP3zaR,vdQ?9MP!uo(P!!!!!!!!!!!!!!!mOHT!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!P#VP!!!!!!!!!!!!!!!!!!!!!!!!!!!!>CfS!!!!!!!!!!!!!!!F%7S!!
!!!!!!!!!!!q;{O8`xPhD=Q)tvS7w%S!\2$TsB&Qd@bSJwWR?GSPLI2P16YSmO{SjaUQ1MiRX>CP_QkQ-\JS!tb>R*AARw9CSLqwRVtIS!!TPnRX_:Que*Q%
Y&R*kXR!PV)PToNQ;a3SyXdR!!QRmR@SLR!~r>P!!?S'Sy/7S!!xFsS~HAQ\Z6RIOOP@Z_ONT1R,;'SsGBQ1-VS]z%P5mxQD%`P)XmPqIAUg~[SzM{QbG^Q%
d{Q!!.d=Q:EXPdnJPK1}R.XvRENxS!$QtQPmuR!C~)TonWP_`ASc+fR!v$zR!!!r'uO!A7uR!zbaP!)}}Rmn1T!]ciQ>T'Q:/}RJFnN:}FR$hMSD..TL&+Qs
_7QWL8P!!._)P#?hQ9tAPX\=Q!ZTiP6W*PXi1S--qQ!!QD=QtmgS!!!<t7S!%|xR!?VVR.S[Q\v\R;MPQaM^QF?ePbbhSH;eQ6<IT!!*?/R!gGeP!IK+TxgV
R!!!0.*S]F7R!u..PK[$PXu,S!lY%R])ZS!lO1S!!NOaPsWcPxZ'T!!f@mQeyeQ=hAR$NTQ^fDQh$>P&.0P!JI$QI&jS!na(Pa<BQ&E&T#ITP!;s3R!NS5S!
UugP!!m(8Ps@(SZ1OQEW<Q%VPSNv]Q^qZS!!yTIS!!!!_pFP!#W\POG~PXupPo+XPU6~Q|K<R!!]i1S!c,*R!>U9P-5EQ\Z5QPHJQ!!~2dP-?_PT1cQL12S!
`KdP!!x}PQg7hPicEP9`QQKw1PrsHT|RoQ!n^MQaDdSt3WP{*8P0`oO!\VQPL-WP1YgQRC)PEp]P!qUgQ!!'tiPbaHS!FySPDWTSpv[S~tEQ!j[9T!!~f}RL
JeQX)dP-m'Q!9joP!!!m4CQ!!!W>;PCRkS!!^0wOzIFQ:N6P!A&`R#n-S!!aVIRn$.R!!jf=Q!!!Q*pR?dpSUk9P!!I){Q!_ZzQsy1TUweR6O-Rj$@Ro+:RF
gjS!JL$S!-P*P1=FPC'_S&LmS>,$S!F@;Pi-VS!!!C(wR5cFSzZ{Nht{Q(0^P,g'P!!!!!!RvYRu9wRS6kSj.FS!!!!!{lASeG[P!!@%YS!~l&T!uR+T!s,&
T!KaLS!}zbQ!!!M=XQ!!1s`Q!+]0Q>qYQKM9P26yR!QUxM|ZgQ!mD#P!;++T!!YXIP9,WR!S2=P![A'R3vMS/?KP!!L@$R!!9]eR)~bP!!!!!gDwOf,@T!!!
!!!!!!!1#]P>r7S-$;PO?hS!?&`P=:KPT#0Q\|FP!fSOQ!cg}O}E]Spp)Q+SlRPROP!!!+?\Q!B8oO3*UQ!!!B}xR!h5xO!FecPNaGQ!fI1R?FuRV2CPrp(S
!!!9jWQJJ{S!A^=P]_9Pu4kQ!!!!!wCRPAk+Sq-QQ!>m;R~r}O!]8;T!o#ZPb~`O!LTPST$qRK_rS&wFQK@DR!.0IT!!(^SR!2U*R!!!1HCQ!H4pQ!i,ET!j
m/P!!T'tQ!!'opO!!WE]Q2E{O&'JP!!h3rR!wciPMU7Q{O~Q2%*Sa?JPd$&P\~}Q!?0+T!!!!!!!uz=P!3HRR!!!!f/BP!eG*R!!oOPQX[zRNp^Q!!!!V]#T
c)xS!ZW,PC.6S!\qUO?~%Q!3bUS!!!!:dLP2h9T9'0S!+WXS71(TBTKPc$GP!!!czQS!!QFYR!!d[MR!/PAS=~rP!!!!!!<X1S!M/oQ!4L\R;tDR!6C:O!!!
!!{+bQSmqOERoQiytO!!!!6bPS!ZwtOf^IQZ).Qm/cQ!NQaR>2AQ!xUwSq3IT*]PO!$21Q!iL-T)(pR!_D,S!!!!kUOQEf$T!!{-rR!o\#S!#IoQ?YYO!RP.
T!_sOS!!HzcP!cA.T8|iS!6VKP*9^Q!i]@P!!!!TYtQ!{%JP!!!!!P'wOW.-R.8lS13&T!!gLxSAyLS~J-PctGT+>CQ!!!!o(vR!6V\P!p*BPCsFQI9;Q!Q6
oO^0nQ=DfOc1aR!!;=^R!!+mVP!.pZQfPHR!*'SPgltSt(GRDx5P!!.e3S:|ZR!nzIP}V|R*URS!!!!!!#xjS!!cMXSZ0+SpN?R:8FTkcxO!!]F%T!H\UR!!
!4NuQhTwQHGHQ!!T8|O!j]CS!1|0S!>LgQ-;JP!md7S62-T4:IT!!!!!!sR?P!!OnKO(3lS!k-eQ!5XERQ4,Ry',SJiQP!!N&1Po]iP!}z|Sk+rS4FAT!2R#
S!F5>P!!0JYR!KJ%S!!!!,<BR!!!.D;R_~QR!!!!!!T*EP!!!!!!!)bXR!yiQO!dp]PC]?O!4\`R!jIJP!!!!!!!PuOQCdxR!!24=R!;sBOFgFNep5Q!!R+Q
P:~DQ!!0&BP!YYRR!!x^QR!!!!!!a<RQWw>Q!!!!!!6vLQ!!ltLP$E{O!!:1|R!vWCP!hIIQn2KQy-3T!!!!YpHR!9g:Q!H?HPx={Q!!!hMhQ!!!!!?aDP!d
lkS\i|Q!!!!!%I6P!!!!!!!!zE^P!Lc(RNn2T8aUQz/:O!!!_>ZR!56[S!!<NGS!!!!_=1R!!VNZRj&gR!!!!wQ{S!!.&lPYsmO!!!!!!!!!!/1cRR|WQ!aU
qSB4QQ!)4$P!!!(<MP!!R==T!!!}bWR!!!!H%FT!}yARhP}Odq[P!1gGQ[9dO!@ffSi+cQ[~wPuz6PtqaS<-8TA(SS!!;jCP!!YyATR&IPTp+P!!!(=xR{<E
TL(~Q!!!!!BaMP&)[SBN&TcJzO!jN<O!iS%S!!!!!!!Ay$RVURS!BK)P!u?aR!!%'-R!!k~*R!!!!!!!qaNQ!!.L,R!!~?%S!=#*P!!!V1RR!!j5<P!!!VD@
Q!!6wZQ^YFQ!!>(-R!9%tS!!!m(0S(2CS!!!=lOP!!!OYfQ!-`TS!!!!!!7+cP!~mXO!+r:SZ^ZQ!!!!!LrgQK2XQ!!!!bz~O!!nfjQ!!!!!!@+nP!y}?P!!
!Fw[S!M)@P!!p&SQB*QR!!.gxS!!ePhS7o&SE$mR[(pR!!!!!tG`Q!!BDbS!!!;3:T-l5R!!!!!!!P2~O!0'LR!![D/T!!&BFR!KhzNsb>T!!!!FWOS9H9P!
!!!!!!Z9;S!!!!>3/PIDGT~w6T!!M(;R!!!!@V_T!hWdS!!!!!hp%Pb1DP(<IT!xCfO!!]X'PzQNS!AMQStvlPh3IT!_e$S!!!!!!!!!!k3sO!:D*O!C+pP7
r0R!p_GP!!9y?T!DYuQ!`d7Ql,SS!!!!!2VmS!!bQyS8?}OsO`Q!tY5O!!Ny,T?&xO!(\<TMy%T!!]N*P!!nR[Q!/vlP\vSQ!*oIQ!!93+T!XBHP!!!!!m%m
PgK;T!cy&R!TCfSgI+T!!,zOP!7O[S!$)6P!!E51P!!!!!!W=6Pg3?R%~@R!4k$P!X<ER!!9u3T!!!!!!h2qS!!!!*=%P!!!!!!IkkR!!!!!!0|yS!yPDR!q
N,S!!!jOuS!!!#y,R)SCP!!!!/7}S!!!!!!'$/Raf1S!!W|LQ!!!U}#PTMpQ!!EGoR!E)~Q8C)S!!!SugSPi&T!`pcQ'g_P!!!!!!+]TP!FL~S!!!!![g4Q{
b<T!m8>S!!!!!!!!XY)STi{Rag:O<+gR!!!1v^S!!!!!l9KP!!;T7S+sLQSM6T!#>fR!!!!]95SA,]R!!!!4TYR(WGR!!sR<Q!_T;T9#6Tm*IThRCS!!!!!!
MYiR!!d$'T!!!!!!!!!rFQO!!!!!!!s~ZSZKAP!!!!!!!!u%RSoW&T!E$CTQ}VP!^tjS!2v3TE}rO!!7`ES1SdO!!2F*P!L4hQ!:tDQ!tu=TpyOQ!!!0rOPM
':R!`>%Q!!R(3S!!!!!!i]\Q!!t1}O!!XN)Q!!!!!!!nD;S!uO>R!~'7Q&y4Pm5?P!!!!!!!!/\iQ!!#$.P!!!!!!!!),(P!!!!!!!!!U(aP!!!!T3IQ!6EJ
P!!!2@_S!!!HokRp\MP!!)\9S!!>GmS!!&~XP!gh9TKovO!!]`GQ!!!!!`OkO!!!!!!)//TC2kOq?&TQrdR!dIqQSGqS!!c(6P!!!!S01P!A/\S!f2[P!!!!
!!rZASxEZP!!&CpO!!!!bhpS!!!!<w1SYZeS8OqO!!!N$cQ&e@T!!!bF+SQ0DT!!56aR!!!3niRrw[P!!rt`P!!!!!Z9ITNtsQ!!!!6a]R!!$4IT!0g|O!!!
AXcP!*SzQ!!!.c7O!*5WR!!|MtQ!#O`S!!!!!.OHQ&gBS!!!!!!!>[%P!!!|jnP!!!!!!!!xzRSIRUR!!BxHO%K4S!0F#P4:XOS<eO!!
""", 4)
KEY0_178 = table(r"""
!0ubP>`nR!gTFT!/|)STorR#%eRl?yP.z$Op~CPQ\CP`XWPIHeP!h4VO:&<OlD3NET|MjS_N;|TNU];OQQtN.|WNJ^|QU`hQ!fV(R!!p|QR[-_P!Kn?P\lnN
c,IOb_WPc||Q!GbHQ!!IMqNJr+Nc@)P0[`MrXmN!!c.^NYzrMH%{L~;9NzflOx`ENBM3O!$tpPCg<O!!*3]PZ]-SqbSRR{IS{'YQVs?Np[oMc{;Mbz.NU+'K
=G`KcAsOs.SNYv0Ni(FOgN8P!uGaKEi{MxjFKAMnLpt2K*.uN~42OVBWOPX,RDg-MS'CO^e9R!:`1S!!!!!!!!!!!!!!!l50I!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!bS|Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!/NcJ!!!!!!!!!!!!!!!mXt
K!!!!!!!!!!!!!CeGS|SBP&6BPhC=J>&@L!Ky'J1=wPZhlJurDMb~oPcWwRs_2Kgf2J60fO5JxLa^PRen3O@HGK!?%#NtzxM#HXKn8WL*,IK!!lmlLULHPw3
mPzZZNb9:M!pg8RCyuO7?|K^_'M!!E)oLQ/_M!qZVRk2zP!q@<LO@tK!!4HEJks8P?a5NHV4RNR+T-DAN`x<L9Z6P/w,KVJUR^1qNAIjQp2KQ#7dKJB{J6%2
P<'ROINjN!!{GdRh(|Qr>?Rb#KL@3ZLIb9J!,+{N4z[L!8RvI%A}Qz&\Kb3$M!y8RL!!!$U`S!(?]L!4WfQ!>-IL,MdI!R}7OqTtPe(KLcvDRUwkMR4@K'~l
I+NlP9DOPi_iR!!y9<R,6;Oa}yR,[AP!?OTQy`-S>d$L:v&O!!\6BPo+`J!!!xZrK!>`TL!,l0M;aXO0D9M.4rONuQOWT>PT)^Jh6BOpF.I!!_QFN!K%^Q!I
3sIjVGM!!!4B6L<s3N!GM%SvlJS8y/L!=u\Nhj#K!gC%L!!-(gQO8bQZm<J!!Q]/O(_@OP|wMtyhO'71Ppn\R/s|R!.f_R:|ZJ!V..T(t6Pfr~IY4)R!s|;N
!l&xK!Z;XQ!!7VjR:O:L#4uO7'DP[e9KS3SOf|}J!!~tIK!!!!sNHR!^YuR%G$QJRCQDc|QwbdNE6(N!!3d$L!`PRN!S/gR/10PX,TPq/$P!!Hq`Q)*lQf)G
OZm#L!R8`Q!!w{pO|QWQe,KR8HoOjexR_>/I6W*O!#`xO6'hJxl~Q:QjR,ObS!Vi/Rj{~Quq<Of~3SfLoQ!Ry<O!!nbSQesKK!3=*R)N0K]T{JqU.P!$PRI!
!6`IL)pAOmy`S^wsP!c,FQ!!!*j4P!!!a+cRnVWJ!!_7QS}@-P-8nR!n02MYn-Lw>DQ!,|eMBNIN!!YCAP!!!81iLnXKJ7XfR!!VykN!0$mNX3dIzX$MedJN
;|{Mf\-NMBYJ!,ICL!>q-S\iIRI?tJ1-SJ37DL!P'cReu,K!!!D)YLMLPK|NfRp'jNwhnQ^44S!!!!!!j<@Mv\XL}:XJCiQK!!!!!Wf[Kc*uQ!!o4&K![r}I
!3~rI!LN#J!m_BK!RTGO!!!X/`O!!nBLO!QW_PyS\O_AgR<-TL!hXPQfm<O!7<>S!V}sI!!~1BR:hFM!5k^R!mtXNro?KpGHQ!!qo_N!!X9%MVXcQ!!!!!@e
PS\SCI!!!!!!!!!!iFqQO_rKahcRbz^J!0GjQ[?>R5$aP=3HR!AAtO!~#BS(1xJn6oP1DqLAO4R!!!?)BQ!uNcSHTgO!!!=]TL!hkNS!L|SOZJ*P!t\ANSx\
LHzPRY<9L!!!M@aO2s2J!6b]RasfR&U4O!!!!!Vx-R~P2LI`pO!^a)N|eAS!khNI!X=xQXreO!:i9Ks~fLn+GJ$5,P#(rM!eb.I!!teNM!DOQN!!!N=4P!U%
)O!y~7I!=X}R!!g.|N!!]l_S!!=HTOrOGS/,AR!!`?dL!<RGR9\OPm+TOtV6L?O@Rr18Sq4eN!xqsIb}ZO!!!!!!C|\R!MXQM!!!!&ASR!DnQN!!4.rOsrPL
8%QO!!!!V2)J~Z:J!k')S:`vK!{}AT:,xP!$u-K!!!!gz:RL3RIDa(L!5:'K4hzIT_=R.I<R!!!zP6K!!L;%L!!%\\M3IlP$M\K-b>Q!!!!!!40%L!+M+O!#
J:MRhpM!\/#V!!!!!fRIO$T]SYX*OL?VS!!!!SI9K!KDVSct%PMNePf-GO!6i.M.L9P!.m;J.Z.Ix%NT!cB^P!)TnIr6iL!&21L!!!!Y<tO.^&J!!&MdL!F?
EL!4n*OTE9T!>/lI!K=;K!!sDaQ!MQlIQ.[J!WoNTzHRO!1kVR!!!!LszN![.AR!!?],P!!iLQS}SKN3wUJ}?#J!!3f9Je(BKg('SqX1IaT4P!!!!FD[L!3I
rQ!?LSRR=,PJ,GP!-ScSMf-OKxwSNV/M!!v'WQ!!1a#R!T:ZOzIhM!yB,Ru0BJzekM1OoR!!@6|KJo=M!(?AR9ELLW/5K!!!!!!0xXJ!!rO'KH|3LF7}MBH5
I\]MS!!2/%J!M1JM!!!RqxN.*tNYj(P!!sPES!AQWK!YU&L!V3=OoY@R!X~rK>5oIRK.I!!!!!!GDYR!!H.YTs&VJ!/VBO!+1oMIbMN:t1L6>/R!!MhzR$~_
P!*C/JvFHJnX@I!|WEL!QH\R!!*GAM!V1AL!!!!8jvM!!!Zd*N|RRM!!!!!!`TLR!!!!!!!&,CM!1HKT!zKoQX+^Q![l0M!%8@R!!!!!!!NOsOu:UL!!/Q&N
!NhmT.fmS]USP!!zp0R[\0P!!1WSR!?0QM!!.@SM!!!!!!.~mOh\>P!!!!!!5FzO!!XT:R5PGS!!8@ML!?$PR!'I&PbE~OJNaI!!!!P\gM!t:HP!4,ER<JkN
!!!)p:O!!!!|e'OPNMR!'vVJF%hN!!!!!2DnR!!!!!!!!K6nQ!`fUNg1bIO1fO^t%U!!!LE?M!b1}J!!X`NK!!!!cxAN!!k|>Mw~}L!!!!ta2J!!-fNQ^4>T
!!!!!!!!!!T$;OAr`O!J^IJMQpO!aF<S!!!=_9R!!>%JI!!!'FEM!!!!ls5I!bSwMvXBSu%tQ!R=*P=m|S!HYbJ'7GOg03Q5-mRAomJB{UI[z3K!!RYOQ!!>
>?ILICRIf*S!!!O9VL\Y7II'eN!!!!!Be8R&P}J=]~I9_IS!*Q8T!'x@L!!!!!!!cH^NM.5K!I<0S!j+XQ!!EeKN!!GKPN!!!!!!!v<vO!!|+MN!!^IAL!]|
.S!!![0RM!!p#aR!!!.>;P!!3*ZOkx,P!!LbKN!hyCJK&NS!!i](L/ZXK!!!po3R!!!<1?O!u90K!!!!!!LCcQ!{1;T!XgkKybZO!!!!!Z7<O#I`O!!!!,8?
S!!'Z5O!!!!!!u}IQ!+=XR!!!ES{J!g+XR!!C8lOD]TM!!C)9J!!yR^J\x=Lg7pLZ5iL!!!!!XJMO!!8`lJ!!!>5QI,U7N!!!!!!!V&AS!A9`M!!\.jI!!(H
mM!\_0S&kFI!!!![~;K\MgR!!!!!!!cqjK!!!!.'#S3l2I?cXI!!DH+N!!!!`l:R!6WgJ!!!!!]V8S=`NR5G.I!<ywS!!~U4S<K>K!U]7KvcLQCZ.I!wjBL!
!*YIS!!i&eP!!!!vDZS!j;JU!XEEQ]wBN!4~4R!!AwCI!gWxN!59OP@p3K!!!!!lqRJ!!_>7J?%CS18MO!4+FP!!-eoID3OS!~VKI}q#J!!ct-S!!|aXO!\e
LQG8jO!~N%P!!1ksI!s$ER!!!!!dJLQg<NI![juQ!ZMcJ=7sI!!}O3R!~S|J!}1oR!!+FzR!!!!!!Y^nRru}MNfyM!Z#;S!wn3M!!$b_I!!!!!!{RJJ!!!!j
q9S!!!!!!4(sL!!!!!!i86J!{]qM!Tv0L!!!WW@J!!!P|KNK/PR!!!!Hg.J!!!!!!#4GN~j$L!!S7zO!!!Fq<SZG(O!!lfjL!>%eNa-8L!!!7v_Jbz}I!5PE
O#*kQ!!!!!!=b(R!=v+J!!!!!g*VP)GKI!3{cK!!!!!!!!1V7LX6NL1P$UVt}L!!!q]tJ!!!!!h@>R!!dHsKEMzO9iYI!Qe#M!!!!DbxKAw8M!!!!w/AMPWj
M!!Z1DP!4(NIdnZI}n.IgjWK!!!!!!m-xL!!1E}I!!!!!!!!!%=LT!!!!!!!9^}JwxTR!!!!!!!!D@6KHG~I!Un<I?;#R!s#YJ!t__IDoZS!!LoRKG2|S!!8
,.S!JN;O!as0P!@[HILEsO!!!Bb3Rlf-N!~byP!!*f}K!!!!!!\,VO!!)DCS!!l)pP!!!!!!!qWjK!+Q#N!+iPPeiqRG+ZR!!!!fM,N!!!m28O!!Qf%S!!!!
!!!!]D3S!!!!!!!!!r%hQ!!!!<|&P!UB@R!!!5bsJ!!!|zrLco8R!!OZnK!!*8SJ!!o]zQ!-2RI${QS!!TL*P!!!!!Y-lS!!!!!!?`jI3qlSd~~Ib$'M!?4&
O(#JJ!!d2oR!!!!<QzR!H%{J!,[uQ!!!!!!>4\K{JwQ!!-v`S!!!!eNKJ!!!!eD$LV4eJr=^S!!!sGGOm-BI!!!NI3LK6:I!!,L/M!!!(ZwLcssQ!!%JhQ!!
!!!sL.INQ|N!!!!IY7M!!iY.I!8D/U!!!L7bQ!\5mN!!!$S+U!sSFM!!.2{N!t#qJ!!!!!lX(P+XYK!!!!!!!-,9S!!!/GHQ!!!!!!!!?44KOHJM!!'l_TFV
zK!.g&SIM<TMJzS!SF4Q
""", 4)
KEY0_182 = table(r"""
}LoQfhWQq%&Q!!!7SeN!d77QGWvP!!HicP^sVQ$GuN)~MQ6O<Ql{dQ;/%QwDCQZZ@QnPWQ8OSQ`=gQ<+HQ$J;Q'@PQlkuL=I5P&2:Pa@4Q!qB`Q!_bhP}L\Q
(ThQga8QH6.RcCXQ]p{P!vbsQ!!Zj0QFz9QM&?Q!!!S`2Q!!!}b5QNxlQ!qO9P|wmOc^3R!CJ(Q?jyNn3*Q-m/Q!UtCQ!O&?Pk*sP!2WwP!!j9RQ}%gQ!!c7
vP!!!*BaP`>jP!!x=cQ13HQM#=Q<3ZO?*TNt?xPrNeQ!!!!TQHM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!vZ$R
!!!!!!!CU;P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!iBOM!!!!!8\LM!!!!!!!!!!!!!!!!!!!!!!!!!!AYUQa^5Q!!@37Q7;;Q)
hAQ!.Z3Qv9%QMgFQuNfPpj0R!L*qP!^Q]QnWdS!!ITwP]*$QlN,Q@-kQ.jTQDEdPFK\Q!>ZKPQ6KQ!=h>Qa3*QNo{OH}OQ@2YQ!!^tWOXU\Pu^sP!?O2Q%p*
Q=kJQacxP!5>,R6~@P2tXP<\XQ!?zYQeVHQK)>Pz8*P!!kF*Pyp(QMgtP!0D\P!*3qPsBcQM9QQWR?O[1KQ}.bP!9@TO!!!Y>iP!!!Ky8Q!*EfQ!H4TP!!!]
v+R>'xO9-XPB@0P!).xP!!!L;DP!HK+P3{TQHnLO;ORP!!*CeQ!KCvO:FHR!Al>P$R=QAN/P!!:jGPe>tP059Q!!|;)S3SSQ571Q3-iP9b`P&M3R!g9~Q!#Q
3PPG@Qmz{O>/%Q!Y;2Q!!~h$Q!cD_P<ZSR(;wQ!!!!!!!!0HkQ!g8XP77:QUyWN5^^Q!edKQ[n.P1qkS!{E)QI0xPod9QNM}O!!rD^Pb\6Q0'[Q!!}DwPeoA
QOn3Q!zc\P!i&:Q:}7P!!mODP!4&*P!>OePUV5Q<`gOS]sQ=QDO<6]O!BlGQ!!G*OP!b1=P{7iQ!!!{d[PyWFQ!XXAP<^NP.qNQE=hR!{HQQ!!@w{Q>8|Pa*
2RlM=SQTmPWi$O!LSTP!!!1TZPoq,P!W:@RnG>QYBIO1dQP!1EwQ)4:Q$d|P!Db;P!K_NQq)4P5$nP_z#R!J6{P]BbO!eBLREohP!!!BK?P!!!wmOP!!-I=R
!cZtP!t|`Q!!{O#Q!szVQ|usOK#9R!(1[PPPCQ!T:TSw,(S`waP[CvRl#&Rdx{P!cc6P!!.-OPBrGPAq-Q!eApPC:)R!MG_PeP2R!)68RL]XPgSIQd/NQ!P\
AQ!A0hO!}M8QacWQYmKS!!!!;m;P!!vo#RCY0P!Gf`PvwJP!!!F1pPul`Ql{mQ!!vIaR^NHQXEqPm+~P!!!!!!)aUQ;{(R:pLQ!!y&/P!$ooQ!!(b9P!!_&*
Qw#uQ5#`R]KpP2\OR!!!xG%R!!!!BH7R!$7sP!SwxQ!!F:SR[wIOwC\Qyq{QNp}O?];Qi,0R;BGPj>KP!q5xO!@ytP<^ET!bNwP$TvPM_iP!!!!USQQ@-bQ!
>jbP+*~Q!!AN4P!qA|Q!!!h[fP!-yxQ!heCP!3`yRsf?OE8&R!!!`cmO+b@PX42Q!As$P!xzcN!?_FO!!AK2PU3*O!GTJP[HUP6awP!O$`O3lUOtD=Q!<CjQ
!nutQm=iRTFrN!!AbHP=cyTQ/xQS=eQ!/@YP!!}l8RMPBO?nOQ!$n'QMdoP%LnSEtGQ%j<PVSOQT%sQr*uQ]H;Q!!@&7O?$sQ!G'UP!=;?P!D#^Q-DCQMNNQ
!!!6uBP!!MAPQRVYQ!6V7P!!WlhQyBTP5[9Q1*AQ!!=o[Q}0uOe<=P!!.S:P!!^kQQ!!LyoP0i]Q!!%B;O_6(P37aQ!N9YQ?r`P:feNAHHQe|UQrj\P!C9GQ
tB]Pv+{P!7n@Q!!!!!)mDQ&1OP!M=rQ!!!!#R@P!-k%P!!u63Rd<1QH6BP!/){Q!Ze:P!MfCP!1-EP!i-IP!St^P!$}EQRc4P^$zT_rTP!!!!f?CQl?\PZ_]
Q!LH=P!+s\QUBuQ!&e5Q[mbQfj1Q!!8.HP!=OiQ5<oPKlfP!!m,?Q!,?,P!VcSQ!*YlS!!!>}rOq{VRd^MS!!YpMRiFvQDs=Pve7P`43RY$=Uc^YR!!wV^QT
crQ~v>RYgRQ!Ww8R!!>-'M!!!!!!/#@R!-4FQ!5RMPdwXQOCcQWf`P!!!#,DQ!$kIP!!!!%2hN!!!!!!XxQP~Z>R!!`K9Pp0LP7#MQ%t>QmJVR!!!!E_.S!!
'xIQ!{~7P2YnP&e_R)&eQ!!!!]j_P!C-eQj=OP!JcTQJQSO7e{Q/fCR!XNXQ!sJqQ!NcDR!!!b:yP!PA9Q!!/WNP95MP!j6qQ:.~O!'d,P!!c/\P!!!!~~hQ
!!!!BK$Q!f(ZR!!X]>QGi4P!!!!!!!!z}EP!!!!Q\5RntQQ!!!!I,|O~IGP!!!!!!_WkQ!{xEQ!!!!)fsQ1h{Q!!&Q^Q!^b3QmyCP!T]9O!aK8Q!j|LQ-N#R
!xq}O(<_N!Mj'R!xn%P(;kQ!!!!\:-P!m[LQ!se2P!x8rR!jr_Q.Q\P!V>>P!vxMP!!!nsJQ!!!#U]Q!68pQ>6RO!(I`Pkf%RK):S!!!!!9MCR!_XpQ$2/P!
l..P!CR7P!!>_%P^yaQ!!d;TP!!ITlO!!!gc$P%3aOa/pP:tMQ!!!NN[O!!!!d+fQ!!G_8S^o0QW)bRd<zR.F;R)N`R!'TeO>~$S!>@OQ!!$c=Q>d*Ps'AQ!
\,7R!!!a;fO!!Bx3Pv@0P!!!f#'Q%5(R!lShQ!!dN-Q/DyPM>&RoE2S!!D}@Q!!!!YPFQT6qP!!&u6Q!.hxQ!Ny8R!_X{O!!N&OP!!U<RO<p,S!!p*xQ!!h|
lQX+HP!#=*P!vrAR!!!!!!!!!!!TUQR!CuuO!!H~{R!\fRP!!M?2OwLyO!KQcP!!gO{Q!!!!!!!dCqR!a6sQ!0.%R!h'>R!<eMPZ4fQf<}O!$MEQ?_<Rqt{S
6cKPCZoQ!!Wp.R!R{uQ!q3xNUgdQ/r%Rv$XP!b)NQI<jQ!5tOP<,oP0blQ!!!#b)R!!byqR!(UeP!>hWQNzyQ!7OyQ!uYHO5\%R!uUaO!!/ZDP!!q(PP!Ew<
P!!!!ALNR`m]P!!.'wQ!+}bOD*;P!!WU_PSt\P!'#kR7mkQ!X2DQ.voO!k+uQ!-1\PIVxQ!Yi1R!!!!!!9:7Q!}:<R!%BeS!!!O~AQ!!!!!!!0KoPmG9R!!!
!ibyQ!fvnQ!!OCoQ!!\~NOORoPS]WQZI}Qzf5RF(iP!9S(S!!!!!'~zQ!&H(PH%PP!!li(O!eymR>{;P!Qa9R!!!u85RQ6kS._IP!Bm>R!!!l<<Q!1X=QDN0
Q!#u&R3WGQ|[<P!!PuPPKCXS!!!!)W#RkdzN!YVoO!o^QQ!!!!!VgeP!!MY/R!!*D~Q!!!!]\NQ!6m|SY+dO!Mc'R!!!!!!!!!!'R^Q4]PRwL,Su3CN!!!mU
;R{)+R!cOYO!P-sR!JcGP!!W@]Q!D/HR!!qNlQ5u_NCg_P!!mtfR!!U9^QQ9|P*AFO!!!!DQ%Q(TUQ!!(J_Q`F}Q!8$nQ!!!|2ZN!!!!!!!!!!!!W#UP!gd8
R!!U%PQ!!!`$wO!!9^TO-0TQ!!!,XhQ!b=gO!!!!p}&O!!!!!D\IP!v/sQEG^Q|I-O!!duXQjeXQ!?^VQOpEQL.tQ!!!!!!!!!!oDFQ!!$S2O!g2_RKBSR!8
2]Q<s7O!@QUQ!!3IBP!!!V:UQNpyQ!!!!!!/RZR!Y$YS!!!!!!f_dQ+vZQ!c)QQ!7^?SNu`Q!!]ykR!!{?KS!!!rsOO.H:Pq6YQ!8voR!%c/Q!!|uPP!!!!p
V^Q!!!!!!Z83P!!!!!1x_Q^48Q!pt@R!!!!!!!!!!u,qM`qCQoVlT!`(YQ!!1'>R+q}P!!5;&T!E`VO!!4=mQ!!!!#H-Q)b^Q!!!?cWO!9*]P7w/Ru{UP!lt
-R!!!!9q=R!!!ir-S!!!!8E=T!!!!!TzOP!!!!!!!!_DRS!7'5P!!<fZRofiN!!!!!!!!!!!<RjP!!!!!g3]Q!!!!!!)$zT!!!!!!!!!!!!!!!!!vd7Q!!&4
zQ!UTIQ!vZoQ!N=]P}o?SDDDR4,[S!!!!!!!!!vqWPUfQQ!xn0RnILQ>d;R!!!?MzN!!Rq^O!!!!;;]P!!R`9R2t)T!O]hP!!RN'R:@UP!Oc9PS&,P!!!!TT
(R!t^-S!nOBQ!!!fH;S!!!!!!!!,@IQ{&ZQo;QPzBBQxPFP!!!!!!!h@iO!#Y;Q!<_YRe(HQ;lhS!]raP%-MQ!k|eR!!!CO3Q!!ynnRDO\P!!!ZX.Q!\WrQ!
!GaXR!!!H\0R!:R,R!!!!&[pP!!!5SRP!~f&Q!/LOQ!!!<s:O!_^MR!!~RMQ!!!jQSQ!!!9wUQ&,PQ!!X\]R!!!!!!!!!!:QES!!)5RQ&gjR!`O^O!!!!!!!
!$*AQ!A](Q!!$PxQ!!!!!&gAN!!!!gWuOfMsQjA~O!#9%U!!!!!!!XnWR!!!quSRe%kR!j;xQ!p<0Q!a#(R!!/YeP!!!!!!!!!!!?eYQ!!!!8IHR!!bCCQ#C
}Q!!!!XM@Q!!!K66SQ/\Q>#VP!!!+wkT!!!lsPR!!!!!)t;Qtw%S!!!!!!kZ`R!!!!*2PP!!P7TOY9)O_I(N!!
""", 4)
VALUE0_19 = table(r"""
!!I_9Q!(,MQ!V,>P67:Q-l<Q?8~PfGfPKGMPq|vPC_BQoT{P!z'mPiRiP?n)Q2EYP>taP$M`PmMiP(edP>r`PO-/Q.I,Q!K8VQ!!hj5Q[bzP!}`,P/zcP:=k
PxayPHo{P!EB/Q!!({GPD$)PsIsP}YUP%kcP!!doAP#*XPHftP>nTN9,pPpF^P1DhP!K{QOV[iP!!PJzPe>=Qgt#Pq.AQ#?*QQ2FPb#ZQLC}SF@[PM{4Poc<
P8~pP.6`PcX[PJsjP9NuP%D.JBp<PW;YP?CjQ0^LO@.2Q4l6S}*TQ:6mPre0Q[eNP9k@S:Q2Q!mp=Q!!!!!!!!!!!!!!!:AyO!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!c}4Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!?b0P!!!!!!!!!!!!!!!oJ?
P!!!!!!!!!!!!!U}}TM0xP8kvPPT+P=iDP]H2O9^(P*{}Pjy1Pn}>O!1hCQB@'PN,*PliMP,p5L9Z5Q`HhP2A9P!,dYPzvGOfP<QeuGP6V9P!-F#RzmJPr\w
PvWZM,7aP6YZP!-E2QSD2QoN@P|uMP!!G$nM2F-T!<J;QK|ZP!0;DPUG?P!!U\,P:SuP6p5P%m1Q+LIQ7m]PbBDPy6uPog5Pb96QM;dPq^,QIJ(Q7^5P+w3P
'ZtPHPlP@DcP!!L@{Q7&/Q89jNa9FPU{8Ov&+P!y9wQ=THP)I?NAo&Py5/Q7Q)MfJMP!X7GP!!!T$5R!1eHP!~.,Q!-~EPrF$PPwFP6N~N~X}PD:FP.X/WW.
WPPa7OxT%P\P|PiVxP1?VR!!~q/Q34dNX?*PuIROV}5P1b)Q2?=QW)AP)`fP!!?kvPE80P!!!:2?P!iUGP!TRjPoFmP&>PPA&%OTNlPyxFQ5{/PYCjPb*yO!
~_sP6Q^P!n|*Q!sE&PZ6RP!!!fLCPU}[P!)5<QE(/R0YBP!SSaP;R4P!Z1AP!!)5,QNg\P4PeO!![pgP20jP2f#P)YoP%PtP[97Q$5cR!bPAO_T/P!.r=PJ:
uP3{'Pd;0Q!>*]P!lu?P!75*Q!!A,9Q2NoN99qP+&wP*O7PP^lPo;4PZ{dPD7cP)`9P!!!!_P4Q!M=&P?4#QCUeQ'~sQQXbPWHZP!!U)AP!;.`P`5HQm]8Qk
BtPe5yPJerP!!<<QPPs,Q}#kPfm(Mw&TO:<+Q!!l`pPm+*Q<]+RFMpPO$;Q$6yOZ1gP}lUPJ:FQ6?1Pfl<Rtr*P_KDQ!M11Q?J/Q}\iPZ}WQNA-Q!A9gL!!D
X)Qhx9P!>I0Q#86PUy3Pt.tP!O{}O!!~(FPu>jPlDSQ7r+Q!Jg'Q!!!7\XR!!!V+8Q>*/P43*O!0-BQ]{sP~Y9Q!G@OPp>BPV6\P!Z@VP(v^P!!\`vP!!!N@
JPFM-PsV8Q!!XVcP!vccPpSPQjOMPR)_PYbXSv/[PH@/P!=7EP!FA=Q{5rQ`{2PyN.P>AEP!-i&P]g5P!!!P0HP[U:P9kJT-?cPp8-Q64>Q!!!!!Oj}O(8QP
%+HP|2/Pze:P!!!!!u)<PM+.Q!!<p4P!fn'P!TC&PG.[Md&(PM9.P3b8P!/NVS!!n#\QXGnP!iGQPQvvRk$bPE4eRivmPN@jPrNGP!_%%RJ\iP!UU?Q!tO&P
!!1^3QS,RP!}Q7Q!f}`P(?8P`T,R!!+xaP!!{WMPPbQP!!!!!s&BQPy{O!e.`O!oP3P!&QaO!!!!SY-Qs2?Pl38Q2*0P!V^,Q<.3Q6zzPxL4Q![.qP!#(@QL
O3PC=KQOJKP)l1Q!!=JDPFazN!(XDQWGoP!!EK:PCUGP!szwP!69BS^WsP!Wp]PP`HP~]5Q<qCP!!!=VnP;IMM!BD7QXZ8Q]QhP!!!!!\v0Q#yBP*]pP!pZZ
PP$@Q!,M}O!?S.QCcWP!WO7P`%JPXq,PYmsPqzWP!M.yO!!_3SP!_}_P!!!4vtP!MzfPy4mP1FzO!ONJP!!yycM!!Do3R!!fmlP4:dUyP3Q!!;`IP!Sa2P#Z
xPE)oOSOCP:I3QVe>Qd^bP!@N&P/eLR!!!wJmP!!K;7Qcn\ODymU!!!!T{5Q!p%`P!!~W\MU&GPcClP!!!!Sm(P;JiN!ea<Qcd?P!<8:P8)~P!/WXM!!!!HH
eP\w}OuZAP!K}4P%H'P1&3Q2K9P!!!~&7P!!ixYQ!!E(UP)APOs2<P5g&Q!!!!!!{.AP!`<gP.R6P:KPPcjWP!Y@SP!!!!!#??Lr[{M9nwOClBQ!!!!=K7PW
n3M%mBQ2{rPTY2QS$kP!=rNP@ZuP!7A+P>-yO4-NQ!&YzP!.h%P8AJP!GhBP!!!!|-qP.N(P!!)bIP!oNEP!d4gPF@KQ!=J%P!Rb7P!ZD>ODJ+Q!vN%PXV/P
NyOP>ptNJK:R!SJ6Q!!!!9XePx){N;Q3Q!!E&yQ!!'=hOb3_Pmq.Ph$(P!!I'+PfZ8P}H<QIRyO@ytP!.2EN!!$MHP!=f-Q!(}5QfnsP+LwP!#}$S{XgP?BG
Q4|NP!!!D_uQ!0S/Q!MZmP-_VP!zb0Q,4,P5,WPTi9Q!!\M@P[uPP!PS3Q^JFP'r6P!!!!!!8;/Pp43RG&LTD$5P?/CPaMYPw%zOU\AQ!!B;(P!qVRPtZ_O!
!-?ePf_dPEpfRtshR!DS@Q!M|vO-q'TK@AP!~`iPaJ3Q!)7?PGp%P@+yO!!!!!!Xj6Q!!*[OQFs.P!g\eL!kVWPQN_PBqBPZ+1Q!%~NNp7qNCP}Q!C^)P`%-
PuT{O!wI0R!J47Q!!tEQP!8wDPPaWO!!)\9RSYXP!!!agZPobSP!!!!!!2'5Q!!<<lN!!!!+[QP!zYkP!DA-Qb3/Q![/OP!Xm{Q!!+=^R!!!!+$qP/]GP!!@
3ZP!;u*O_V8Rp.yP!!u>1Q`HtP!f/9PS~5Q!eQSP!!elSP!!!!!!m;pPf>vP!!!!!!ryqP!!E[2Q]fhR-:zP!HVFP!PH2O!c%sPSOrPg}#P!!!!4UVP!NZwP
!`&4Q5PcP!/y]Q!sCiP!!!!~:&Si25Q!+~.PiB[N!!!ajtP!\[9Q!!!!!!!!%2-Q!SV`P>*$PJ6oPq-UQ!!!l,QP'f6Oc14P!!N?:P!!!!At]P!!p'QPZ/MP
!!!!m+*P!!^v(Q>-kP!!!!!!!!!!_a9LYPnP!<5-P)[pP!,>?Q!!!GP2Q!y.pO:n|O!!!NwQP!!!!k+zO!wbXP7'XPFz-Q!f[VO{~GQ!GW0Pk%kPj3%Q*L9Q
-+2P]J~O]6EQ!!UUCT!!tD{OobxQ[v<Q!xONN!?_FN-AzOu\bP!!!!!tJmSl54P<x'P&+AQ!@\>S!AtDP!YjNQ!!!!!DfaPuq6P!S_=Q!!!{A`O&6_P!!bp_
P!!!!!!!sFqP!6W'S0G_P!!PzDP!BO=Q!!!4^SP!!]m7Q!!!>quP!!:XmPgvsP!!]5_P!FJ,PkpIN!!IZAPw^;P!!!&d1Q!!!UyiP!=56P!1.oR!!!!&c+Q!
[VKQ!y8>Px_mP!!!!!-UiP$KnP!!!!Ja?Q!!g^hP!!!!!!c;(Q!1]6Q!!!Fy3P!nZ6Q!!y%pP,}SP!!5{*P!!l$0P-ODPE<KP(AJP!!!!!$skP*t^M!^x1P!
!!Kk}O5O\P!466Q!!!!!ww?Q!IUUP!!B1%P!!%AWP!rqAQzE|O!!!!@k7Psa8Q!!!!!!!s->P!!!!&s;QMayOal~O!!>pZP!!!!!!;91P!!!!!Sj>QZA5Qg*
yO!IBGQ!!d8>Qa-8P!.57PO](QA-yOS)5LI/EP!!GPNN!oRvN$?uN!!!!nBCQ!/-=[!D^'Q[$^P!TvhO!!@~{O!];eP!;UxPxa6P!!!!!kK.P!!Ow#Q[4@QS
pkP!!l{NR!rv%PcoAQ!G%}OQ+(P!!pA=Q!!xFmP!e](Q+ioP!)vrP!!HM&P!a%4Q!!!!!*Z(Q0G}O!ZQSP!8b0PGF&P!!\xNP!u)4P!Ye9Q!!(9;Q!!fzNT!
!!4_9Q.VYP@~XP!AeNO!>C:Q!!Sg#P!!!!!'t`M1@-P!!!!\z>Q!!!!!!W_KP!!!!!!}W*P!duWP!6eBP!!!M|+P!!!19_PrS5Q!!!!oV)P!!!!!!]Y^PN*A
P!!swqP!!!.\JR]rfP!!0TJP!Z\bPobCP!!!~50Pno'P!@ljP'g,Q!!!!!!L50Q!U3)P!!!!!BNyP:#}O!/4=P!!!!!!oMBL!r[CPTaFPPxTQ6.MP!!!j#3P
!!!!!J.3Q!5\@N7<?PozqPwy~O!&EMP!!!!q}?PR8PP!!,%0Q!hBQPmyVP!!=L.O!ED}O*+#P-0yOfT;P!!!!!!PBLP!!Yh'P!!!!!!!!!LsMQ!!!!!!!d74
Ps~'O!!CmIM!!!!!g$7P@u'P!,&{O%N/Q!y'`M!9g#PVHCQ!!6s:P#wGQ!!OD=Q!iKiP!kKtP!b\|Of~pP!!!6b1Q;1[P!(=~P!6{2OR`@P!!!!!!q&mP!!j
8@Q!!K}|P!!!!!!!F*>P!$jYP!3hxP~):Q]s6Q!!!!}H%T!!!f~hP^meQe-*QM8<Q!!!!!!!!y)>Q!!!!!!!!!4A,Q!!!!\,sP!SG3Q!!!xs2P!!!@^KP3F2
Q!!M\>P!!IP.P!!Tp.Q!Kw}O96BQ!!vWsP!!!!!KgEQ!!!!!!'8%PXpEQl|'P#nMP!1WfPb9-P!!be9Q!!!!W:;Q!2s3P!#2.Q!!&UjOZ5CV!!S/<PbH.Q!!
(8DQ!!!!%L-P!!!!>%APdw0PYsCQ!!!((kPzg{O!!!I(CP_azOH^6K!kzNP!!!&<LPMx-Q!!*F,Q!!!!!Q+yORleP!!!!'(PP!!9-yO!])NO!!!}T+Q!;fcP
!!!vsUQ!j)RP!!p[eP!^R2P!!!!!c@sP)k;P!!!!!!!6q>Q!!n82Ps'(Q!!!!!!!!:f6P{YRP!!#RPQ+9@P!/5HOhfKQGaGQ!yeHR
""", 4)
VALUE0_178 = table(r"""
!!!!!!%;fQ!ts&Q!!_]ZP!q7BQ!!!!!!!!!!!!!!!!!!!!!!!!!!62XP!!!!!!!!!!!!!!!!![}gS!!!!!!!!!8KuQ!!!!!!!!!!!!!&9.Q!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!mGDR!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.0(Q!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!GcDR!!!!!!!!!-eqP!!!!!!!!!!!!!!!!!!bt+Q!.-0N!!!!!!!!PF'Q|7eQ!!!!!!!!!!!
!!!H5&U!!!!!!!!!!!!!!!!!!!!!!!!!!!!!u0KO!!!!!!!!!!!hw7P!!!!!!!!!!)jWP!!!!!!!!!!!!!!!!!5w:Q!!!!!!!!!!!!<ocS!!!!!!!!!!{v`L
!!!!!!!!!!%AaP!!!!!!!!!!!!!j6$P!!!!!!!!!!!!!!!!!!!!!!!!!!!PvxO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!._NP!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!{a\P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^D0R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
qH'O!!!!!!!!!!!!!!?<wQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ap2O!!!!!!!!!!By6S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^2-P!u^0P!!;kYQ!!!SFfP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!4yfR!!!!!!!!!!4wiS!
!!!!!!!!!!!!!!cT~O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!}_gN!!!!!!!!!!!!$swQ!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NcuQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Be#S!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!\pIP!!!!xb`O!!!!!VrhN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Zh%R!!!!!!!!!!!!!!!!!!!!!I)iQ!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!b(MN!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!P^QN!!N(sT!!!!!!!!!!!wI\S!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ZnGM!!!!!!!!!!!!!!!!!!!!!!!!!!!!bp`Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!>8HM!!!!!!!!!!!!!!!!!!JzoR!!!!!!!!!!!!!!!!!!!!!!!!!!!Y*BK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Z]}S!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!<$3O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!SAQT!!!'PtK
""", 4)
FINAL_30 = table(r"""
!!Sg+Q!!!!!!!!!!!!!!!!!!!!%J-Q!!!!!!!!!!1x)QsU-Q!/8,Q!{&&Q!!!_&pP!!!!!!`,&Qse}P!!!!!!!!!!?IlP!9F8Q!$*,Q!!uf%Q!!!!\huP!!!
!!!!!2jtPSr(Q!ip*Q<+1Q!!!!xewP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!BfwP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_zuPFxnP2K$QWl|P!!!cZ<Qo+rP!!!..DQrg_P_
\%Q!!!!!<dbPdf:Q!!!`=zP!!!!!!!H2uP!!!!!^nJQ!!!!!!!!>JAQ!:buP!!!!!!@=4Q!!!BxvP!!!H_)Q!!!!!!J~oP!!!!!!!!!}~}P!!!!!!!n~vPc7
zP!!!!!Gy*Q!!lZuP!!!!!ud-Q@@3Q!CI6Q!-])Q!!!!!!JRdP.hjP!!~)zP!!!!tRrP!!!7O}P!!B{uP:3oP!!D~8Q!!$csP!!!!!!8:;QUP*Q!!!!!!!!!
!!!!!O()Q!!P?(QLI+QAE}P!Ng3Q!!!!h},QHw9Q!m@vP!!!!!!^q@QR2bP!v@oPzipP!!](oP!!!!@sHQ!gMcP/bnP!!6P2Q!!?^mP!!i#qP!!rjcP!!!FP
yP!!!i:uP!!!!E.|P!S4<Q5v3Qg6=Q!!!!!?cpP!!)AjP8dwP!!I<JQqV&QCe2Q!!!!!.KzP!!5p7Q!!!'a.Q!!!!\WoP3`(Q!!!!!!!!!!`N=Q!!!!_t#Q!
!!Y/}P!!!!+K[PBhyP!!!!!!!!!!!!!!WOqP!!!!G73Q!om1Q+?0Q!!!!!!!!!]vrP!!!!!!!!!1=|P!!!!!!!!!!eE*Q!!!!!!$m/Q!TyoP!!!La$QXhwP!
MSvP!!!!!^I|P!!uW(Q!!!!B#uP*M5Q!!!!t5#Q!!dP8Q!!!igrP!!!!!!JGCQ!!!!!z9*Q!!!'jrP!!3E6Qv_*Q!fqyP!!!!!>r*Q\[qP<z+Q!Y4uP#UvP!
Qz2Q&))Q!!54iP!!!MM/Q!!!!!!!!!!!!!!C$yP!!9{1Qk0;Q!!rOsP!!!3&@Q!!Te_P!!!!!!!!!!!!z.+Q?DxPm}-Q!!!!!!!!!!!!!!!!!!!&3xP!'J/Q
!!!!!!!!vJzP!#%=Q!M,oP!!mNtP!!EB}P!!!!!!_X+Q!!R75Q!!!!c,xP!!!!M=6Q!!!!!!!!!}'zPF_.Q!!!3X(Q!!!!mP(Q!!!!!m5+Q(]*Q!\t;Q!!!!
!!!ATwP!!!!!!!!!!!!!!!!!!!!!!1_yP!!!!!!!CMtPHf|P!!!!!!_>DQ!!!!!!!x0wP!!!!!!!!!!!!!!!!!!!!/,'Q!!!!!!!!!!!!!!!!hf(Q!!!!Xr,
Q!@u9Q!!!Ob.Q!!!!!!!!!!!!N{2Q!!!!!!.f{P!!!!!!{(9Q4H*Q!!!!!GPRQ!!!c@2Q4T5Q!!!!%hhP!!!!!!!!!!!!!!j_$Q!!!!!!+o&Q!!!={EQ!!!!
!!!!!!!!!!!o70Q/IrP!!!!!!!!!!!!!!!^:hP!!!<C.Q!!!!!!!!!?y+Q!TK8Q!n9,Q!!!!},1Q!!!!!d+TQ!!GuaP!!!]YxP!!!!!!!!L:|P!'KrP!!Zd@
Q\0xP!!!!!!!!!!!!!!!!!!!\7vP!!!!!!!vatP!!,^vP!!!!!!!!!I^_P!!!!!!!!]/.Q!!!!!!!!!(p(Q!L{yP!!!!!!]d9Q!!!!!!!!!!%X#Q!!j@kP!!
!!!HO}P!!!HptPO9zP!!!!!!!!!!!!!!!!!!!!!!!!!!_puP!!!!!!!!!,\.QPJvP!!!!!!!!y{lP!!!!!!!2C)Q!!!!!!!!!!!!!!IpvP!!!!<mkP!!!!!0
6-QR00Q!Ru,Q!!!!!!!!!!!!!3:tP!!Sp3Q!!!!!!!!w?#Q!!!!!!!!!!!!!!!!!!!MhzPO#,Q!!!!!!!!!!!!!!!!!!!!!+K@Q!!!!!!!!!!!!e9,Q!!!!!
!!!!!!!!!bO'Q!!!!!!!!!!!!KI3Q!!!!!!!icwP!!!!!!!!!!Vf&Q!!!!!!JH.Q!!!!!!|{%Q!!!!!!!!!!!!!!!!!!!!!!!!!Zs2Q!!!!!]utP!aA-Q!!!
!!!!!!!!!!!!36sP!!!!!!!!!!!!!!!!!!yj;Q!!!!!!!!!!r+{P!!ri/Q!!\[8Q!!!!!!!j1wP!!]aoP!!!!!!zV9Q!!!!!!!!!!!!!YG*Q!!!!!!!!!!!!
!!!!!kFEQ!!!!!*suP!!!!!!!!!!!!xx>Q!!!!!!!!i3'QA/hP!!!:3(Q@%1Q!!!!!!!!!!!!!!!!!<{8Q!!!!!F[}P!!!!nMnP!!!!(SmP[t2Q!!!!!!!!!
@wnP!')wP~RgP!!!!!!!!!qjvP!!!!!!!!!!%euPV{+Q!!!!!!!!3z*Q!9:&Qc\#Q!!!!]q1Q!!!!!!!!!!!!!!!!R\(Q!!!!!!!!!!!(73Q!!!!!!!!!!!)
HwP!!!!!!!!!!!!60,Q!p5.Q!!!!!!!!!VruP!!!!!!!!!!!C96Q!!!!!!!!!!!+TmP!!!!!!!!!!!!!!!]1<Q!!!!!zGwP!!!!!!!!!!!!!!!!Fb1Q!l85Q
!!!KioP!!!!!!`k/Q!!!!!!!!)drP!`w(Q!!!!!!!i|-Q+brP!!!!!!!!!!!!!!!!!!!!!<g'Q!!!7bsP!!!!!!!!!!!!!!!!!!!!!!!!}},Q!!!!T%sP!!!
!!!]JpP!!RL'Q!!!!!!!!!s%lP!!!!!!!!!!!!!!!!!!!!!BUcP!!!}}6Q!!!3M)Q_nqP!!!!!!!!!!Mx>Q!!!a8wP!!Z7zP!!!!!!!!{0,Q!!!!!M}wP!!!
!!M1uPH:&Q!!99.Q0f.Q!!!!!!!!!!!!!!|<pP!!!!!!gXvP!!WC(Q!!!!!!!!!!!!!!!!!!!!!!7h1Q!!!qC/Q<H)Q!!!bR0Q!!!!!!!!!`?EQ!!!!!
""", 4)
FINAL_84 = table(r"""
!X,rP!!!!!!!9[RP[weP'66Q!_w}P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!SeiP!!!!!!!!!!!!a?vP!!!!!!!!XZqP!!!!!!!;&oP!!!!!!!!!!!!!(F
iP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!qSqP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>.:Q!!!!!!!!!!!!!
!!XgqP!!!!!!!!!!!!!!!!!!!6apP!!+B8Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!XUuP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!4EfP!!v*aP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!tmwP*'3Q!!!!!!!!!!!!!!!!b1\P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J}lP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!#V;P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!l--Q
!!!!!!!!!!!!rf^P!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!8<)Q!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4)
ANSWER = table(r"""
t*)Qm8<XAU7QCglP>S\P1oGQ5.~P!<r9PBhwPet6Q6$IP)$0PfRJP7(DP)chP6$rPl~mP}(4QEH\QxS3Q$60QLCNQG[JPu=6Qwg~P|4AO)$0PEj)QBhwPfx1
Q<JQQ/<1QgxdP#;iPM9LPM%*Q9w+R1?}PD2@P48WQd\BRSjuP1\:Qd-;P<-aQ<uqQj75Q$]wUR5?QuikP8D{P@xkP2:NP,DlOH=xPRu:PCJ|P_j2Qe0JQ5UQ
PUBEP-&qOXU=NbhxPJJtP:%BQY>8Q%f`P5ZWP^,.Q3}%Q&G'Q]@yPnG}P,H]Pb3uP3}XP>1fPr\oP%pMOQ0/RQ6}PzjnPuPCQ5{kPGq\RO8APTijPNQ_P,j|
PgVnP}J]PxN-Q!U*sU!!!|+XT!!Q3]T!!!!!!!R>(L!!!'CNU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e)bT6_#U!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_R{P*D/Q%0{PfC.QLM1Q>puP:n>P!!bB^P3H~P!J
zqP!|K5Q*D/Q;|nPcWMM!aGdP)XpQDu@Q8*4S23XM!!=;rPoN<M);.QB)hP4U9K!eDlP$-lO!8^=N!DMXR3+oO!!!\3}P`e,QLeDQq'/RQziP#\sQ0vDP!-:
7O!qb$Q!nP~PuDGN*b4PwOkPU]]Rt,kTvrvO!|<#Qz+_Pap^YIY]P!KtVQ![=-Q!1k#Q{wjPGxcP=lQP9P@Mc$cP;KfP)T#QefbP}&wMOKwPh3:Q!8yKQ\\i
S.S@M&8OL!B5LNoP~PDNwP$(fO!ocXQ!\*]O!dG&NTr8QmZ$RCQZN$L]M!*@gP|KhP~LMS9y,P!oYLQ!Y1PO0*eS*I5Q!`lpMfkIOgH>PU.#Q!4\=T?}gQPE
3QCglPm`rP!~E$Q!1y*Qs4+R!!s45Q^'QQN%]P!!=-kP!!;P9Q@=MQ<^JP7lcO6(:QzR2PM%*Qd-;P!!LQ0X'%dP!soSP!*6(Q!!MsKQ!!!*zpP!;7UL^,.Q
u80QJxfS!!GdtP!!44=Pr~2Q!*eTLQ1wP!S(FT!!n*1Q!ue(O!(MnS!GvbRaU8Q!vT>Q!~\UQ!]QcNmx)Q!F4DQ!R7JN!!(pyRP;'QTufS}>WNdzzPvXXR!%
0{PZ92Q|F/QBTUQLoZP!!!!!w<^P!7W=L]guP3noPE'{P(AZK!!!E=LM!!!IE;Q3z8T!:jMOt4hP`}rP!!'ZgPl5{P!m'UO!!!{WZT!Ix3TinbOT=5Q!UBxO
uGuP,`=Q!!+'rP!hUcP.a=NQ,>Q!n_4Q?xaQ!@fJO!mx)Q{_$Q!_,8PgWhU!($OQ5yRM!w(<Q$;@P!!>\*Q=(2Qj-\P[|oP>IyPvV?O!Fj)QQPhNlM[Q!!cv
VP^bFPlfZP9x@QusNPux^O!l#1Oom;Qfe$Q!!dT7PK1VPtGBQ!!!!n>SPVzWQ!!%MkP(^/QN~<TS_TQ!PrTO>?:Q!cJJQDbfP!RjBQB%wO!_:5QvZ0PeuKPQ
1wPxfsPWlZP%0:KcK6PIX>RaZqP!!!!jJuP%5%QimvP65=MT^'M<k[RW@%QQ7@O#7EP!F4wP!XOKO!!!$WDQD(]P!<2qP$l7UZ`aP;|;Q!t//Q)$YP!*@>Po
4QO!wL~SBm+Pp7`P;(CL!q]QP!!!}W;S_o8Q+siRLw$M!cszNb)6Q!!!29bQ(dJP!Uq#ROc.Q!Uh,QYXuO!!qQ:S3TlM!rNhP!I_OO&4vP!poyM!PX@Q^z0P
2luNjBOT0fFQd(yJx6vP!!!]q%Q!oD&N!@+,PK8LS!!YT[Nt~FO9kXOKXRP1?JQ!LH+QK{>N!!S1XO\GvOLt`P!5A/Qn88Q!!!XRPQW]qP667RUh_PjBjN!I
@5Q!!!E?2QEFvM5J&RQJvOvGVOhAAQy+,Q!!%'QPN87Q!!!n|$Q%@PORW5QtL{Pi-RQ|^uP\ViN!gwER)F&PfQ5Q!.u_M!!!!9W_P!SCyP~mrN!}h/P!!!!!
G8?Q!lfZP!!.)MQ!'_:QXBcM!Hc6Q`fKO?}>Q!\dfO!TB;QEy;QuU|P!!oKEQ_bPO9k=UDf.Q!TH-P!i:~M!@sePE5&Q!!!3|lQepEPxoRL!!f`bKw7/P!!&
Q3Q!!!/<dP~c3OhG3P!R~1Qq6~P!iUcPO=zO!!<O.Q'i'P!(vkQ&n#Q{8QQ!![bCMe;kP!!!.]1SD0?Rxl2P!!_MBQ^iWM|\)N!!)qoP!!K?*Q7q6P!!T3{Q
!dS~P!i\KMa_DQX$CT)-'Q!8lcOWeISJZaTR/?LnrAQq&vR!:.9R~15Q3xRP!v-BQK3.NwkFQ=#_P!W~RQ^\}Q=aYQIOGQf#lN!\.wP6g|PY++Q6O6QV(;Q}
2@Qti8Qr@kO!stYPfe$QN%]P/c`PS2wM!}r;Pa5(Un.UQV2zP<%;U!yW.Q!YR'QSYXSl@JO!OtUMXfrP-7JRjruT!}[zMQGqM!VT=Q!uU|P!!1:DQ!53[P!!
!!fI|O!!<:rS%`EQ!ZM+Pi$(Q!!&*7QRtXPl'~O!!+uAPhU0QiwYPOZ7POs6OWpKQ%I,Vo$IQ1D'Q!!:*HQPdeT[%vP!geWPpO@Q!oFhQs=~Rt`jP!!q+nL:
|dQ!!!0KWO4mZQ!hLlOKfYPnZ.QA}{O!#UJO!!4_*Q`xCP=\|Q!@T3MU8bPhc7Q&+LP!!DlIP\Y;Q!!!M&?P!oPUP*k+Q>\*Q!!v?tM!BB4P4%TP#&lM!C4A
NCabLpz-RSpqNl@XU!Kp<PU)FQ!!i<;Q!!+EwO!!QI.QNirPQ:-Lt4?PEJ]OfM:QTd1QWQuM!_Q\R`'eOj6SQW8MN;<JQODpRe?3QdMtL!iRhM!!!!$HvK),
-L!!!!%MkP!CabL!)T#QR-4Oux^O!!2O)O4vQRBhwP!!!w'BL!8,hP!l+<Q!!!U6|L!!!!aqWL!!z9fP[mSQ|HHTRD(Q5CcN!\2?QDk4QFs*Q!ZUiQ>,`P!!
!d?\Qo(UL$aPQ!!!!At(OsngQe,&Q2S[U6U[O!*h&O!!!!!!&BJQ!!WIjK!pOsP!`VCQ!C6ZQ!!!v=@PO<2QrBvLAt[N!;mRQBhwP!gOxM!!%XcO!#,vQ!!a
A?R!wTqP)+AM5;XLClrP!EviN!M}aP!i<;QUrBP:&aOUJ'RM4<Q!egNOS)$M!!|ECRwuRQ!gn%Q}7yP4V3PmM<P43(QBx#OHFFQa/GQkhiT!r~2Q!!JsRMq(
wPUh,Q!!!!!!!q\eQS/.QM4WKxl2P!1sIM[h$Qsn>Q[[eOd(5PS44Q?9RQ!wz/Q!!Rp]PH|5P`R)P!![w6Q!!^8xMYyVPzyaO!f:-Q[9oO,+DP.Q5P|*TP%2
aTWb\V[AzQDS}P!x44MS\xO6@vQj(#Q800Q[mSQ4OGL&_cQ>yCQ^scMH(AR!KM'Rw)[O`HFP!<b;Q<Y:Q9:FP!!'gOR'ZgPEnlRX'cPt*RQ!!*|HNP<eP!!!
wz/Q!]@yP}-mP*27P62yPsuEO!JT.PKpeP$7&O$y:Q9t&P!]#HK!Si-R;D=N&JUS!eQoL3&_P!UYlQ?RzPXMJQTK$L3V)QbV.O!!6]XK5.UPqb$Q\h$QUuXM
Ph>P!ty@O|h%QPJlP9auO~NNQ!D~AQ!\$8Q=mfO!SeoP!TLzPAUjPdwZTJu8QZL?Q#v+PbNLM!!!!D@9J!X1FP(0KTh|DV'=DQ!!!q1EQVFiPa_wP3%JQIFP
P,4dQKD0Q!Z=VQ%`EQ)JsP#(\PF[sP!2e;Q!=b;Q!UcAK!&HeP!!JI_Qd\gKkuQVyi7M5^HQG.\Q!!ClrP!Fx0Q!!!!j<xOtH.P!YPAMp?SM63JU!!!}jqSC
@=QSxIQfAqMDf.Q!!!!ea)QW@%QwH#MW`^M|{MK5YBQU+GO!!!!DgCP+2tN,*XQ3V)QS2wM!!![.DQ>>@Ll}XQqclO'\'IY|2R!!!aw.Q6_qN*27PWK5U+~k
P*@>P!Yj:Q1>PLqakQ!jj7SMG|P`3SLc(+Q!`03PZsnP[|<Q!/v:Q!eR@Q!VvfP.30Q!>N#Q{lPM!r4oL;L{O2+2Q!3LFQ|%%P!G_dQ2}NQ`98Wv{:Qn/jP!
!u.MQ!B.EP!a_DQ!!Y8aL86cU`KtR!m-GNPX@Q`L`Q8I/PBFNQDaQQ!X\fP>@&P!rfRP:4+QsVTQK-eO-^.M!2:wP{lPMPE3Q!oI_Mcg:Q!M_)RThUQ!B$bP
!!:J/M8x_R!<TgP!!R09QN0UOrorQ!0XhQ!!y?wP!!!!Yp_Ofj]P?5.Q!yj;Q!x'1QMFxLD&)S,vjM~k&L.rrP!!=T>Po.,Q|OYQ$1]P!Ti7QVKFP4=gP!!V
=IO!<2>Q?x8QwIPQMQUQXo@Q!xT{O!)ITROcaPD-mO/#sWjO{PZ`8P!F>'Q!^@'P?j1Q`VCQ!j{+PZL?QoHsN!!)eJM!W1<QdA]O!%o.Q5G}O\UJP=?~Kz_M
QCUKO.Q5P!!`HFP7O@PdS~PRo{PeD9QY++Q!!!iUcPRD[PcinN!!!!!-6FNs'CP!Lt-Q!=6lPdDbQjlkP!BF%QWD1LbM7N=J(Qm%TQ!^tgQPFHPg;-NJY4P!
<gAQ'JGMX,iP0p)QClrP!48.Q(BTP!!4wpPcJ}P!!(IeM!2,zO}hJJOdvO5<)Q!!x@0Ps-MTt9nP!!W,_Q/q4Q)JsP!!;8&Qv\dM@('NLt-Q:}PPKemQ0).P
wbEQ$fVQ!'mAQ!!!`H<Q!RjBQ<TgPK:MQ9PXRVO7Q!!7ytQ!U3)Q!!!!!\-/R!mQVQA7[RW]qPHmuP!l~DP!gV;QQk$Q!|:fMRflJ.=oP!>puP!!8_RMNU'Q
!UE<L@xBPo$;K%4lQ<v*Q]dUT!w(<QzCrPcEDQ!!VA0Q!!!!@f}N71nP))6PzGcQ!K~9Q!!!^@'PO^[P}v,Q4K;Q!!@4LQkCER!!qbWPvc'QD`WL!q1EQ!!r
unOF>PQDpmP9mcLDkgPtL{P]@yPAB*Q!!eGYM8D{P!!PYUPjKoU&j[P!gMwOu>~O8j9Q!.^yQ=(2Q!.r?Q!!!e+DQ1=WY!RjuP!!!!!&O[S!k?TQF&=Q!!4i
iP!a_wPu0@I!KtVQUePOnS8N!!aGIV!+uYU!&`xP<%nTde+M(@*RRT0O!YtPPfW8K!!!F?<PR\;Q!!1]OPpgSQavBR!!q2ZP3G@QprUOy{/N(=@J,l+N,IIO
!p:$M!!]-lP+-;OTLzP99LK!!!!_3rM!0FQOCPnO!!!zwqLD@pP-&>P&*7QT/|Ja|4QarQQmx\Pp{uPW]qPCOYP~15Q}XZQLh;ML+;QTDTT!wOkP![sxO0E2
Q!!!!\ndI>ylQ!E<7NG<YRqS;Q?s[Q%E`N!F*8QHc_Q!;8&Q!2>?QdlJPL5QP-*bP;;FM!3dYQ!PlbP*aHQTY9R!!!+s2LrSxO;|`Jd#XPXDIQ!tswP!!!A*
sPvbEQQC$M!]_xT!8:<Q_RHQQk$Q!g*lP$&[R!MeNP!!!Y1PO6g|P7{1U!+,&P!4Z?KA|3Q!!jJuP!$,WPTaDT'dsPpHTM!&V9Q>IyP!!1z?P01CQTr8QXZv
MaxCP!!ML&Q1]OPRv0N!p,PL!!y*(M_DKP7b$PJT.P!{hiKa_DQ,0sP!Zs;QlppO!&ukTND%NS1XOO7,Q!f>QQ!r,rP!!!a%;Q!]XYQPelMfXeOR\;Q?[HQ!
!!!#7EP!&H<P!KJ~OUb:RHD-N`|*R:*HQY++Q!!Q'8Q!!!!2jtPm+FP!!!!!2M(Q!bNLM!2GzL!!!!_6\U!
""", 4)


EXAMPLES = [
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        assert read_aloud('Chicken poem trusted sister
    (
        [
            855, 697, 1009, 580, 267, 1000, 506, 284, 295, 811, 623, 40, 35, 62, 37, 40, 967, 50, 273, 258, 1205, 1232,
            1292, 267, 284, 13, 1353, 518, 84, 69, 534, 357, 13, 1715, 409, 258, 826, 273, 259, 1272, 267, 1205, 1232,
            13, 962, 82, 7, 1715, 1292, 953, 1752, 676, 1401, 270, 876, 1768, 259, 475, 1301, 1987, 1280, 67, 410, 34,
            369, 339, 292, 794, 68, 76, 277, 81, 517, 386, 285, 434, 331,
        ],
        "')\n",
    ),
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        assert read_aloud("Chicken poem trusted sister
    (
        [
            855, 697, 1009, 580, 267, 1000, 506, 284, 295, 811, 623, 40, 35, 62, 37, 40, 967, 50, 273, 258, 1205, 1232,
            1292, 267, 284, 13, 1353, 518, 84, 69, 534, 357, 13, 1715, 409, 258, 826, 273, 259, 1272, 267, 1205, 1232,
            13, 962, 82, 7, 1715, 1292, 953, 1752, 676, 1401, 270, 876, 1768, 259, 475, 1301, 1987, 1280, 67, 357, 34,
            369, 339, 292, 794, 68, 76, 277, 81, 517, 386, 285, 434, 331,
        ],
        '")\n',
    ),
    # if sys.platform in ("linux", "android") and os.path.isdir("/proc/self"):⏎        yield from _proc_ancestor_names()
    # ⏎    else:⏎        yield from _psutil_ancestor_names()⏎        while True:⏎            hymn_text = push_line('Chor
    # us
    (
        [
            258, 328, 1077, 496, 1336, 996, 295, 1103, 483, 84, 87, 371, 290, 456, 302, 341, 864, 454, 1189, 1430, 1109,
            1557, 357, 14, 933, 66, 14, 289, 1509, 259, 1609, 678, 481, 933, 66, 62, 531, 265, 266, 1841, 459, 258, 490,
            273, 259, 1609, 678, 481, 920, 1273, 75, 62, 531, 265, 266, 1841, 459, 259, 630, 503, 273, 271, 465, 88, 76,
            77, 62, 556, 267, 284, 517, 71, 1641, 410, 34, 71, 266, 517,
        ],
        "')\n",
    ),
    # if sys.platform in ("linux", "android") and os.path.isdir("/proc/self"):⏎        yield from _proc_ancestor_names()
    # ⏎    else:⏎        yield from _psutil_ancestor_names()⏎        while True:⏎            hymn_text = push_line("Chor
    # us
    (
        [
            258, 328, 1077, 496, 1336, 996, 295, 1103, 483, 84, 87, 371, 290, 456, 302, 341, 864, 454, 1189, 1430, 1109,
            1557, 357, 14, 933, 66, 14, 289, 1509, 259, 1609, 678, 481, 933, 66, 62, 531, 265, 266, 1841, 459, 258, 490,
            273, 259, 1609, 678, 481, 920, 1273, 75, 62, 531, 265, 266, 1841, 459, 259, 630, 503, 273, 271, 465, 88, 76,
            77, 62, 556, 267, 284, 517, 71, 1641, 357, 34, 71, 266, 517,
        ],
        '")\n',
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
