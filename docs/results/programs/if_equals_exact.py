"""Compare, or assign: a circuit of 35 nodes of jali-python.

    jali decompile if_equals.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:17cbb360151ed614, task "if_equals". It computes what the circuit does: constants are folded, tables say
what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
99 lines of code, 52866 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.998  [0.990, 1.000]  n = 10
same decision as the full model                            0.996  [0.984, 1.000]  n = 10
right answers                                              0.996  [0.984, 1.000]  n = 10
right answers of the circuit                               0.994  [0.981, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.010]  n = 10
from the circuit with cutoffs, at most                     2.79e-05 nats  n = 512
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
            0.537116,
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
    # 2.mlp.act_in[110]: the second token before is ‹·if›, ‹·>›, ‹·while›, ‹·elif› or ‹·isinstance›, or the first token…
    second_before_first = keep((write0_110 + SCALE_2_MLP_2[tokens[-1]] - 0.3884578) / scale_2_mlp, 0.336523)
    # 2.mlp.post_act[572]: the first token of the statement is ‹·if›, ‹·while›, ‹·elif›, ‹if›, ‹·use› or ‹.S›, and the …
    first_statement_place_line = gelu(0.9274705 * second_before_first - 0.8562316)
    mlpwrite2_135 = keep(-0.6865608 * first_statement_place_line - 0.02231137, 0.0486748)  # 2.mlp.resid_delta[135]
    mlpwrite2_149 = keep(0.5519305 * first_statement_place_line - 0.07885505, 0.0440957)  # 2.mlp.resid_delta[149]
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (0.03077492 * n / (n + 489.893) + 0.003652557 * n / (n + 24.91758) - 0.03533354 * n / (n + 414.8828) - 0.01596031 * n / (n + 79.62433) - 0.00765215 * n / (n + 4021.765) - 0.06113798 * n / (n + 2.559298e-08) + 0.02894237 * n / (n + 190.0547) - 0.03084415 * n / (n + 133.461) + 0.116238 * n / (n + 14466.57) - 0.0917935 * n / (n + 2909.544) + 0.009320655 * n / (n + 0.1653083) - 0.0476611 * n / (n + 4.186957e-07) + SCALE_2_MLP[tokens[-1]] + 0.3644863)**2
        + (write0_110 + SCALE_2_MLP_2[tokens[-1]] - 0.3681387)**2
        + (mlpwrite2_135 + SCALE_3_MLP[tokens[-1]] - 0.02403684)**2
        + (mlpwrite2_149 - 0.02537219 * n / (n + 89.10934) - 4.475308e-08 * n / (n + 7.254562) + 0.1621659 * n / (n + 0.005392778) + 0.007824735 * n / (n + 20.11741) - 0.1591671 * n / (n + 0.009765708) + 0.04165505 * n / (n + 0.3257904) + 0.03288722 * n / (n + 3.090783e-05) + 0.1732032 * n / (n + 1.513183e-08) - 0.01739987 * n / (n + 0.008837279) + 0.1952687 * n / (n + 25944.27) + 0.009884794 * n / (n + 24.63904) - 0.002068041 * n / (n + 2.997584e-05) - 0.002729783 * n / (n + 204.2774) - 0.1451568 * n / (n + 54.39987) + SCALE_3_MLP_2[tokens[-1]] - 0.5564731)**2
        + SCALE_3_MLP_3[tokens[-1]] + 61.24532
    ) / 256 + 1.192093e-07)
    # 3.mlp.act_in[110]: the token before is ‹·if›, ‹·->›, ‹·while›, ‹·elif› or ‹_d›, or the first token of the stateme…
    before_first_statement = keep((write0_110 + SCALE_2_MLP_2[tokens[-1]] - 0.3681387) / scale_3_mlp, 0.513913)
    # 3.mlp.act_in[135]
    mlpread3_135 = keep((mlpwrite2_135 + SCALE_3_MLP[tokens[-1]] - 0.02403684) / scale_3_mlp, 0.518967)
    # 3.mlp.post_act[340]: the first token of the statement is ‹·if›, ‹class›, ‹·while›, ‹·elif›, ‹if› or ‹·except›, an…
    first_statement_place_line_2 = keep(
        gelu(0.4907058 * before_first_statement - 0.6700251 * mlpread3_135 - 2.553986),
        0.111143,
    )
    # 3.mlp.post_act[708]: the token that opened the innermost bracket is ‹(›, ‹·(›, ‹(self›, ‹(s›, ‹__(›, ‹(n›, ‹(c› o…
    opened_innermost_bracket = keep(gelu(-0.09355278 * before_first_statement - 1.147386), 0.106128)
    # 3.mlp.resid_delta[83]
    mlpwrite3_83 = -0.5882134 * first_statement_place_line_2 - 0.548991 * opened_innermost_bracket - 0.3718171
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
p\AL<F'Y)#4O]8aHo%UN!w[\JUT3NnMgQQ.'QkclM,GgQgV2MrKcVm@8J\ZeUxwpT&3QYB@'S#6hVC=cRq`UX{cXWya;Y2foVgMXRlXJU\M98FB0H!SvhMb{
tQ|>~W!z_|Rl(uXa{9\`YyTO0][52HU_Q.S!cjrYn<VR+i,S#K4SM8ISHT`U!jAnRi)}S|QWWulxSC&#Si|rQdliPx5B\!*b<M{B@E+l1[!(k>Pj4W7MztOv
*|PDJHSv~*S6@`R,aAT'_9TlpWSbbQRa4nQ;FuUI,)SyvnV.1VQ!y-jUIT5SCJ)UmkqV$(-S\\SRDKARQP&R<=;Wo.nS6-(U@l#?c'X;*3N@!!!!!n+n;!!!
!!!!!!?;cV!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_K:P!!!!!!!!!!!!!!!!!
!!!!ag8Q!!!!!!8CWU!!!!!!!!!!!!!!!u5dT!!!!!!!!!!!!L}[L?>_WRkGQr[AQR~rUPqVT!W~iY1r4Vp03W`C]Sk;XN<xZOlfcU2czU4'GPGbzS\RsLU@
gm[=>NF;@O[ErIvW7S:uQT,i6T3#CWHn)N`JjTB-'TZL*F?:KVlqfR[*BV!ul@L>`ASBZDT_K1Q!9maNi{=VQW3R!,hsNh`[IDy/RRyLVUGdT4'/\{0;W7m[
Q:rUQ6^%S9pqNEInS&ilKzB>P9RWQF=oT\bsO#}GLD5KP;dIS_VNQN[2Q]oZQzA*RSqbW6>4I!ZWFFqG>P:c&C#G3Vu\4Tt&GT!H>ORiB3T!W;0V;,kL&cEY
RqNZV;uR`F:T!!EV7XWC2B0{@M-yRK!\KdO!n4]Si(;S_?:PJ7rW?ouGK^lY>.6GTr0Q56.U+37V\K0QzUEQ>HsD2TF^!yz)P,@GSCy^NXSOQ@$SN+-[PJlM
OmH[Tk\IR!^Rg\e]mV?lYU!\#mK:|5Zo]eTFM%[_\8T!qE+Y*gOKE:}U:%oQQ52TRhQQK;[Uo2XRHXdVh3yH>.lR0KuR!14TPpT8VGWaYsG[S!!!e'pV]z&S
!f`KOGJ}D;8*[!85eR%nBU!byZTD.sP1_^QX@oPQ_vGZ<,VgR+RpZ^@dFETD]=]N=8S{euQII[QgSOL@3]T!(bZGDR]UyCGXrakHR?WQ16*Vbj7P!o)}R&6G
R:caT@)jO\GvC!p~nI{;OGmgTS1qpU%iMQcu2U\)mLL.DU~LdM41xSx@<V!*<jX@F|IZ^vT.laPW7<IzHEPJDOW9IgPAy=PCO*UpH/S!`uiZ`Jb[!fJxi!J8
B?K4\Q#]*M/vdQ!!8[ONPOaCQhM\5Yi[epBYEK@=!!^<>Y=iMFcD|Jr&qQzZ5H[wcVM@4WWRfQ'AjQ@AxQ7o'NJHdO1V??!y=tY#80Gtc9RjREMRMtN;J$JC
^9R!!`a[P@f%U!\/U`B[9U~tEU%v6L%VmWMGJV!M/OZ=ofX[TNV*?2FVtj_!0S^H0QWT!sEKT\VQ[!3g;dsOK[v*pNB&\W!!*$4O/9^Ql0fE!gA:T\W%Z%>l
[!\KoQ1%b^c5XSkMK]O>9R(->[jHqW!jDKW$ahU<d;L!!/bES+eciaQYRzV=VH\QPGFrReF5SDO+S#c^Uvv=V?eaG!Za/LGA>MP/KUp6cU2VDTP:)L2DQRl|
AX!!{jVTqJ5T0I~TC1yN4_[RT'HPK)IO!!!c5G]Q{_R=-(]qa`S5h5T51sLMM}Tv`KY!!LwbL!38vTUMCP<m6_Uj9[U/mY!|x*V!r>QY!gi)V!BI,U!W<'Z!
!!<dH[!eqIMBN.R1zKH-_UWT&i[K(3C`%9T!z1eCvf9R!N[~E!OG-WAL/s!GfuMnRJU_8_NEvlOE:T]Q,hRtM.U,~CKk%yWdONL~(cR5g#[!t=tS$;SG!3/n
Z!0I3Tj:7VbE4Ol9UVB-5_!|p'L!!{%SF!!!xgD[IA&FJ&oMOi5TM*jW!7MeKh^i8'h8QDg;H!`5BKAUtOj_YE$jC\/XXJ,CKO~WdRDQ0KkasB|cZ?ro&RyK
SME+tVsgvQ!!Y,a=p^8T!qc|Cnbqx>i*Q}&fUO`3XH$lN9]2TWyvO9~z`p-xDO+xU!e:{Q#QeS!hXrSomLFdt5WP)bU*]UV!!!j.xA`K|YY.pQ!eB.SnupF!
I,MV<0NV(\,U@kKT!(s2U3{7V]{*YU(_Qyo]`'Q\Z3DdVUg0I!m5VS\]`X{DdGpuJ^Q)?T!`RpM2R9WDg(Q%SvE0[]V,[oTp]JJ!!&UNR!!duvK8(MW!T\(R
z{d=h)QFB#pW!Dgg`!VagBTDEQ6#`R^.]WRt&P+YDSt@TM!dT^[{^VT!!!!!!G7nO!C/TS!!!!._iI!>8mR^j0U/V*LV)oQ,F;TwSHK!!YzYT!Y]%VvQvQ!l
0QO&cbT!YAXNM@UL!=O;UqsoHRwtx!@?nMFu*P3\JV$TXT!A>@UQ5V\yx(PB]`C,fSRyFQZdK'Zs85U5$`T!$bOT!!f.LS:'=L}cuT(y'O^ABN!ko3Y)0+T!
8&@Fs+[T88BXa`tM!]xdS*S=S!m-UMGfYLla3a!!y4n_~R0RE{qQF{FRLsiXhqIw|T-a!!(=e[+ghY1=0ON]cQNR5Q9xa^!iFmS>LUQ!|-tUIJdVenlKPA>U
-b:Q~:>^*(6VFe)T!jERThg$b!o%aM!_QmQ4N'V@Z]T!y2-TH?bROiCTlDZWdkFR3x%:!6l7V!Ei1U!!2iQPS30^JS7V$H]U)mCI>vNJ+sNR!:drO!!!!|qN
p!QI&P!!K75IcB;TMujafPSYmkqRb3aU8t)V!!N\uU=q,UI#hH5-uVg#YQ!!!!<XZY!}6^V!Tuc]u_jT(UKQ!QcQR/aDRBysNm|KW!VDaK!sGEV!60yD!/F$
R+WCS!4,]ETRoUAa0N?l`O!!*a^T>MbS!W=&PYRU\NU\\<1IWxJZU!!!!l~^U!!\.@UEBPTE|:Y6P_VM[6O!!|V(V!hRYS!!!SwPR8FTR(-:B-1uJ!UR<O!Q
>C^!$*ZT!EN9RB|sS!{CeT{Il[$UdV`.sYJ8hZ!!'k]Z!0mYNe=^T!6KY<6+aU!]W5RNC[U#b>Ss7pRcqsPn~zH!=D][w[XOR<[P!71}U4~jU7FWV!_WCT!#
]nO,SpL!^s_S!KjFT!d86M!!~_.YC87N!!lOXXT?5\!!!e\zR!xhOY-;w@!M)zWtZyV<0WkWDMUFfwU6]5Xl]^S!~:tV!{W(LJ<QA!R$,Z!DaWF!$sUT!@?w
W5LYY!!b*nQqj/ZX<rD(GAMAC]U!,J.FCtpEs.MA!!BE1Xvp[Qm]@M!z&uO!NLTSl=EX!UsRS0*Zg!Mb&bs?}Z!Qixj8)rQXbQQ!2izO!!!EXLR?*iQCtA\!
S[gR5UNK!!-rMG!%\wO!G:cQvS?]`S?V!-],N,`kV!U(#[!pcJQ!'tcDO_ZR!!!`2;R!@+MO!!L1(N[MyO!jM`Uq\ES{nLXtuIZ!!!P~4E!!^.fK!!!6~~c!
#(?U<2CZzFjRg%?VFNLZ0<ED={CS!!kN3a!tdDU!!$d#U!!!!qjEU!!t\aSR^vS!!{gtd!bfzU4i,R!WKFGNQ%J!bt-L!5Z9YUUeZ!!@NUY!!H0pS<Y{Q!H*
jU3cMa!w]bY!XU*^!0V6Lh;FX-jMU>TPV,BkT)Kx]!pB~M#HIY!!!b0_VH%TY)[8SVUSC>sXW`}I[pK`QjGpN!w-gST42RkzbKGRbOroOUqsGVp*7U!s^p[f
zwO!!F&UTXh$P^xOO!!!Qhe]6v]V-wFUuWG[!X`{>~gUZISSUh;FOZ~[[dE*V:$8C!)YzB!&zFT!lQ2IK@t_GOCMl%GY!!.,dRct$H!fybP!!!!F[sdI&#Y!
1VMVUZ_GMrtRrUaXr[yT!rzGZ!|'lQ!!KW.Y!!{XFT-YdUZqLOnKt]!NjQlSeSSkP@I!w-WF!!!},TQ\6hZ!~Q$R&4yO!!@aqR!|6nUkISZ!iHBY\VXTFQxT
ntFYdX1UfhIVY9d;!Sh^P!DUG^!}i9U!QV'J!!!!f@PP!+=]Ns-pKi[jTqohV!!PcBc!!22:R:w{Q4,AT!2L-]@h~jrhMI!JdYi>|>R!!!!!84ORFMIO{<lb
=QbG!!!|?6Z!khqO!!WBsQZwQS!}O}YX,vU!,[.VHyZUm-IT]]$T>f)T!!!zLU^!}a-R!sY&[TaPU!!!WAKVY=$S!0_rO!SIZ_!!!2h?O!}PIS!!1:9V!r\T
Wmz?SQb=^;[h>]tRV!!u<m]xM<X,:1U_,q?!Q,fX!>,MN!!!=CVV4^|Uy%VI!Um)Y_QUO(G9S+uEV!!Z+-S!4$&Z<mFFZNeI!!fETUrEN\!7T9J!!ruEOwDr
Y0XdV!fxsN!!WFN@0O/U!#I4U~g`P:JdV!@(QY!!!=RBL!XE[N`2U^YWrV!!@4_D!pYkM!f>gER&xR!Lx3I!!u{TV!vQ0Z!mIaC@27U!!)EiS\~`J1AORkGc
U!!YFwU[?>OCo-R.3mY!JG)C!}45V^P5Ol/vVRIOV|O)Vjs*X!*^MO:6hW!}R%R!gf`P#ltQ!nxcQ#\EXcXAZa92V!tDP=!yDea!!!0?5HDLMVhVUV4{BP!.
svN>_2V!!R?0P!f2EU!)Z7OTTgLW3WTptXO$<6aXd#]!!!!pGaOu}3S}#7SXk6Xb.DO}7MWn3>S!t.vZtHcR!!!!!!~KiU!!EVdA?SMIL{DO!!!!+;]W!,M3
V!!!!81UW!Z1xU!~s<S!ig?]uFlG!!:C$\!!0xbW8d3U%d8K!!!!ILlX*n3Y!pP6J!!!X1mJzC[TuuHw!z4iQ!)XGUA:+aTkBO2UHR!\5bocg2Zt3MBb>_Rh
A&Z!X|#X!*yYU-s*VUDVVQofXCeJP!!`[WB!!o]S\<08Pw\BW#_#V!!!nEPT!Aa@Q(UOV!V;:j!!!!bn7r!oW=W!8N`^>?=T#RLB%fvSBX^X!!JuJUW@YL!!
!!wmxG!!uTzd&~78(.EV!OGuS!d(}O!!'8aT7%fS!!!rF^RL(`Sm#BS!!QaMQ!<[MVCCDV=;dV),yT!eqtx!!!!)%BW!!sz8\!!!!RrSU!WT?V!!LpvJ!!!!
!!!_hiZf'tO$W}m8Cj^-vlb!!!Ip4]!vD5UXU*V!F-ZV5*<P-M/Vn}cX%p\\Mp@V@GXa!!?b|TWOsL!!M|X9!Bd:R!2`[Q)$[MWVQV{1nQz8Z]ck*p!520P(
H+S!|p&Q!!'o_J!XC8S!!!2h;T0G'R9nFf!>)>O!!%o-Qc%x_!!!!!}b*OXGH^!_W=Q!N$2[X/_Og-]I!!a}pY!!!!!V,=R!!z1^_!Of7X!oMlM!!!!W`IO:
G$OoHuJ!!!b)199v1X!!5%fQ!VJgY|{z\!?Xca!j}&P!Dm'U!v--Y!!!)`LZrJ,P!!)UhT'E-L!w.cU!zF6bmJ?P!1]JVpBoD!^7l_gg:]!!!!!`Q|N'xoS!
]5@\6fYV!!.r8V^|{NkYmRW#sS4RJL\0JRfniU!!y$aO!!!!glXO}.4VeXEg!IB[>!!!1v*U!![kt\bhAP|'?T,2:YGAkPiI*M!!!AhhU!!D(hL4>cKd_[TA
,VU*T*O!v\qEbLpYA(2R{;VVHSz_x6NC!?gPTT#\V!!H/]^!!-sC[]={SYip_!!j`nY!-;MR!!!%TdVp]kW!!!!^}fS!%@sWbJdV!QD=O!!!20QP![-vV!!!
l/%D!d0\S!!?9OR!AZf\!!!J[<W!RaaQ/lwT!yABw!!!6G`Y!|QEO!!!jscPHbTegfOW!!!!!!,w6U(BYS!!h75I=s_T!1UeGSNi;#<E:=oU\!
""", 4, 5000000)
KEY0_36 = table(r"""
w7JRbiYL?+3V]oc[92KY!Ws*W^PTW:,kRQopPqg%Re*LNj@dR-{sMq5.Tu.INm/sKN{eHJ1|I}/RGo32K6GeGPdiIU?'H#.fHX/3RRo1P8VU^&7)X!#E2UN4
6RD.LL!auFMW?.Hc'3F>D;K'*8M5H`OJ~oO!5Q0Lfq^KMMiIC?qMF`cHl(rI!/l_N6RPIL]yD(<xFfr.JB>$N406MjDXE!O}qU}}AU?DKK!$?[PK@^e&SmTf
K7LcG3JQ-dG&F<KLT/H/S6I,MHDk~gF|e4NG\pFq%vIqgIJ>>+O!62kHJ@KI=v$Crg/CxBlBP|gKsKJL@~JMgAtO<y@GxT@KzI\_jh,a#QHa!!!!!:bY\!!!
!!!!!!>9J=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^OVS!!!!!!!!!!!!!!!!!
!!!!h?(G!!!!!!R2?A!!!!!!!!!!!!!!!_$;D!!!!!!!!!!!!Z?]Vd0FRk]\OFsTOk6<@Uz8E!@/u:_H4JaVG?jUzGy$/XavjU%N^Ach}?]8YQ-lqF~W]XKV
M=x<gK<CXXpF\NI@DI7^&D~,{Ek'oAAAZR4%eL?rTFPWfUtrcIaw%K@VKD!Yb0V%I=L7coD&0^J!n3}S8CbC_kBI!bg9X|m&Ug&TO7#\B'D:D1RvJ9%zHL3k
BX>,Osv%J,@[UruxUL=:NY<QGT\&Oz(uBxpqT43$O2xxRE4WNSg,B[uDGW7wN?l=M*WaHaD<U!V6I]ftHS.h^aPg7CuJ&FnB-B!?pvK_p*F![HA?P^zW6U0A
5%Z>vsVN8_nE!!k;'MbD%`ogeU]XqJ!#H9S!i}MFJBfB3B{Q%/IEo>gUvB\B9I3[Bk4HNOpBda)?JoPPs?dOf;B[{J=J!A-3T<[6KTPHVz'BO*64TR<BRI#<
Vi7YD|?.L!+EuA4)KLIi6A!9C7U[J{KQ+6DD-RKectE!*'}A{:tUazfDyr1NTmZJ(H:O>e1AjyyLDeE=~jlXG\$PHpOJ!;(ZRIc;Jxpe:A;%H!!!10jC7I}I
!Uy1Vygp\Q3?A!e[+K[c)B!qoZDrwaQn<2Pus6T7@,V*-O?ceYO?GzY_6:K%x.C6sAIapvMn6uNtoBY=aHO!4Pt\U~)Ap*DIgS9]p@'O:7V?*]_S!kZ5Ja-6
Ot\CDVm`QCsEY!j8xT5rxY3'BFVf%L?.HOCE`Bci5P|5%Bb+8U~aGOn.SA!Y,#GfZBT<1rNkCZS&[/Vul0SQY%Ni#tQiNJSX%}I7D`I!m#_KJ{O;!P21>!S$
0`rVrNvZ?U3]TN!!Q}<UGM3ZTzg?Z,_@gSYJg/S_!!g,TDPE1[:1uYIy*N%8rY3~G=hsYIN+~OQ#BN12)F4oBVzBJU8\0b!q+SN-q%Ya#eL&_#Y|B$U3cnT`
6eL!!w?@R6Z1C!oo>Ho?IB`/{Av[kUK)<M`_C>!K_mK:rv?+eXKl<|\U(VE!LKEW[5'O!&p-O?RVI!=fLFU>=K2,JV;zM>!!$X8WeRkN,E$]!,,pF=hj=\B+
K!~O;H/J,DAyaMTZ4JMAwNBctFF94H!.>ZD1`_@T=sW!!axrKG*OC*jSKTfo>(=JKe@ZJNoKInqmIDy%AcqsMdaDL!zw+XsA#VE.iA'Ir@zeKEaUBW\;dQ;5
^@!!,LILs`#FK~<CT*+X`GLKbg'SS9LV!!!7)3Eh<+PezGJ,.oG+X~E~_mE[;@CEvEL!!BkCS!h,YC/Q7S]TEE@~FKwhE<!geS?!fNz:!)fW?!g]vB!{\bH!
!!cPQH!*?ZUcY/M?jaU&AcL7:8H&SI^Y@sE!Hmf^>udL!yS.]!;p&>\0@>!Ro)W0,$G]+=R,1-U#os@c]}J-ZoBaldXYk5MX`nVky2K.kgL!Vi+GQF_W!\b\
K!jxvL9C=JW@7WTFz=y.8I!:DDW!!cZfV!!!8H`Cp9kX3@*Mu|mR+HG>!Xd~Xkv'aj=4PS4eX!diTV^z{OT^/\>Cx8;$KWe@2In<(PFUSX,%>Zc<V\\nIMO|
MU@:KS*BsM!!N}g]6\tE!Z$|^*.4;_&{QybOI?AiG25\Lf=-F*bfToi>>K$[W|#?N!2qcMorqB!EArR/>u[-wmI-[|JdASP!!!V^Y[*7JDs*.N!9%dI;}K[!
UD:>ZYYL(zbP$`MK!IN`BWh6EYh><dchNgh`;LBfKnNF=N?>U!H-7H?klL$rYU'u=DmW4O!n/lS{UXMN-wLyB\Y}_]=TR)L#3hX!!WJyK!!V)NZoqMM!}`CM
.iW`qGSY-f:M!djM:!\UwYc{dO]M=K5A8>G_=TmYET#quQ!(268U[IL!!!!!!J](U!Z7>H!!!!0Ga\!3%lJ<#`Kms@W1d1N29kEwZwP!!'EEL!owe?dzEB!5
P0V[5@D!un?Ya.[V!8uBB#-NUbC2;!*J+UGt/TPtB><-cD!MC2BiGw;7\6T63v\&$&OtIlK0F'L9BXBTWGO!8Q%E!!ieYH&,)W?vZC<~bR}vLR!<lNF>O?O!
61:[0?ZDGJ}Ln^%R!nS`G~t/I!_-e[u5`Vk50H!!ZttHeU(MHL#TuN7LEV,R]<|;xV3H!!$&*?e~5LuEEWw}XNuG?P980F!*OCG{d-O!LC8@G9F=E5+]gWNK
/^-PqNeIVS-?nuKF!6:xD;%bG!lMnR!L*7Ne\_?Nr#O!''@F$;oN[KNEpsQHe(8LYB0f!SU'?!a;dB!!5FbRu3mI\N(?(F*Aes3U]r;WV)5P!A7uT!!!!'$P
;!0;?T!!&r;UQflLU}mG*=XQ7D\JrGy@$BW?!!e33@R0uBF~7]fK5=:P}N!!!!39KC!;0eO!PF9M3|fJvfOO!sz;S)A?L<#=X3IbB!/~vS!y1+J!qUdY!z9R
M5/wH!1x6[q1H@b2`OggVU!!F$NDa$iG!/d?T;)(;-J#9>~OM`J*K!!!!vu$A!!Jy2Bv9#E0b`AS5W=l]/W!!Ur[?!}e+H!!!,<qKHEeKI*-W;RBT!EDwV!_
nD7!Sm]D!WmeL2^4R!B(7DE'y7~pE=c?0Lbw_K!!ZSZD!}XWVfk?L!1Y=e#ey@!h5sL-gNNdu+IZfaJd|'B4MjW!RR3K)prUScAR!7@u?xcW@s's=!r,OE!9
8'UDuBV!~tqG!A,DE!bt)S!!%NfA8yWT!!5pcB=M2=!!!_}ON!V`CLhXp\!775M,ogMnCI:~8;K-h`JulfG$0vG!+wbS!=W^Xyo|_!KP>?!hn_Z!)\JL!@f6
MwIzE!!<,5N;+?>P6^WQ4eUp|IF!i:y^6?]]jZRX!!y9YI5gsNq4$S!t5mT!W/=H=h{L!FUBH~(]D!M{`GUDFH!js,<<I'NJ\:O!eiBR!!!x5/O]=FNx6rD!
}QdPFVp[!!'>dL!XCdT!E>ZN|-Z?l}h>!fkXR5MoM!WIdD!/\RO!fI\]^nOK!!!d|_L!\Q}R!!4c|R(%^T!:r{@f9KJe|HG%SpK!!!Iw;[!!CFtS!!!t$]E!
OrfL06tKojuJUcj>wG2Is2KaS|{M!!w#I@!$3#B!!0V8C!!!!k&7G!!2skGOa#G!!aS-F!Y\}?R.XO!gciXa08^!o9'U!.FGFmFaK!!MT#F!!s#:G5dbM!fo
Z@X)T@!Ks#Q!F;pI!E,,U'7{Lw2VNWW.>jBxN+~wI!fb'Kc0GL!!!nEX=hAALXi@I5:[]=,9O4.>KOzcNS1IX!e1^C@n~Lny;TgpPU<}XA6?L>J~QB!8{(K+
6cT!!LcL@J|DTLa4V!!!5.f@#_\=w?lGWK?K!S$B^+rdD}?3KnooPgo{9o]U?ojZ]!-E2b!fRCE!vZ)[3TqHa]~R'-6F!!%G/K)$iI!PUfT!!!!YFi@U0\L!
z'iHzH@TZGWN>@.GD^xK!#YqK!])<N!!b$YB!!ChDE8EyJ^9?V,3zI!,pyAS]?Hf[sZ!{w6Z!!!R@2OS-MD!5mQM?_dO!!:h\J!V\L@[?kK!i|JL>$cD0>QC
9SHL&|^KHV%J$/rb!/NLQ!P~-F!WiHB!#EyY!!!!+AgR!@n.Y8wnSY~$D.\IG!!G<{F!!JJcL9YaMTAeL!'&EJgQDDYwzY!#h+;mwRL!!!!!JM4PLybS4s:G
`zJ_!!!uUg;!jOxT!!9&#NKoEH!W)LE4T1@!Ts4NLp2AU(<EMD]FarKF!!!K{W?!9>2M!2PQKM*VA!!!tK@>tV*J!Vs\P!|L)F!!!-:lV!0hbH!!KU~>!UdI
MRT'IXkeI3%RaOP&>!!g+~I?$^G(&fBJs8`!)liL!em;T!!!-&eAlR<NnwWZ!PKXL@S}Ue^E?|.S>!!_@hI!>:FE#~EXDL}T!!{EIAPc9B!>0cT!!&/WVQr8
O:fE=!D%=X!!6<)`j-lB!p2[B3v.R{9F=!pmm>!!!,)~V!gL)T8AX?D)MI!!gXM_!t_%\!>ryW4vFJ!)i:Z!!QC{=!MY_G!/YxWidQB!!/rKM<UMTn`+Oojq
@!!r.-@I5qVBl1MFW3L!}L\X!7O0?xN3WgeiMXH2>YbX?E]tG!`T<V)*@H!lANM!Mz.Rx'zM!}{WNA9RGo)uK-[:?!'4U^!t#qG!!!YyhVm29>-V{ME89S!8
FzDs59?!!H=yS!<[}A!n8/VGLNV%yHLLvqUHk.HC:VA!!!!~`TU{]PIj:FITb'MQ7]VMjbHD\-I!uEuHDAEC!!!!!!C$]@!!(kDY=V.UqCZV!!!!D1NH!/*v
C!!!!)JIM!{N*@!x+2I!byZ9:E&V!!I/J8!!_tAML5DI3ffZ!!!!nu:<NnNF!Q1fY!!!E\xNJHYDel|;!(uEN!oaBKyPSJRnaV2&2L!=k5@vg\>Q7{X<s?K4
ny=!=R}G!U=6AryS?V0|PQ;DI@WzR!!4RuX!!PObJeE^SNHpHzfl?!!!laQL!n(uOx|1>!2D+8!!!!Vwm>![vvH!uu|7U\dE-eXc`G#G)02G!!2ziATf`V!!
!!>OaX!!@`B;qTV^yjU>!X|'G!_m?R!!<9ED@j\G!!!c>tN;;qGBO|H!!2HHO![[8>kIX>CmF=A:OC!rF2;!!!!2wPB!!n#[7!!!!~s2K!Sc2J!!Tv5^!!!!
!!!#c(;5[pTZR/AiBMIwS:G!!!d7@A!vtWB>'U?!3ai=YrPSpH4NT_+=CL]JtNd>5^6I!!%xBC#pNY!!jYCe!,VaL!`DtN49DUh'+>?o4N]R,Jzh}?!/kySu
.nI!3kqP!!dTdK!bu.N!!!xF6OMvGMF{=E!'&rV!!omYPGQoH!!!!!6gMSu}[7!oLWJ!mGFJBL\U9+FX!!y0\E!!!!!aAYL!!Hh8M!@,dG!$6hR!!!!/4JVj
pUS=EBT!!!DU)a|YkG!!8u2R!bd6LsC\A!-\qE!Z?=T!YzjN!M\;E!!!{7H>KZ*T!!V-,D#LrP!;dr@!iXN>UBES!0qB>VW>]!n{uHnql?!!!!!TW{W`JCM!
oxKB8<yM!!6u#?vG}W0&iCx30GajsV`S,L%e[@!!s|UU!!!!=6rUVq1Ntq+8!wJy_!!!GVgK!!H-A9wC=S^X4OE_FF~jdVCf&V!!!$G_@!!ujMVvxuS+EXD6
MCA3/YW!X6,WAj1L9<#M-sv=a/nHbtGb!$s}D|2c=!!>yK9!!2TaCGfoFhrdJ!!z0hM!DR5P!!!FtE=CS&I!!!!ZNYG!~k1HO8F=!YLtV!!!|QdR!##~E!!!
B$a`!ub~G!!m%wK!*J@8!!!oqVM!%d_N=fSC!=G$<!!!~V:L!?NXV!!!a1$RNehEcU_H!!!!!!PXRBBC,H!!T8y\puID!CA8]NO^dErVc}-0B!
""", 4, 10000000)
VALUE0_45 = table(r"""
!!!!OTFSD|DF!!_g=O*B2R!!Ka&NxBwN!(d`QwI`N!BJ#N!!!.45Q!!!B6-Q!ydpStmIJzWqU!NTaQp?TQ[lfU!!56sP?I}S!!!!!a3>WkK`Lq\_J33YO!!$
q>T'a4V<fXL!PJ~T!e8iJ!!*^jN!!PHTM!!9o7N!&=zQ6PKT!r4%S!!!!!2qZP!!vQrL!h4VN!!F]MR!Lr_SJ(TS!!!!@%iN!!!!!!!!!!!!!!!!!!!!!!!!
s-_>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!?g5f!!!!!!!!!!!!!![T?M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NepO!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!H9BK!!!!!!nn}b!!!!!!!!!!!!!L$^T!Ig6P!!!!!!Pc%O!!;sBL!9?/Se:5Nm-yZ!!!AMIYEY;RxbBJ!_?9P?`7U+0#VQ=3YtV}XrIzM!!!G
kTN!jg8K!!Pq?LMriZr]yQ!}@aT!S_:T!FX_LvH&J'/7S!ws~R!w6pR!invM!~h@R!!!!0-NT!]uAU!!!!!!!X&t:!!!3J'M!!!!,98R!!!>SMK!!!TL@T!!
!zXtU!!!|;1O!yfFT!!!!!3AIY5j>TMeWW!!!Fw*L!CDfN3~BUX::Rx=AM!!!!!!k:EV[rUK!!!ZS#V!!!!d+SN!*\ZNf>FN!!TOYUCtJL!!!!!!!!!!!`Wf
L!YFOR!!!!!!!!nJzE!!!!URFM!!!d]cO!!!!!!?-1D!!!|qnP!|8^L!!DhQO!,9?Q!)=QK!L4HT!.xiTtYvIgnvCEq&P!!!`RMS!d%VVLJ>Q9'VSMy\O!!!
moER!ZC0L!!!)_iUp@+J!]C$X!!!!!!!Jb'T>ZnP!!><WNNHZW;mKW!\#SN!x9XOeIvKY{p\!!X&]A!!!!!kanS]kMW!!!!!Cq\T!O_|F!!h&FT#;:K!!!!d
5XPbz^H!4GqRTWzJ_{}G'PnTZ.dR!RKEY!!!!MUZV-4iWzx9M!AGxN!!!GDdJ!!!]'5V!!!!DDHM!!!!a3`OdQWB!K[s=!!!!!!!!!OiQQ!a]#L!4Lt\!'}<
V!!/&9K!&QrMU#PJ!!!99=N!!!!!!!+'AW!!!!!L=dDMcgR!!!!2++H,}6X!!!!!liQ^!<NT]j#'LZpkR!!URL>!!!!`r?K!Pbm@!!!!MTqM!=M3R!!!$M&V
kH_\W(:N%PWR!!!eQ4Q!$lMN!!QP(W!!!!!)b`P!X)[N!!|(#T!DB4M!!!!!!(B7R!>'[Q!!!!!!!!!!!J=,Y!!*=\H!!!!o]\Rum2H!x}1R#q]=!!8b/P!!
!!!!!!!!!NX@V!!^,5L!!!!!!!AiHEg&[]an#E!!`TnJ!!!!VLlMlQHV!!J~GK!!!!!]<3a!!!!!!!!5>XH!!!!!!!!!ss%SX0JV!!`6zJ!!uCCY!!!!!!!1
X6ON},X!@Q9Tu.<LjAcU!!wNyVv~>]!!/X`N!!!!}fUXlZvSO=YZ!!p[3I!P,sS!!!&}*^!!!!V[nM!!,$#S-Z^J!!CClO!!!eu+Sg}2L!\~pG!!!!!!!7xb
C!!!!!^|'^!!!!!j>bW?>]J!!!7KWK!!?rTV!!=qoH!!!WuSI_TSTs8uN!!Q4pT!!!!!!op>V!QZwYk(JR!!!px*T!!;=0Y!!!!!!!!!/\;U!!!RY4G!!!!!
!!!!!!!^gbQF/G]!tdgI!D%JL/?QJ!!!!!!!!!{NHS!!!!!qF<S!!oxcH!!!!^nfT!!C(GK!!!!!!!!!iYuM!ZcNL!!!^1#G!!!JwCO!!!i,`J!2uTJ!!!!!
!!!!!!!!Qf;H!!!!!!!!!!!!!R[<M!!=]CN!!!^8`b!ziaV!{H#S!!!!!!!!!!!Lp1W!!!!!!!!<%#GpUNM!!!!yWwV!!!!&d7J!rx2L!!!!!!!!#Y*V!/DL
T!!!!!!!!`&sL!!!!#UBS6_:R!!JsoS!@0dX!!!`lnGG?iJ!!!!\[?V8tuS!!!RBhR!!!wg~D!!!!!!!!!!!!!!!$+pO*'sU!!!!!!!!!!!!!3k%`!!!+Q9I
>@bI!!!!!I(9J!EL[K!!!!!FD[Y)&OO!!!>)eCo1TZ!qIGU!!N,qM!!!!w{#=!!!!!;P4V!!!!!!!!==]T!!!!!!!{qnV!!!!/}9@!!aAgP!!!!!:>6U!nH_
O!!'|+V!!RgiH+/2A!!!!!K0BT,]LO!!GuTVkb.NbS{S!!!!!!!!@51L!!!!!!!!!!!!!!!!!!!!!!!!FAnR!!!!!=.fKqiUT!!!-{}J!!!!!!!!!!!!!!!!
!!!!!~ANI!!!!!!!!!!!!!!!!!!!!!!!!Jb/K!!!!!!!!!~%'X!!!!!!!!!!!bqwSyhLW!!WjHT!!!!!!!!!!!!!!IEOLVyZK!tlOB9zeK!!!!!!!!lUNX!!
!!gR7L!!!!!!W+WN!!6J|=My,C!!!!-nTQ#qPV!!!!!!!!nShJ!!!!!!!!!!!!!!!bT'U!!!!!!!!!!!T-MV!!!I(O<!!!!4s:J!!!!!!!!!^.hK!!!!!!!!
!!!!xxPE!!</kU.e%L!!?ncR!!!!!!!!!!!!!8KtQ!!!!!!!!!cC$K!!\B|a!!!4*\R!!!!!!!!!!!sCY<B8gQ!!!!!!!!!!!!!!!!A&8A!!!!!!})Ob!!(e
#\!!s7nR!!G\~L)GJ_!!:.iN!#9sM!!!!c\dW!!!!!!!JD]M!!!!!!pQ2W!!!txqW!'T|U9ja[!!!!(raR!!RPjL!(QdK!!!!!!!!!!oz.T!6?RU!#|GT!!!
!!!!!!!!!!!}wEU!!!!!iLSS!!!!!pbNT!!/'_>!!J#CM!`%/?!!!!!\8=@!!!!!o\SF!!!!!!!!!!!!!!3olT!!!!!!xK=I!!!!!!!!!!!!ETXW!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!AAHS!!!!!!!!!!!!!!!Gu1M!!!!!!!!!!!!!!!!!8/:c!!!!!!!!!!!!7/'R!!!!!!!!+4aO!!O+?R!<Dz]!!!!!!!!!!l
SZD!|O\L!!!!!!!!!!!!dh:N!!!!!!!!r)8O!!!!!!!;6{M!!%k#G!!!!*JPa!!!!!!!!!!!!!!!!!!gh0:!!!!!!!!!!!!!!!!!!!!!!!!iXfI!!!!!!!!!
!!!!!!!!!!!!!!>rLL!!!LCQG!!!!!!!D-bS!!!!!!!!!!!anF[!!!!!!!!!!!DN(J!n_>S!!!!!+}6F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J^Oc!!!!!
!!!!!!!vhOC!!!!!y.4X!!!ttiF!!!!!!!!!!!!!!!!+cxI!!!`s&a!L{ZM!!!!!!A1GK!!!!!!!!!!!0&(\!!!t[GH!![\PX!LA}K!l2zO!!!
""", 4, 2000000)
SCALE_2_MLP = table(r"""
!UMZG!!=VVP!!!!!!2g`KYuMO!5o_J!y0;O!S@&U!!!!!!YH{S!!E#YJ!!!!!!!\/DQ!!=e%M!u3eI!_(.J!!!Fe.J!!!!!!XE;Q!!!7qFH!)ByG!u)#N!5\
U\!S|{G!!!C(oH!d9jI!!!-axUwj8V!?=iU!y|{J!!!!!!\}HQB2y9QN5M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\F4N!!!!!!!!!!!!!!!!!!!!!3CiW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!5h^F!!!!!+/
$S\[NN!!!!!LV4R!!!!!!l4CR!!!!4.|I-Y%Y!Ic<M}KlT8F'L!!6@[T!!!!!f)LIWD<Q!!!!my{J!!!!!!bsnQ!--ZH`u^L!!!!!!>LYX!!%p'M!!w02U!p
|2L!!FfaJ!_|mI!!!M`AOP;eL!<H.O!!!!!!!!)N,V!YCkS!!!!!R)WI;07I!yW=X!!VN@A!!!!!R;'V'KSJ!!!4LeL!!!!=F+=!!!!!!!!!!B#&Lguh\!!V
.:P!!!!Dq1K!!!Iq/Ne7u;!,o)W!!!!!!!!!!!%V]STCvW!({_K1$<RwG)Hu}<N!4v`[s#CZ!NubZ6zB[)piJm^$Y!!!'XrI!6l.W!=v'Rgo$G!ERQWSI@[0
q2R3B@D!!!!_az[!?3^N!!1PAW!!!q~qL!piA_9Oy9!!!!!!sWcK!!!!!lAv8tqRW$_DPd*DH!!!<r'V!!!!!!!!!!?k[_/R;[!!!!!!8+@F!!!!$@SS!s#^
@!!!Dl1H!NdPU!>HgF!!!!&CSJ!!!k(=YkJ]Z!!!!!!Ps|W!!!!PgXD!@d.K!!>ycS!!!!!!!!e4vK!!$4.Z!`P:H!!!)&'Hge8E!QR=F!!!!!!HuwY!!!'X
]^!!!4pQN[64Y!!l6nM!!!!LitJ1q;U!!!!!!!!!!!!!!S&jC!!!!q}E[!!!!!!!!q%ZT!W=-M!!!C\/I!!!!P2*T!!!!!,6yK!!!!!!!!!!!!!>+>I!!pA=
U!!!!!7uPP!!!!!!!!ZD]I!!!!!B;#TzG%G!UluNliHO!!!!a)jP!!!!!u7sD!{>3`!.b>L!!*bDN1VpDIEdK!C?1U!!!!!!u[pP!!!!!!!!U.a5!!}.(a!!
!!!!!!!4fZG!!!!!)D[Zs7,Y!QegA2UFT!!!]&5U!!!!!!!!CbCM!!!!!!McOF!!!!!!!bAAL!+xcK!!!CoiB!!!g&tV!!!!!!!!!4;ZL!!;r1J!!!!!!!!!
!!2?RJIzaM!!!!!!pubLzosV!!!!!!!!!!!!!!!!!XRwI!!!!!!!!!!!!!!!_?=G!!!5sTi!!!!!!!!!!!!m$kF!)g,M!!!!!!!!!!!cLL]A'7\!&)2W!!{z
\IGU(U!q4/R&RvL!!!!!!!!!!!!!!!u}UK!!!!z|HLy2pK!!!#}uH!!!!!0k*V!!!!!!!!!!!!EJuM!!q1WH!!!!!!!x|gB!vi#Z!ec[V!!4X6L!!!T.rLhb
_XpL/d!ah7k!!!FC7N!!!!!!k>PU}'+<!!!!!!!!!!ATIF!!!!!!!!!!!!uvtL!!!!!(*>I!!!!!7{?K!!!!gRsO!!!!!!!d^nJ!!!!rfI]2ZwN!.L~N!!E2
FB!!8`rL!!!!!!!!!!!`g{b!!!!!!!!!!L4q\!!!!pd&M!!!!!!!-U~E!!!!XoZO!!!!!!,tN>JzKI!!!!!F)BX!!!!!7R_V!!!!g_}^9[oR!!!!QQh\!!!!
!Dr'[!6UiNl+VkoKJI$LVN!!!!!!!skr]!!!!!!X1:@!!!!GE7K!!!!!!AH|?d>+[!v1?I!!!!!!!!!!!!!asrJwYRKP_eL!!!!!Lo-Z!,wZ`!!!!!!!!!!!
E5,\4gFJ!!!!!capA!G,\X!!!!!O\|j!!!LZ;[!21kS!!!#T(G!!!!!!]o#]!!N&WK!Wok]!!!!V2TM9|ST!_3WU!ZxqJ!!!!2ziE!!!!!!!!!!!!i`oHt}I
M!!!!!Oo=L*O-E!!!!!!!!!!!!!!!!!!!;fSC!!!Nl\F!!!!!!`w8L!!!!!!!!!!!!!!!4,MH!!!-wL`MVpA!!!!!!!!!xNzM->UZH@6[!!*IBE!!!!!!!!!
!?<1I!!!!!!!!!!!ke8I!!!!!!!!!!!!!!!!!!!!!!!!}wcM!!!!!!!!!@'^FiVmM!!!!!!!!!!!!!jo]ZctlX!!!!eEVK!!!!!R+pY!!!!!!!!!!!!!!!!!
!!FhoEwGMJ!!!!!!!!!!!!!!!!yG[W!!O%sT!!!!!!!:KAL!!*D,a!!!vS3C!!!!%E]H!!!!!,CjI3G@L!!!!!lOMG!!!w`{X!!!!!!!!!!!!}=yN!!!b9_L
!!!!!!!!!!!!!vq2?!!45^L!#6IB!!^F|H!p\wY!!!!!At^K!!!!!!!!!!!!!`8PL!!l5IH/?BK!!!!!!!EqeW!!!!!!5-[I!!!!!P[B>6.<K!!!!!!!!!!!
!!!!'ikU!!!{^}L!J{~D!!!Z*}H;c\L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!^opV!!!!!!dnJH!!p\xL!!!!!*4RL!!!!!!!ni@U!!!!!!!!!!!!!!!!!
!!!!y(WVEtUGVbQ@1W?X!!!!!3CWX!!!!!!J+(T!9*rV!!!p;W?!!!!s%rI!!!!Y=|I!!!!!!!!!!!!!!!!ZToH!!cFUEznvbL*C\!!!!Z1}D!!!!!!!!!!!
!!!!!!9J%L!!!I#&X!!!!!!!xW/I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!zH/\!!!!!!!!!!!!!!!!KelA!N7pF!!!!RBJO!!$z&]!!!!!!!!!!&4mH
N{jW!!!f`6N!!!!!!!!JT'b!!!!|U(H!!!!!!!!!!`JTA!!!!!!!!!!!+H_G!!!!!!!!!!]I+\!!!!!!!!!!!!!!4l)>!!E}]Y!!!<pmR!!!!!!!!!!!!!!!
!!!!!!f&wI!!2i,L!!!!!!!!!!J\%K-3'K~x,I!!!!!!!!!!!!!!!!4ziD!!!!!!!!!!LfPH!!!!!!!!!!!!!!!!SlZW@n$_!!!!!!!!!!!!!ZbN[!!JA$@!
;R[C!!!!S<?O!!!)LjN!!!!!!!!!!!/j/J!!!!!!!!!0_`V
""", 4, 50000000)
SCALE_2_MLP_2 = table(r"""
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
SCALE_2_MLP_3 = table(r"""
*p)QO,(S3;VQBI{PqGtQhDmQpILS7S*J6u3Snj>TqvjR~&[DHqgSVXWAK--R?/rPx,:OOq*QBZmQzC?Q<<sQU'[Q)_1Rb4EQ1ITR1-}ML,mQ7tOQ?ufT+UjS
z|dQn2RPN~0R7:2RP1\R@p-R</PQuE{Q@HQR)uHQ#7sQ}+OQl'EQ[=cPgL`Q<fcQ3V*RdKVQ:RAQ>}0T[,PQ(YkQG2lQbM_Q'^8Q=G%R8stQ|D>Q5YeRsq]S
rB>V`jDRTU%D$\kQKH,SQPNUMk}R?5jR#-HQ)IeRi?FSYQ^Qk)-Rw]RQ)jvS8UWS`y4R/ngRIn=U1RzQ9.>RB*ORBt3M%KiR'p8S$v>Qg0(S#VEU@<]Rx7FS
VuZRo;bQH8ORuYbQ!M8#QWc#QYHyPYHqPWc{PilAQ!i5(Q]=#Q!N8'QGGvP<t#Qm&}P]i(QA>#QYt#Q_[#Qf(&Qr%0Q4[~PE,0Q'.#Q!YZzPDU$Q!AA#QUn(
Q!!D,#QF<(QJH~P!!!!tW)QE2#Qf|'Q!!!!,?3Q.c{P!!!!!!3I#QG2$Q!!!!!!!!w)|P!!!!!F^0Q!!!!!!Go'Q-$9Q!!!!!!!!!!!!!!!!!!!!!!!!8J+Q
oV8O!!!!!!!!!!!!!!!!!!!!!Ds3C!J2xQ!])~Pxz-Q!c1+QhwwPlwuP*p}P!Ds$Q!7^#Q!FN9Qv#-Q!p=#Q!oEyP&6,Q?5|PcTzP%%#Qk<(Q!WQ|Pc.$Q}%
#Q4-#Qx0#Q!!~R&Q&5&Q4}.R?o%RcvYTi_OQI[9RJ8+R#_VQpOcQ[thQSL,QJo{T|tcR1O[QrJ?Q$SERDo&QTWQP_?oQ|$WPtnvQ:`TRV@*S[fpP/kiQ7F(S
0_SRHQdRon|Q_==RMf%SWKdQrqKYhD#T$omQzRMR|UwQ2#?PTBIQn;KS2D0R5h}Q4wbPjZ(SGWzQ|k}T&x#RTm)RM.wQesOR77dR+hrQ~b&RWG9RaiWSXF9R
gg=RNGKQo=8Qu];Rf`6RmdVS`5_R5D?QRCsPzW{OBfCQqEgQ-aqR3~|P%1pOW+iQgAfR*OHRI]QQ/+fQjX7SGtXQqlZQ_szPSJ@QV4'S&K)R+KKQ)&0RH3YQ
3|)QE*&Q8bfOf)1N5aHQRd<Qc/%Q)3vU't<QFTKQ8z5Qs>@QUlKQwpHRM'IQ@+]O14rRL@rPPS$Q${bQQY=QZV>S<mGQf*7P{X1RtbIQa]4R\X+R$]{R+rp]
iv+RH2SQ-k6Q3G&QF.iQw\jTfL#RB':Qz++Q6x`P;brQ4l)UkCaQ(#-Q[LuPf#uPS54Q*eoQ<t2Qbf1Qc>WQWl6QEd2Qc.|Q2;@R*7rP$~3Q$UZPu*LQKK~P
.j.QfD>QEC6SD~NQP{2O4.zPL>lR'ckQ4NRQXDfQgB@Q9A8QoxGQmD7Q'$mQ@a6P6/gQ:|XSPZrQy9.Q2BmPd4mOMXXQ=sYP/M4R_heQXsdQglZQ)0YS!$%/
S(]4Q~zwQVKDS]6[Q0D+QB[{Q<lQR]ixQYxERN<?Qd(TRI6rP>Q'R@wLS8`QREZ#Qe/lQbroQKfwQLnqQAM\Qgs/R7%VQ~]XRC6XQe$6QB)gR3h7QCd1QkB+
TLC8Q-9aR_3.Qk{^R'0]Q~]2RoUvPM2^QeiRR'*UR_C|QeO1Ry_^S.XDQ[CDQ;oMR.gsQ4%HR'&mRU&'Rm03RxF/R{ptPU>TR_C}Qt-yPp\$RMV?Tjo-Q>n`
Q-f)R_$}P_:PQNbxRO03R&a2QO&%SSSuPnvVQ#~zPx~gPz8,QXq_RAZeRS[8Q*l)SlCKQSyJQl@>Qmv;Sh5FP/qiQ%vSSg$9Q9ALQ4duQ.)dR9w1Qfp$Q_&?
Qfv\Q,\@R9K<S[>^U*2tPTV?R$G6Q1@4Q81YQ9UuP9rAPFy|Q[nZQJNtQ+mEQ|unQK5,Q8`HRL8`QciIQ08iQ+C|Qut9Q{9=Rd9-QByNP%f$P7gdQKuwQ,3,
RD/sOi5-RLTRQSurQnB'Q,%Ub_^=RUtUQ@2+RC\)QKkQQUj1QxUmPe>ZQ&7:PVTkQGr,QR)qQo\pQ,McQW$$RAArQ;2pQ|,_QeU}PfWrQt;uR=|ZQ}aCQ8p>
S{c;R~0QRlJ)Q;VvP.}7RhL{Uw0xQPa2QkL0Qk.>Qd;_P=pZQS'<Sl34Pf%sQNOdQA26QR1FQ>v3QLBQQ7'UP<D7RM{@QM9KR9YUR||aPA=dQ9fRQaX3Q5m|
PR+HQ6#HR~5RQCD,Q4?6QiK~Plk{QoW(Q/NqQLmfQzPbQ'l>QOkFQwuMQBT:Ry@}P/e8P2[pRQE&QBVOQTHDRmQ~R<_7Q|;@O`x`Q3ZcQFK2Q8VxP-XrQLMs
Sb;CS=?1ROz,R0UDQO_FQ@w=T=7jQwB,Q0KiQInfRIT-QEdtPT2DS)V+QJMdQ;(VQ[]^QUscQ)$*Q{'RQLLfPxmgPE08Qg5MQUL+Rwc#Q`puQiM^R9s,P;Tk
P[htS{&_PJRDRkW;QEQiR;7bQiljQ.rSP%;zP(V9Q4#&R'HAP{zOQuB\QkpeQQ.bQrKtQITCQ3p4S^d?Qn~yQ<uCQwMfQof)Q+-gQS[7R\gWQt[vQK&>QMc7
Rz[$QZ>5R-wARGu]QdnyQn<bPO`YQE%/QKH1Q:pMQKE$QnvtQ.-xP666Qm6>Quz0TK3NQj(tQ\vjPtN9Q%ljP(}CQ3Q}QmAlQ'iUPDj`Q5;KRH{}SfK%Q1;~
P}sUQ(vRPagPS*4&QrJPQg3yQca7Q,2:Qo]9R*>RQDE~PLz|PpC.Q'\^QvSzPUghP\8JSeE5Q^N$Q)$`Qak%Qg=IRv<DQtv:QCv]RRXfQr)GR;[jP]KoQw08
Q%0>Q'$#RuHSQ&R'QjdwP0SaQJX[Q\=fQa1ZQezkRfL8Q)JmQHlYQo89QWHyPp}JQU~GQZ9+Q`PiQEHAQp-YSXffQ5#-QYs2QNGDQjiWROHvPO-TQMqEPuUC
Q7p9Q41kQw&%Q&8HQf<GRhv`QN1IQcrdQqFuP6#(RM9gSJRIQH\-RrGrQ;E#R1\ZQtjoQIFUQ.V)RWo:Q}:2QVEuQwY~Q[v$QZQ7Qw'{QQQCQ(P%QeT3RQWs
P|U<Q_iUQQsZQZX6SoV9QO)DQ$k`QK@cR{xpQ':,Rg}6P)]2Qc}lQBI2Q82vQs[%Qa67Q3kWQ4ZuP1=8QC>PQA:WQ*o}P*oxQB[NQbVzPyd'QfdCQFOWRfx4
P%JtQ9gFRaCyQ7dtPI3gS$;#RdbxP|CEQ7:AR6/sQQYwQkX*R@1%S}$ISm#/Q@@kPf|JQ^jsP51cQC4NR7ZrQ1-[QsKRQc&[QeNKQ3G2QL6,QK|3Q;G+QXK#
Q;JNR:s.QsJ3R%^9R7$wP8mjQ_N#QJELQ:sGQvqkQflm5sgsPm6.R32:Q96dP}=GPL({P+IxRdHaQWF?PR]rQaCzP6f$Q9j0QcR_Pk>1Qa`GQlwoQkH$RW6]
PkU?Q:[4QEh=R\:YRUijP:2GQPv5Q[hDR-GoPJ[\P|2]QSr$QRHqQn`~U>hNQ!_M4Q<;CS<K<R~y#Q9~&Q$M1QtA,Qrw(Qmv]QT8*QK([QP]bP?b~P]ePQmE
[Q^U9R<{hQU`NQSnTP?>2Q;vNU%8~Px~pQNAYQ?e|S\#lPn9\Q[sWTN(XQ5=)RaP@QE<,Q`i.QO7iRr*dQMf[R_^2Qg&fQq/RQhsCQ5q7R{\yP%=SP\F:QoA
OP_pPQK+y\ICjPUkFQ>3lPlBsQ3GoQ,6}Q$u3QYU\RrwKQ)T+QOMYQmf/P#*CQrSoQWrzP+T1QRL)PXN:Q$@SR7}-RW%WQy{FQw[#Q?}[Qv?IQ\zMQeZEQ%Q
HQx&}QqveQX54R%_}P4%.R,Z8Q'SFQk?NQ1r2RW)HQ]XSQbBBR@:SQRp6Q:k8Qp%*QD#kQv8_Q:A=Q2B|P|P`QU;`Pbg;QOwcQ;K?QQ$[Q[fAQ*}6Q[JOQiT
=Q4PdQO+6Q..^Q,LtR>'DQfPOQATYRrOlPM6mRe%GQw.SQU7BQ5?EQzWBQOD]Q,B6SH{|P(OyP<x8RV8hQ0]*Q^sEQ&?xPmv*Qi>8QK_EQ.zBQ$0ZPBn5R.m
qQpu-R\;OP~2cQTA5R\$NQ,LpQ/N4R.b%S`lbPKvOQ28ZPQ]mQSi{R2B_R\)(Rg^+Q72QQ6;9Q?E2Qa_+RVsnP.^sQ>W;RSlkPGbjS'nIQ$GqQ~IyQ=&'Qu%
{QQh8Q:D5Qm+OQxkYQ`[YQr#uOsUTQ@_]QY<sR(}VP/s7Qs.dPE-+Q~C^R-6VRu5pQcIlQRC?QMV4Q|UYQ{UJQHk4Qox3QFM-Q;JHQ]GcQ7O+QCZBQ/<yQlU
'QAt`PxVTQ0c2QebbQvr_Qt#tP63:QZ:dQ6:*Q5s0Qe?WP]3vP:a_Q3T*QX*bQT7^Qj~BQKYQQeqkR5J8Rx[KQOF.Q22$Qfk%RBO}PT~`Q^`'QczFQ{7OQC0
fRjoOQ`bzP`%'QiF.QfnoQ^^3QW:BQn^HQ\D[Pg('RrypR(v;Q4D:Qxs2Rn.$RI;)QmZAQKL-R\iMQ%/sR!GvkP**BQsf@Q;BJQya]Q3AYQ3Y:Q/3*Qb^hQ\
Y/ODA>Q~h%QJ-qQH_9Q;e)RZFyPC&'R?W+QyJqPaReQJZ+Qp5bP2kWQhY(QU'QQ;l@Qm'yPVXyPrlQQ=2bQkSMQz?xQ-VJREqpQr}SQ2pxPMsNQ:kKQzf$RU
AbRW;2Q_4zPb7hQePX\H&XQ!8ELQ#r3Q!tl;QhsjQI}=Qk5YQN^,Qf7HQc1\QvfqQk)AQhDQQ)-gQPn$PUkoPWuiR=YyP#K7Qpr>Q%>NQ\C>QN7ZQHnOQ7ic
DQQ^QFDIQ8lCQ'`>Q1[uQr?{Ph@nQp|sR@D8QTE3QA['QhjgQIXKQi&tPBZ.QL<.Q_0@QPQ3Qyn'PUB@QCb+R9YJQ/k1QF3PQ6{aQ&@QQ74WQ~]+QTZLQhj/
Q@(eQIBUQV'JP}43QG$`QGr;Qt%<QwKgQ=hDQEb=P7?#Qw^kRr)xPzf:Q&(SQ]D4PE6gQpo@QU/%RMvGQY9?QqCvOfa4QZ+wQRQERp73QUaEQQ6EQg6PQ+I_
Q^V%QL*5Qhx'R\KiQk;6QjTtQkT:Rb8nRur9Q%L8Q{p>QTmFQ/xEQ[,TQl8$QJ*5Q(f)QcChQX<SQu>qPhi9QT%1QD+EQv2hPNe5Qr'+Rb`CQdk/QNa0Q@lF
Q.DlQ/<@QLQOP6`4Q#1YQ1E*Q?n)Q@(tQr6?Q|dWQ()[Q8K&Qn5<Q.#SQ@wZQGnqPSy+R1_@Q?'>Qr>'Q)lGQF#rQc#9QYV7Qf^/Q^@#QYG3Q9~<Q,D(Q04q
O/Q.QrvZQ9B-Q='0QJ@IQ#ppQH/TQ3Z.QkQ`R$UKQ%B-QKfjQ6p&R?q'QC',Q3NxQ^v2Q1{QRtWJQr>(R'v2Qg[,Q@Y'QaJvQC.3Q=aQR>D+Qqq)QdqqQ<(u
PTG&Q`)>QWliPoa7QhteQ-tQQCtIQN-_P7[=Q0v]PlS~P|9DQ.m,QlstPRU9QJJ*Qih>Q172Q]8}POy#Qdp|P&vEPfQ_QWQtQkTKQ'39QSRXQ}k9QCX*P.UC
Q!<;#Q535Q?|cQ=kpQm+`Qtt`QlI]Pir_Q@;iQcpPQ7Z-Q>t+QhN_QM$FRg~5Q$vcQ?@(QZ0:QJUGQ4V<QjY.Qhs?QdTrQr,]QJ5rQsi,Q(ZUQ*h%QVkTR@1
0Q&<2QZM~P2Y3Qh~HQ,@YQ[*;Q2~VPy^oQ$B<QuOpPY@6Q}h3QROHQ|@4Qm<@Q%hTQ{@,RA->S,YhQwG}Pz-zPY}~PFr~QTZ}Qk>tQve2QUzEQ}PfSR@PQ{^
1QRTZP)u6QH4@Qqk0QYOFQ%tNQDDQQ=FBQD&@R#H#QG5&QH-%Q~q<QZ|NQrq5QId/Qtp:Qp|#Q5HKQ85KQ%h@Q'v^Qc/YQT~*Q%zMP2nqPB80QUCOQJs;QNv
-SaJFQ3.rQ5g*Q*+@Q~,MQ0|FQRVDS/8HQ!do~P8YfQtOOQ5PKQJG[P4BAQi14QmA7Q5bSQ{y5Q*YYQ<6pPw$)R.ARP,amPW;bQVN}P#m)QyZ5Qq)ERi~nQ%
.]Q<nqQ=_1QV;,Q~#;QqrIR30VQl}3Q|5.QM~\Q^>.QfO1Q9X}P)*YQS/hQwV9Q>5BQy{FQC[_Q2)*Sre}PveUQ5mXQK4sP\x/R@#(Q.W?QF+WQ/_wRooCQ^
I8QapMRkwvP1\>Q[CCQSTwPd]=QBt=RtH7Q.xqP4TNQE*0QN73Q9YXQ:DSPL{)QdH+S<vFQ0,8Q1.:QR`TQ[/{PI0BQyD3QQwxPf}^Q]6(R`1gQ4M#QG|AQN
-<QVwOQp@[RD[vQ@G8Qj%*Q^k?Q-ZAQ]1GQhQ^QV3wQJg.Qk[@Q-35`>*9QsGAQPs)Q{=mP|HPQnm{P7DuPq^VQX,0R8HIQVf|QBn8QD%\Q_CLQ=X%Q].cQ>
^^P1[xQc66QzH*Q^G@Qpe9QpS<RVqCQt'ZPO;'Rq{%R3N4QL5uPv7KQ9>@Q2vVP9JQQc2ZQhQCQ,JrPquVRo.<Q4%%QK<#QS}IQI`AQL%#Qs}[Qx<%R-YFQQ
S}P.ixPp3aNl`jR>e.Q~O:QD`&Qh&kQ1nFQ41sP\;JQaK#RhL)R6*&Q}7~POzrQ)Y\QxDPO0eePW<aQO_[Qe&'QtF+QVA*QWDdP$[IQ814QCveQ*.6Q?{1Qx
v6Rt+KQ(oaQ~80Qe*fQ(0PQ]Q,R=_/Qr{2QuC4QkPDQa7(Ql-:Q@q>QkiqP2qFRWA<PD~DQfzWQTRRO0+&QQz(Q}}'QEH5Q%yNQ05|QnTGQw=3QCVeQR\EQs
AKQf]JQj41Q|=;QR-$Q\`xQ-M=QY3UQlT0Q-g'Q3&<Q1_}PD_?Q(C'Q^M%QTe?Q>M3R1[mPe;DQm<JQiI/QVK>Q/T>QK`3Qh)zPBx*S(L0Q_s+RV|<QHaPQO
ERQd&JQ@AxQF`fP&3yPzntPAUIQ*]SP~W*QEE#Q_0FQ$BWQe3)Q<-bQLAcPuk7Q?E.Qu5OQpzeQ6n:Q;x,QFj|Pk-MQ.y'QUkOQBB=Q}+9QN@@Qml*Q\$PQ7
/LQ!g+?QzNuR$yiPrbMQQpJQI&&QCjAQ{+.Q@>dQ0a`SpL6Qj=OQdbbPkNqPh6*Qlk+Q\elPAK+QQ=@QA2cQGZ;QYg$Q[qhQhJXQS7\Qx6%RWj2Q4MoQNHOQ
](pPs~,QUB}PdJ`P@,,QPT*P=&7QnPJQ(vjQ#e{P^}?Qr7oP}m0QNW;QL=9QzhpP3QnP6o#Q$'$RjhYQcnDQQi*Qp;XQ?3NQ?w'Q@QNQoI7Q[>^QaAzPp~?Q
<->Qk2kRCD'QT_UQn)&Q$,|OZb4Qm_3Q8&1Q57;QwvCQ\WhPD8wQ9UyPUD3Q~BLQaJ/QQaRQY9:Qcw;Q4xpPPA3QqJkPa.bQ'@OPEaKPFmAQ0FyQc{nPqK8R
:N1QDXiP~u:QL[+Qh?}PaoSQt(VP?GBQV}2Qom<QV^-Rj60QO4BQ{#|P,Y4Rz8,QSW)Q51|Pu)~Q:,{PdldQ>QqQ8mGQ<P7PCE$QBSIQ{*=Q*t8RiCSQeE-Q
V7nQb4-Q5u+Q0B+QeYxPl/GQ)c%Q\6&QpM'Q+~;Q;N+Q_|7Q)U9QNU?Qj{PQsD{P;bWQbS)QP#nQP{<Q*8=Qn9HQL94RON6QdL(Q_[+PS`:Q3c:Q2o;Q~$3Q
o$zQseBQE_HQIJkQTC9QfF9QH{>QfD5P]s#Q1%0Qq5-Q)S2QuEvQ-QcQ,q(Q/pDQKGNQHgOQVjHPi?caY$2Q{Z6Q3GoP_RjQ2RxQfe~PrY*Qm}FQb<gQYUhQ
\K(Q8;^Q:~7Q-qBPdXkP7<sP9ZcQA=0Q]fpP-k>Q.yrQE()QZd(QTN/Q+J>QMR2Q6<NQ$[=QP)+Q|[zPSSJQVQ#QxYDQdXwQ,)<Q.-WP-lcPXd5Q5s)QIcWQ
dLQQG~9P^q3QqbQQ*w1Q[`lPC-HQ?EAQ~kBQ(_NQ7_NQD%2QM,>QYR0Q.;+Q/y,Qr?>Q/v#QCx%QlUCQ(:pPMG*Qk4@Q]V:Qia-Q&agQGboPy)wQyOtOC_@Q
T~5Q[-kQk[sPDz[Ql:/Q7%$Q$~5Qb38Q5T*QQP<Q`nMQ1FiPv6pPVK%Q4bMQKRoOa|HR/\>Q6d^Q&8tQ
""", 4, 2000000)
SCALE_3_MLP = table(r"""
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
SCALE_3_MLP_2 = table(r"""
!<},=!!!!!!!!!P^:X!!!!|?sA!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$s19!AUTk!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!IzCG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!k_Hp!!!!!!!!!!!!!!!!!
!!!!!!!!!!uzIj!!!!!!!!!!!!!!!!!t24U!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!:XtQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Y,}A!!!!!!!!!!!!u$0x!!!!7M~a!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!wiXd!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!DWfA!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_lm1!!!!!!!!!!!!!!!!tO
sm!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1N\@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!yJn`!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 100000000)
SCALE_3_MLP_3 = table(r"""
EbpO)XQU5LfOm[.RHpiSQS}S3{WY3,8KLPOX5/~[954XecaNtd=WlGs9+6ATO{LS-/1PXhPS['gTe<@RiFETL>ITjWXUqElR.:NWk/|O)WaS%cjOBR'`E/zZ
'8eS<u<OlZ`V]d6Vz>DV36SU6IpT@qCUyvAW|nmSnyrSISCR`5nS1:)Q<pSTU?jSR7qS.OrS/]'S2KcYxW%ShSuTDEHTX2gSdX@S[g~XZ/{STy%R)-tW~k(Y
g$>`C\.U9AnD}w)O2>{Ul/fZ2w]TX_lVKmeRgT<X-~rU\&+S:\NUw=RQj9OY9F$XA?*TM#dU)Z#X`jkU4|+UXJdYGf.MfX^V3@1Vj+YR^FvSqER]IOrS^4GW
XuDTzO(R<fPRh?*S!^X#QIh$Q&gvP(:rPHhvPV@TQ!!UX}P!\a'Qm)lPps*QF})Q$%,Q?g#Q}6%Q^T$Qmi#Q0XCQTlvPJhCQ7%qP!{#tPvr&Q!T.tPFH6Q!!
H:#Q1=0QkQ}P!!!!>g1QJI#QAK/Q!!!!|;HQ[R~P!!!!!!K&$QKc%Q!!!!!!!!*R,Q!!!!!Ez-Q!!!!!!UR)QGgGQ!!!!!!!!!!!!!!!!!!!!!!!!=/AQ_#Q
T!!!!!!!!!!!!!!!!!!!!!/l<A!Xw?S!Ya|P>\4Q!T{$Qs>mPdF|Pc+|P!va'Q!([$Q!L3[QV%<Q!*f#Q!tz0QPDJQvm'Q:qsP)(#QL50Q!?9xP8n%QL*#QM
<#QmJ~P!!JPzPvu,O5mmU#))SlE5ZlN}R&OzRL1-RrmIQs30RN'[S1lvP|`;^?={W<}KS/-xQ156Rf6XPY6kTO&rU\iZPj6%T9TMT'%zVNSPQ8]YS5D,V^LA
TX\+XG_.S?'qR)}zSCr[R<;BWown]de\KO=mS*DkQ9diNvQGR>v)V:{3SF<FSX1cM5CUS%WaUc&YZ?plS{P7UaX'S-Y>TZHUUj'NR1F8Uos6VY3XVA%)Tl4Q
T3|.QR|iQ;9eP9.OT9jSWYd~SPHNRUGcQ#HvNxQ)PTRKRo%~UjU9Q50*Na~:R7h%Tdi`U(YGSw{ySs-hWEc0S1Z\R@5eQ'xaRM&ITg1{SUX%Q&9VSB'8Q@6z
PHo<Q7c)M?ZzNbO%SSaoRgB(QX{2Y4X&QrAKS[-}Rl,eLXoVSXnVRv{aS^?NLFb/U~E|NreJQ1WyR;#dQf7uVabKRqi[M7u.T)|=RGzqWuIRR.~-W1D*k+kn
Xvz6KP$lPZ6MQOV~QX<I\#~JTqvVQc/oQ:H'Xa;2TZvv[|>VS'2hRVTnMK63OcT-QNa0Sv])PzUcOmW.SYy}QpG'RtNQShROS#W+QUNMQvb6PB?EQE,tP#AV
W@IgQf&/Wp>?R)b[KSydP-R>Wel%Q>*RQE0DS|DlQ))LRbZARmadQ[bNS_-6N/S\Q@7~ZfPTQ8mZQ40hOo-3KurwRGf*M_2|RmG3S6NwR^pUU>U~U!DH}VN+
aQ'P%SHY=XRBbR^r1RT14S[{rW&6)T0-FSj0MQ&Q&V%X+TOOgQuW4_]|HSU9nOaYyR(xvR16/Ss]}RLy~R_[=T3eZR$}eTVC;RYAlPaS&QYzfQ8e4PZE;Xh&
_Rh%;UyQbP+V<[Xf+PGV|U)tiPF(cTj$fS^'hU/F@UH5CR@4&X+<bQ3{XSa2yTCZcSTs_Sx,mW:(`PWO4S~;fQKb\O|HlSwaZQUJ|PB~BS;k6R_(zP:;VQnY
4ZlN.QtcuRw{tVT3@Si,.SD0EX#TsP(IyNP|tP:,+Lkd8P9T`U+R`V[RpQJ;qS[zTQsSWR0jfPqnbX,WYMj#8QY|8UBXFR~B%RBftW?_8XgQzQpk^P>0%V$D
gRWyXTHZWTxqL\j(XQ=t>QE?6Qc;_QLP=SL`fN#:rM:=;S0$8QU62SVR(R91CRUY]Rrx)R/N%V9$^QW||RWT3TVOlOav6Ty'9QVpkMhUhR'@mQ7izS%?[]FT
ZK.z3SInPRY7*S7-dSs5IlUwDQo?nRsL*S&kgQGyPR5ArRLgtQpAiRA^/N;>mSAo`QB'NS&'2RF0{QN;2SP]^T:ecSKi)SUv<QH/iTGEDTGINS2MpQ35=Yea
/Se/(U_EVQh7gRjUES|d{`$r&Ty;?QGN^QF/vQV4CNqnmRn3IV1k&MY@fR5IgQBRoQ7&UR9;MQ\q:RY|NOs#-TvlER_vNTp4}SYubP]\:Sj?}P6?,RookQdq
ZRF&bS8U~RSH:QW+WQSIvP7,|S/,$QSlaSZTWRNyZRXw?Qq~iTjP@Ro(FU'xVQ(<-N7yVV:&(P/yRR*ibTz`#V6FIRRBYM-g2S}S;SiBPRO4SPN'2UzswY<\
mWDUqV;fAR+\*R-uFSj[.V:?HRK|^S';DRC#ITUfqQ_gqQ09[V==xPVvDSkh?R.(@SufsPX39Q{h\R##oOnE:OB8FRct5OCFKS}i@QMKaRO,hUvC=Mp4*OOx
3Xsz_PUR:URR~Q<t-SxgHUW{{Q]/*Nbp:O.zPR)B#Yv\UM7+jRAz<R'i(U'e=SneRJL1}QBUUV8vcO$}fRT%DRE<ITj/bPhr-SQYtT^>XPbfoSXYfQ_r#S`b
GQWZdVe(VR|J\Q5LsSTA/P#|\Rx|)R.IGQS2$S2?VQ(:aW$;FR}L?Q62BR;#$[1XISCPZTUB5SY<iQ?iAPk<1R\xzPW<gTsCkMXQiQk=kU%%2Xo,)Q(}OQfM
RR0J+OUQ/SI.hQ.^xRVbKS:<gQ<%hR,7ET*u1RGo;Q&5RQ,G?Qt6<Qdf=Qz\@SeIjT|k>R-b&Q#HrSY_GQ=G[Vv5mRtd[RKL@S$m)Sm/>T]O+P18QQToDQwJ
(Rr`wU\zxR/q/Q}08Q[[vQ;qDQF`MSQ1.Sa9HTQ-TQ;QoPxr<R'QnQpb,Old:Q\c'P`)LSQjgRfdnQ:enYHS^S01>QMZ.QIl^V*L}T9:@Py|bS(S-P9;zQ',
\QPMoR.IlQyFMRz:NTFbORsm&R,o|Qcd`R%-dQ#XxXP8IQ{1UT-J2S7ylS{iMQcl9SnyoSwJCRM.9R{,mQ64pS]k7Tl\ORnnbQ;jvP5EuRW)RQyW+TTe2Q{P
iRCnGSnz_Q/^cWN]$S'H~R5nbSQN$U{EUR3neTCkMNuXmQ3[xS5[@Q_.(S]x>Q3TUQt.3R)ydSipoQHm+SU]@RkM[QA1lRR/\R7vsP5[1SI_@R6xqS#xdPB>
7SsG\Un>PTN0]Ojg<W%HXTn:xQa2~R}X#Q>*3U`I5S]|?NsE-VSTTYbG:RZC?Q@y*R,&-Qo~oRA*:TyEGUIXTRMf#Ugm+U?4,RvqbQ9='Q[fLQ,PmQ,KBQa'
pSvItR[}5S-l1RKa)QcF?S,IyPIl*RaV=ROa/S4GN*3sbP#lRTu|lQ*(*QN#aOUy'QBLnTnV)SlouKwo@QqUkQ6WVQ\gwQkNmOJ4nQGA&Q{GvQ6CgQ*y/Qjl
`R8A|QkD.Te\6QhRmQ7-fPo(3P'O_S*GkOrhiOeaKR{^#SN8?S[$*\#[`Q!Uc:Q53>U`=@Tt<9QqyhQC}jQs/IR1m1QIPPSSuoQDaLR3WzO\u:Q1YIR2ePQ3
}$Rc>qR/GRQyHbPWl{Q9fbSh|jPX5'SA+\QHlDX<O>PU.aQ4p,X9?pQMA/Sy]OQAgCRw[6Rt3%S^.8RpVhS6yKQ?x6R&ECQ~CJSmRrT*$HQr#qPVB-RT$iO0
pxRljIcUJaP]5TQt.aWpT,SB,NR:E6S-7qQLcNQj6&SQ)CQY=6Sp}LNPpsPYHMR:xQQeX=Qm-?L0&GRn`VR(kZQ6j_Rk}dR=U$QJ+qR>74P\=uR,RTR?KfR4
fYS?dyQytxT\I{P[>NTf'XRQOhQkO?QHuSTu6>REA?T<e'Ti^;RXl&R$iXQkQaQ=v.Sa_}R]ndQ6O-QBs,QjQ;NlgIQU++R_+jQ(I[Qc$XR`6MR9UsPRbrQl
JRQ*HdQ4avQ$1}SkVVRowQR(syS[boKqvpTod=Rq\`QL^WRJ\~Q-&{QgR*S=1XUBG;Q8s(Q|;CTOIbSk$NQ&y$SBL@PTisPqhQSXa`Q}hpRicQQ{0FVP%iR^
IKR3xAT<0RRo?@V;L<Q95ESQhVSPpLV>(EO-%;T8HmYw|mRDXdU<E*ThG(Tr9LQdx6Rt69R@OaQ=%NV+XiQo,*Rj1RS=<AP9>xY3:_Pd#{QZ(%RC,BQAonQV
'^PVA\Qi:5RT_9R#}FR{%uP:I~Q;VGRkknRu2FNA`|Oa_UP:=7QnNxRJImU*C}PJc0TZ7`R~,cQ,}VR9%.RN'UQ8:TQl}2R%2:RlB?Svc,QsF`R9w-SJ6&Q'
R3Q9%pS^[*SBS.S{+}R5GEPX|{Pi\CRk%fPX{BR4>@Mb)aQ=U*T<mCQ&8YRB|SRr(SQ1#[QFisUqOrR-(dR'<FQ3&FO#a1U$c'QclDSwLjQ21BR0=4R2rbUZ
z2R+9|P_)-Quf(RhVsR3[HQm/@Rr+{QW8pOJ=RTB`#T&HjQH74Rxd]RM>~Rr*<Q/(KQg,eQ7J@RhVGU!g%gPA_LQzxyQ|?#R=u+Ru<KRS&vQtuSP<*]S@<kI
i['RH.dPrLKQcTKQ:2aSSX0Q4rXS*:=P0J$QW1PSj\^SGK;QrZxS(Z'R?.:R=k6R[<2P?6NQnF:R)RPR-3GRi?mQ7{uT|WJTI]?Q3=9QjjxQzT'Rb|RThIuT
YJ5QTMOPC_[Reh;bH.NR!VG)RI{ZP!d#aQSSPRJ3}Qb1=Q^w5RQuMR.p&Q8I5Q{3nQs(pRebTRRDzOJMoP*J~S@,MQz,;Rr=<RPp.RDDKRZq=R-FMR{&O@@X
URWesRos;RU}4R<&nU{$/PN\=R/'xRm]`P+iGQOU<R37^QXn:REHYPhK8R/)tQ`*oQ7;LQlpcLnA~PF)AR;[;Qe`8R-n`TMSZUf=GSN~^Qi2/QtU*S]ebQf|
YR<9dQKn7O(1,Qa@1R/CGQ%~wM>&qR[9)ROdQRUi#Qq`GT+D_Q]{vQ)AQRl*kQ6V<SDUkQV*ISN)vQqEiQ{+\N~M8Q#yqR#ASS-WKQo*yQR^wQZS]Q>SAS60
CQdB'Rg-IST[0PzhZQy>oQ)BqRc;8SAazQo3@R3$vQhU(R5r/R:rHRQ+&Qtl`QW6(QZ{<RQ09Q%%fPuw[Qfl|Q4_#R&)/R3mQQ2oOQH&rR.yFQ8c0RX=&RW.
,RNfBRj)oOb'eQr=,RU<$Q^O7Sg45S[p{Q)0$R#NFRX2GR6[qR/FyQg`mR)u%Pda~Q>-hOIClQ[~9QDmtQNYxR%{VQUleQ?\BQDZNR1PCQ,}cQ$);Q<uuL6u
GQh;~Pn+lQssMPac8R9P6Sz;`Q&fmQKhPU4UxQUp<Q3aNRx0uRyH)Q-P>Q)9_SxdBRv^HTl29RD=pSbHEPhZ;QlN.Qx^MR6v:R{?&T<}5Q?64QKxUR$vMQHo
(QO6oQg^ZP]6ZQawNQy|IR'r$R{hOQQNlQ|eXP~n}P.L-Q$8eQjN2P;xiQ{(UQ/:wQr?cQns#QU>-Q,@WQwpVN`FbQiTtQf?3R1KZQaD{S6w#R&hzM=DtQ!B
pSQhFtQ:JiR=eRR0>HR/lWR3NKObVxR%1=QuJAR_9DQHF|QULiQKL,TE(vQiK%SisvPr+;Rn6URrz1S8HyQ_WZPnk)Q>TRT@FgRqrOQV?zQNA,Qc$VV)u9Qs
{VMO_}PHNLQ3oPR^qbRxQwQ)qfPBL8SLZ:R@f[QbN&RC%|Q,xVQcD4R=B{Q~4]S*|%S\\ZWnl\S2=~PXHwPkp?QvK7R}*-SQ-/SeF>PL9ZQw`yY&TLP6M#R[
ScOcF8QXx+Q/OEQs(:SuAURm9LRq7.RD93SU6BQ_z+QuK:P?l_QQ/kQ%N8QtpnQ;$&QeDDTU{HQ1D$RHl)Q-%YQN*gQR.(R$'>Q9C%Q?5GQA%pQnVgQ~k/U3
X{Q$r3Q4PbQe`sR`M>Rqw|Qaw6Wj<_Q!jX~PIC=RRGjQ3AnQvL,Psu~QInZQD?eQ,8PQa%OQIVNRLhJT*muQL2@O<g#Q&f:QfzmQ;-yQbi(RLBmQktcRKF3S
{~$RJGqP&6@QO%_Q5j'U,uRR?66Q~lJQ$z_Qb:^Quv*R$LzPiSjNaJ+R=z6RK2MRcPqP'ihRSoURO^FQ2:5R(=jSD}iPbU0T`1_Qg-KQpI;Qf`UX+e<RJBVQ
*l6T#'/P+00R3F(RK~%Q_YYQk,pR7(hQB<SQ.Z3Rt`BQf\'R2*tR]=nOg-<QZ_fXjm<Q-fJR*i8RMr=R7C9RhkqQowKQpwEQz=&R:;QTHobRQg\QkYhQ~7HR
Y&TQvtcT4)nSiCjQr[KQ|#LQ/}oQ+``P.']QB}MRpO2PvCOQ/m~k95ZQgC@R9)FQ~xrPc;7R^_jQ<zjP&VdQ@jeR1A&ROg0Rl5YQET[RkUoQF#GQ)r/S:=*Q
/vWR9&SQtS5Q0+OQGemQc$GRD;&ReAsQ-S,Sh-=Rx`NQ,5@Q~npRtt.S\;POT8hQK*4QL<]Q4hURjZ3WMLtQp3nP=ZWQYtGR\9ZO3|*RypCR2qoRG}cQ/p~P
:E1QZ~xM6IQV^_YQ-)[Q>50QI}}Q\BLQA$gP0FAQ0.WSY4DUtV[Pt$kQ53-RPa}RJwEK|GBNY{:SG,ERb'RQ$znPH`)Ru3=QM^KQ6E]QmmKR[3&R:sHQ;jlQ
gM+Rwa}QbIbQ@n>RMD\RhDvR7LDQhqZQL>+R:C>QPf3PZQFQj\hQ@9ePpaKT}_nOE(dP7(GS-j{LjG@Q+k|Q`9?Q3jdPhvZRsX$RP>ASv%^QiiPT34{QMF>R
oc9Q4+<Q[^&R:^6QqW.S/@<Q$pTQ~8MQ@yTQcK0RWF6Q|:qQ'lYQ|jQQBmjQ`7ARDoNO0&gQ1?GQw[?Qh-aQ5TbQ(GQQ(a?QzTLW675Q@+&RtxcQ]@yQuKWQ
@6?R_-,SK2BP+KpPl00Qw30RYZGQE-ZP3V}PR:PQ'kcQOM:Rl&_S8IGVHk=RiJ?QlGpQc3}QKwUQ:9QQ/|@Qmi\Q9JjQ+T7R2qtQQ2CRqh<SyynQF^ORdf.R
!zhaQ=zIV40cPs9&Rt:HPTY*Qb\xQP[DQ]\%QB<mW9//RC2.RifUP,T|PMtzPZ;)RBo]P2R[Q.`lQaMxQ?qKQ*@TQ'wgQB\@ST*#TnTVS>uUQgC8SQgHR}N[
Qx+cQwQ\P<*aOhgZPI&@N%w8RTg)R})zR#lvP7#PRlsxO~6OQ>OCQS|%Q**(R]/]PO|OOEHPSs+/Q,D1RCG<Q%\XQRi-RkcxQ1D&Rx;3Q%:[RVdyPq]oQ>Qo
QProVY3/Q*`kQQT|PfcLPT8]R$_LQ,,NQzU_Q5PEQAHZP9);R#T}Ohi>Qp#BQ`bxPNy\QZhiPg>aQ{]AQ7oKQ9/4Q&usQo:eOM1:Q_>9R^F3S.{RPMloRJ]C
Q7LqQ\}3R18OP-p}P|mUQD1MLOPQQ:YtQ{G0R>-.S5._QYo#RT/>QVa\RRFMQ?J3QmHQQa#)R&QzPJ)8SG/;R-UGQkpTMlz(Q74UQRSRQ@~<Ra]|Qmy<QB;w
QE2WQD&TQPLmP=eBQ*d7PU~IRMz2Q6-gQh-=R}WYQ.KWQ3D[QGHLQuh<RllrP/eJRldgQY,TR?~5RPieRY^YQl}_Tr(kR<]0Qf:bM5NCQGp8Qv)aQ6`1Q\Yw
S*MRQ#[IQ6p%Ru'+QA|ZQ6vhQzpFM%&NQEVCQ6atQF>hQq`.Rh\2RI5NQIuHRn79Qm1{P]<4O$M,i`/(R:*rQ@EzP~.SRZJ(R^7FQ8a:Q%cuQJI'Rjs#R)>O
QP?lQX$bQcQFOzDdPo7FQ[N1SGC0Q'U;P>'?Q\A~Q9b_PCv[Q@[-R(dHQLXeQHO;ReYeQ=?EQhRYQEyTQ5mBQd2)R<_PPwtDQ5IdOl\WPcK%Q\?JP2BXQ~UR
Q?-;NjgHQ0}DRvh1QyiPQjqiQ)a;Q?JFQk36Rz*zQ\;FQ&pBQ|kDQan@QCnpQ~EpP|U5Q4QFOAs2S,u=P/P5QN}kQ_T2R(d=Q[i?R-/=Q9.|Sr$&M=vLQn/P
Qti:Rpt4QGhqRBWgQa;#Q4RSQh~vQo@4Qs;gQ2(2R4m<PP2}Ntk:QKyES94YN6D#THTAQx_BQPyTS
""", 4, 5000000)
FINAL_83 = table(r"""
!!!!!!!Q}TLHhFS!!Nwl^Q>mMh*Pc!^QeZ!!!!!!!!!!!!!!&%0S!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/[jR!!!!o0Z>N
3yZ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J+8W`lI[!!!!!!`.DN!!!!!!!!!!!!!!!!>moKFB0G!WkN[!!!!!!!!!!!!!!!c0AG!!!!!!!
!!!!!!!!!F9pB!!!!!!!!!!&7XP!!!!!!!`kHMx`-Q!!Ol.S!!!!!!!{;1L!!!!!!!!!!!!!!!!!!!!!!!dWzU!!!!BUxQ!!!!!!!!!`xtLd#5N!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3LMO!!!!!!!!!!!!!!!!!!gDoJ!!!!!!!!!!!!!!!!!!!!!PN&C!2?,B!!a{&D!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!r=eN!!!!!!!!!!!!!!!tjZA!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!1fPK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!hZ1\!!!!!!!!!!!!!!h(p9!!!!!!!!!%gAM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w>cT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!IEjB!!!!!!!!!!!!!!!!!!!!!!!Z]o6!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!VL8G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!c;M]!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!4N@[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
ANSWER = table(r"""
!v),Ws88_}q>V!!~4cS!*OM[c+tMR]ZOVc0P-#QSdT7P!:pMT9*HQtsNPd&*SygwTRNLVWb)W9/\W6@[WN-MX1sIM`03P!4XZYF_1Rjr4O!w''R%)\M\3+Pb
~IMQ+mLQseGeO#JSbANF/gQdAxI;X(G_x}KP5yLEd{L.,_GY/7La#=H*I'Kx-qI@\&J=p*LOQ2I\1nLGV,KK9SL1K|H!!D1}Q_<iNQDQQaB+Qsf3O_9nK3X4
NYg5Ov/vNc(eL&mRLUh_P+IrO?ULS/=FP-6FNG}sOA9fOl'UO'MLOBknL'NBMU4HOW2(PPP5O>)2NG_;Q^mgO)bSQ2&,Q!)>wM'6fS!!MUaL!!!!!!!!!!!!
!!!!!FlgM!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;06I!!!!!!!!!!!!!!!!!!!!!o_
gP!!!!!!!!!!!!!!!!!!!z,~N!!!!!!!!!!!!!!!Ol%RV?eG.h~U0zlWa0=O$ycQ}h/PU.#Qbd^O6_>O%:^P!!1]YO\beQoc=Wz,tO!!4_*QJQ\M#%WNEm$T
jqHPfo~J}IqQljKQ([xH-flN6G5NP=QO%wyFp._P5J&RdiEN<=@ObeJN4+yN!!t|-L03DO$O}I!!Ig1QHMrH6{BPz%mQ&vrM8PiMC{2PbWCN!V?JMI=KIA]]
MJt1X)d+OdB.Tw@&Q.o:OeG0MF*IL%QDL\;zL6(mP,FwL*+KLCV`NFOAY!/=POE-DOqqiPSIBO$R]Rq/UNgafO`WJJF-NNbOFR<-aQ}RPM!q,5R~;3K9JiH0
gvJ!}vlDjBjN!!%t>P3+oONd^J!;1cMQ]kJ<S:LZD4OP@qKyawO8j9Q3*]Exy5L!&J=N(/(O!U3RQ!K6NJ!!!MV2Q!aZ>QZ`8P)Dv@^(=PfFNM!~yVLFw_LX
*?RMYRM$y=F/_oO.3KKKltO:*HQD?^F}CgM#YdPvG#Pk<YNjF[O`LRKdwBO!!$YxNj29PSSNOAKoKT:YO@giMuHaO|owS!!lItOc'rQ!BO`L!KV9M$rwM!ng
ZM!Y`dE.FpPXY.O'JlF9>jP|QZOUVgO9MSP'%dP!@p-O!!sm:MQ<yN!VYvP3IAO!7=DH{A:Le:`PUQ8O9O+Ng`(P+9RL!!9DNIK5bK5IUMS9mP~l*PB\{MfK
bS'UIKU3\Pj9eGrYjN!$9'MNK_K;~^S9@]H%wCR3n.KZ:zOUb0SLFnM!Yc3ScT7PBrZP$9'MFzdN!l5n\P0[G?2RO_u]Oj$<O4XtA!RkaOfIIPJ`;N!8k\V;
MgN!!!js;H!0b=K?x|KqK~HDWVLq3PN+1pJ!7aFW]@|E}o@M!bk[N!(5^H<T&KC%XNMVMKohkE!\WtN4j~OD4fG97YSESTPH4XO!2%@R!M^/Mn/7Q2$oMLq[
Nm`TakAGI3:sIhfMN!8f>Q<;hQ9:8J~@QP>N;V!F15P?<1HD[QLTiAPC9zM!XTlI>{wNne&PJ^mOKL-M|*^OgBgK1}_L*;WQHEOAgR}OKtqK|\mHrPJMP$RP
'\ZHb?0Nf6yNU='K!{#yG@nUQ]MrMuc8L!cK(J3\wO1YhN!]pFF!!0vNOgwER!z&YP3u$NSYsMk9oF0$@U!**UN.&qO!kA,OB@%L!L~5JorKP+\gJf#/PcWM
Mp[.NUo\Ot#XG93hR7LnMwM7S!FWtI<nRNnm-K^n]M!h$zQw@&Q(eiNf,cO]ypFo#xLW^]O^mqNaI2OExAL+O1O!/L9OVh(J}owS|K?Pd?_FviLO8s~K5D&M
!)(bV|{vK!62yPu9xO!`j[Q>bxO!1GpM~Z2OcE_KNGnJdQXY5BNO*jZL!$5\W|W#NlA6N43GR1J4JwQyBRfCJ}-mPC;mE+_bM!*0zLZD4OXR8Lm{|L'\?N!X
qAO!l%2MmrmF!LS-O!}z'Q2@2IJcJO0$[ORJ$OL>0L!FaeOA-xR!!>S3PmG$FkQ]M{>vOjKyT!Wg+P\MhN#%WNY_]LEEaN!!=t@FOH.T7dfSd^hIs(bNd?DL
!YlnNX+}Q!!z-{HbEULY7kNAReN`6NO1o=R!!vwnIjQSNb9gO2cYTVd7I[ukG!^6DP!!BG,J`4$QapSHB~HMofxM}:XG*^lO7^\O!!p}MN>OBO!<o4NkWAFY
HwP]+INW)ZOyy$Qi3mPTmCLgY2MHJxW!Nu`M'whK!*r2O,e5K!V1hF!uVhOQj|L|*^OW`5M!s1&P!@&&PFSyI!!tt0P[?|Ha#,M!!6F?P|w)KW;HQdIZK!,+
DPZXVN)d+O!!b`mN|h@K3i6QFa$J|0BH!!!/H7S/mlPK|SMa7NL1kqJ|HUH!Rp4Pcu)L!bU*K(\IMd>XM#HGS,8:Xr|ZSn?1ISHVPV1MLd\4L(?tGTQ.P!Rr
'H!:`7PZmdLMlmS6PpI*0_R*O'P!%+5]kONI!!UsWO>$pH!~LvSIRuSBOOQ!nN%Z]S;L'L`P}{eP!~WRFfjEK#Q0NRYiN<n-U|#hLAxuO'K3L|G_Ji_kI!?A
OMa~5O6&oGD$vNpq_Q&^(G2)BN&+#Pb%jI->(P!?vcHDVtLa@-Hs;FN?V]K0cjO{QQbF|}QGVl>v|0O~e4M!X3zM_/XL~/4S!TsMP!LWpPs6_O!![l&M5UCJ
lhMH!Q6JQ-6FN)Y)Q`JpN/QrN1JuOr2dO:a#OTE[MB9pN3LaKb=XP:phNKC_L$qfUmnkJ@quM7z`PzEsNJA}O!a;5N5n'O!e0$FqKYONK_KvIaLO'1G{H&PD
{<O!!B;cFnd)V5n^U-pxNpZ]IUVgO!U4cITM=O!jC;S!!!!ub;R!A`}IJ$;O0qqO!@\gOHLkO!8S-J.hNK8y~PAB*Qt$`Rq17KQr^NfQFLhG4b%l\NaHPOS2
wMCg+KXhsN]_jN{q;S!90cP3{ZGn%+Q!'59OkB3H!jmWOEVcQqy/F+deX!/v_J1geOaT4Mk&/G;@VLpFVD='PQ!>0o@>qkN&?EOsdlLKQfL|jYN61gFFjNJU
U{P(<9Q|UfJ!2KkMwatL77`O,#bN!!2}3Wk[2G!gr1L![kUH!<QXOR[ALSrrL!+deX$o<W!Q6JQ0$vIGj=O-LK\@u%I8tEQ8ohQ9IbO3*BK!(l_Qo<\Q\</E
2'3J.1sM!!L,'P!!VF@P51BM%?1Qmz*OAO`La-yR@P'RhO1^Sv~G+*(Gi6;L6F?P$3^Ns:PP]W,M}.OP6|$P!fdEF!!!&WsIm<GA1M9L;$RK%&b\!!T/kOvL
wI!!]&[S&-MN1LMM\ndInUlK&nuQ798Mp`]N!!?OLN1m#=#q@J)tAS!)a&M42?G3@<H?1/J~BDH!!8dpRV>^Nz#oH!U;OM3D#JD#$QN*GD}w~N5_4PzCdJ\~
iR~MlQrVeLV(-Kz]*O4@+M!@&&Pgd4KYqKN!'-aLY\sD!!E8aG$lmIz3)Me_9N85QK6DqQ!\a.N!JB(IRd*GFcXG^kbJ!1Q*MnUQQITrJa:dIW%2HL;lOqGr
MEKrN!A/ZO!4RuN!Y&NQ?`NQzg@NC%NOEc)Ou\'OW2(P!WJVJ!!;m\P!1&=L!!8@8O!VU3O?>eE_pZDM*tK^=KNnQ`P!<ByN![}(PaVWOmW{OUU{P4vlL!p-
<KW*aH!!OHINlz|O!]ivN_@ZOB%_JQ<oO&qCMVyEGc%OOorKPO]rF!6arL418N!!#/cNBZGP9/v?!!!.uzGBpAM!iv6K`5bP!F`8K)liP[9WJ2y]PZzuN}=8
PN[4JmtkO`ugN!!!!Qx'MjfkK{_hK!mP)MlfZP!!K1VP|d4PNwyP%cMH<4rNz}UEZTeMMdTKB}\N^MkQ^BCH7BbMeFDN!NNnL$-^InjDU.82J=gKPQw;NUq#
R3zSNlv9N2q)N$KqN!,+{V4[TJj4cN!J{]OG_1Ryj;Q!!dp;Qk-fOGR*O'|EK^uSPam3L!%/wLD{<O!!XMeKPTAJ!528K[QYOKp$Km$PM.,_G!U*2P#HbM!@
T3M+miM!?6Na!SUgR$7OO~c\Ob;dF`7DM+`NL!7@.Pg9=K&n#Q|\\MmqfMgzz^_ERI/nXOgf'CzDvT=,#R\B/JyMKQ/2NQGx:Pk|JN~{oO#WULzD+PJA+O!r
RYQhjYI?]IOc{NJ!TJoS!$b<Pc:BS^['MCVOSg(;HSJ.Nvk$M!!!85QK;U?Q!9k/Ol`?Q!$qJIbU*K!gzeNB47O@\gOqGrMzz5I,#bN~JgOXN6Pa3]K^xsL&
4CQg'4O_]/Uf~LP!k&pLH_`J9.JM/#?F!C_oT6y)MorfJtiSK`QfQ1*.M^AbZ-*bPo]3S]txL!a#~MV#FL!;K3Q-ykHy`%R*%LY!|m^PWJ;P!S+\Q$zjJ`ug
N!!![ZyP`NaOY*ZLi>oNb~?N!!!U1CMg)hLsc$N!1F(OGNTHo._Pf@)O!umNK!stfDA[3OJltO^\oK1I-Q:CQO!!8j9Qlv9N>C9Xk{hNbLKOCOtJ$14PZhPF
YUbG!nkfH=A1PluMO``OQ6zqKgR}O!v}nN~_PT4ZMQ!H95OfJZHM^JGs_=L!.+NO@XvNN3LK!Gv}Ly\uV-yFO!ZSyN[ZyP!O4'O`l~SrU8H!XIYPx7bO_q+I
,X[O)/(OiE$Lx(yOf?GO!pO@Q`GZQO.yJB8(P']+M!r;2P!!!!'NSH_fjPb:SN!nN@T36gNPI$RmUGR`coM(#UL!].3Vx~nK!BL@PV-AQrT1Opb5L!IF5Vff
9PN13H'C6P!3);RYB,G!BXyQ4EZM!M^/M!!!^KRN!n2aLk]\E!'OeR(CJN%/%L-6lYJ0:G!!g[fJ[bvL!!!>]ZJFmSL&6wNMn`KqAMO!|imO&K3L/AxVRg/I
m*ZQ/w&P!!l@JOkH=Ls#)OMv]GjHYXa5lO?gUOWAmOz^|Lro$X]2IPawIKJV/N&,aO((2L{o,ON0,O!z/BK!UHjN^%SH*T`O!(:|MBPVJ!kZ+NNQCD&DtO2C
nQ.Z6P!gWZO$T?OSEQN!M}SJAHjI!NJsL~^HI<Q}H{PdQx]rPG0]OU'SYgk|N;YKLMO<N!I:FG6XHLMa4Oq9*H.O4Rve[NkMlL!'tmHagjMx,jP7<3P!KQKR
T7yF!!7*jG3:sI8p^O)cdIGShN!)ksR2wDMf~gJ)`:NfTKNYy-Pr%SMPutK&-MNi)aPP.LCa&'PgCSJV&fH!5J&R5p6S/JkPE-DO4aTO!Y_BRVn(ODR'LwZm
NUPBQBvfKjKIJ68]Is?-PSXlT*-#J!D0uF=X}J!!M\WO1bGJD0dK!!DL^MWBYN>EGJ!!Yg5O-e$Pz8lKU>TOB|pOt}ZPW3pN'4MP)FYOc@f?agtL!!!wE_P!
gN0OkD1Q;ezNo7>LUF6QG:2I0T@Jq'bQV?JM*}4M!!qY`O!x}gRQg\P!(o>HBTGKzJPN|+JN!p/UN_RmJGlLSjDBLkx~F<?3G!wQCN@f<I\v+Q!Zv2M'iPP~
j,G!&#gYi;jLko9L]z7L%B[LjF[O!eroN_RmJ-[tO!R4EL@lFM!asXJ^wFH[*-ERkWP{]4N,h:M|^uP:jhIh(kRZq{X!'SLT)onR{5LO^8xMaoLONEUG!1p3
PZ{kL,T3HPF{O(xCO}P7J<kCM!V(#Li#|EED*Kyh~M4o[O))(JFa$J+miMcXzQAVLPn*dP!-VVJ>$:TXZlN!!rF*OCd&I+^vN!7=)Ns.FG<;hQ0aQL&fAOWS
ePI'QL7SdP!$C~Qng#Gn7#R!.)[W|0yN!!l}@L!!dg,K;e_TuKfQ(`0O\d=O!Hu?M*ULNm{rM%4TL!0_yNiCLN-2UM6SuK!5BiI!t;FN(pkLbT-Qa9xJ__=G
&Y0M5|$P!7'@Lm{1HeGqR!yG\GK`4RUxOI!FS'Ih2wRHWcNN>3O!!%ywOh%fP*I'K0CuMgV-Ki.YJ7_mG!X>rL!!PdWN\.NPyfJPcTmD!N]2Sh`=`!i'cG!h
iRPZ8aL(CJN-lPG!!Na>N,9\K#urP{|sEIzgQOw'Pv]^R5zLR!K_cMl;mO[/0PLV2QPBSH5IUM0QaSft6Q!%X:O!*BrM;ZAJ)liPGv}L{DZH11vPMOFMaUaQ
Y*?R|r;P:U?Q!0#.K8+EKic7Qu|xPU+zN!wc1PBcqP!^P%O+0(L+%KG^n]M&swJiO:KiLvN6>&H!!Q'aQJy:Ms5sP=9YMe2~N#u1K;dMJJ#jJ!BpAM!(|4P2
djLa#=H!!ferJ,%:L#QqSw72E!qZLN!I4}H%?VJ!!Eu<J$BlGd6ePNVWJ!^JfO3-~SUDyM8vyN%SxI!KkGK!'.MKT\&OO8jPmt*J!P2YPFu+O!9s~K$3'H,Q
oKk+ML%UvRK3.N6\zR!M_\Q_a|UVO)K!hfMNQu>W!In]H@W.PKTaOd:gL#<=JUZsJ6@?KvYwP!(ZgPyi)G!r7\I^]@PU/kOo-2L!\/:O6_YIwX9Q!!!lNGPR
X<JWQBNu;kG{[KUBj&N&}hPc:xG!lcUN!e*%SHC\IKPzM!XLyLH2?LOUZPO1~L7|yS^FuN!,6WIR6^O!U)kJ!Jx2Bo%5Prp5P|-~K!!!_s_FzFDS!W[XM!$m
>N!!!!!!
""", 4, 2000000)
ANSWER_2 = table(r"""
!blLF!!U[QP!!!!!!cn$K&_<O!%VtI!Z['O!_cSU!!!!!!Uc@T!!MulI!!!!!!!74HQ!!+*UL!P@oH!vc<I!!!(L=I!!!!!!_C>Q!!!>&BG!FLoF!GC]M!?P
{]!NHrF!!!S1oG!8#uH!!!7.TV(`sV!GqBV!;08J!!!!!!e\MQNp-7IhfL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!kjpM!!!!!!!!!!!!!!!!!!!!!sHYX!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.EFE!!!!!dh
:Sc62N!!!!!AzAR!!!!!!8ERR!!!!b(-Ilq#Z!YrnL01;U=cKK!!kx'U!!!!!}/SHiM?Q!!!!i,8J!!!!!!q0xQ!g^WGx~-L!!!!!!^mRY!!\LWL!!)}`U!9
dXK!![bvI!+4yH!!!Gx.OC05L!\?uN!!!!!!!!ipeV!&b.T!!!!!JO_H3_;H!tS3Y!!l2H?!!!!!e#`VS^fI!!!+C5L!!!![S_:!!!!!!!!!!s0JKZ.5^!!0
d1P!!!!a5LJ!!!YbkMIv?9!U.nW!!!!!!!!!!!?5{SL#hX!jy#Kp?JRr}|FhJzM!dv|\m-P[!zus[u=[\Kk#Jyl~Y!!!8C~H!ScsW!ug3Ru[lE!*`>XkLX\l
%@R9hiB!!!!$p=]!CaCN!!aa,X!!!sJCL!*z*au4.7!!!!!!<#(K!!!!!\I{5a2@X{R=Pax>G!!!2a`V!!!!!!!!!!)0Ha7zR\!!!!!!G{#E!!!!2doS!j)^
>!!!eH*G!9<'V!S*PE!!!!TUfI!!!I5>Znim[!!!!!!f@oX!!!!|/)C!>aHJ!!CD&T!!!!!!!!Mu<K!!mg8[!p24G!!!GAzF_LlC!f)}D!!!!!!V7$[!!!Pv
>`!!!Qo5Nf;4Z!!fJJM!!!!c'0JCrkU!!!!!!!!!!!!!!$?1B!!!!ec^\!!!!!!!!{O&U!MW]L!!!d63H!!!!KjLT!!!!!f<@K!!!!!!!!!!!!!ALCH!!gSm
U!!!!!l:KP!!!!!!!!=UfH!!!!!_%ETO:mE!64^NXu6O!!!!ERgP!!!!!1rFC!}z%b!5qeK!!Q)'NErCClu(K!$&`U!!!!!!4rnP!!!!!!!!WtA2!!o_$c!!
!!!!!!!C,MF!!!!!mKk[4?+Z!)7t?3\lT!!!;7dU!!!!!!!!-dvL!!!!!!0O5E!!!!!!!SnhK!IG(K!!!(o%A!!!52ZW!!!!!!!!!Al(L!!9|@I!!!!!!!!!
!!zEeIK`<M!!!!!!,P2L-yYW!!!!!!!!!!!!!!!!!?u'I!!!!!!!!!!!!!!!%+,F!!!bnTl!!!!!!!!!!!!a/TE!lz\L!!!!!!!!!!!2L|^_3Y]!.EwW!!&+
fHW5VU!Ix;RlPHL!!!!!!!!!!!!!!!RhtJ!!!!fGqK}/6K!!!~wvG!!!!!vzcV!!!!!!!!!!!!HSRM!!ABTG!!!!!!!lg#A!Y(-[!Sq>W!!*h\K!!!~WCL?n
YYF[Nf!c]Jn!!!t,tM!!!!!!{m&V1wS9!!!!!!!!!!dV.E!!!!!!!!!!!!acFL!!!!!xJCH!!!!!0&\J!!!!5sfO!!!!!!!34)J!!!!kGy^)6`N!#ugN!!*m
Y@!!h3DL!!!!!!!!!!!/g1e!!!!!!!!!!TJ>^!!!!o4VL!!!!!!!*m^D!!!!M2KO!!!!!!#[6<>#SH!!!!!rW8Y!!!!!s.CW!!!!yvb`-7(S!!!!za4^!!!!
!Ru<\!*KPNyalnh?QH/#;N!!!!!!!INK_!!!!!!Ep5>!!!!lGRJ!!!!!!Vyt=Rh@\!}^DH!!!!!!!!!!!!!ax-JIzpJhX5L!!!!!:C8[!QHRb!!!!!!!!!!!
f#M]yGXI!!!!!~;~?!XkUY!!!!!Ha0n!!!U'S\!DM.T!!!gipE!!!!!!ErN^!!uxuJ!r_C_!!!!]5-M6b{T!2T.V!{r,J!!!!TbGD!!!!!!!!!!!!ppoGNj}
L!!!!!ytdKTo_C!!!!!!!!!!!!!!!!!!!y;tA!!!K3DE!!!!!!uE_K!!!!!!!!!!!!!!!T'IG!!!-cBbF/~?!!!!!!!!!f4XM_]d[,.M\!!y@wC!!!!!!!!!
!9)5H!!!!!!!!!!!QJ=H!!!!!!!!!!!!!!!!!!!!!!!!4t>M!!!!!!!!!@XEECcIM!!!!!!!!!!!!!B7n[\\hY!!!!f4uJ!!!!!wMwZ!!!!!!!!!!!!!!!!!
!!'6NDUs_I!!!!!!!!!!!!!!!!lhIX!!^TBU!!!!!!!;yhK!!OH)c!!!S/PA!!!!??[G!!!!!i-uHKigK!!!!!&9>F!!!*7yY!!!!!!!!!!!!w,bN!!!rF.L
!!!!!!!!!!!!!2H~<!!X6-L!t6]@!!c-~G!}w#[!!!!!}f~J!!!!!!!!!!!!!(UyK!!BaDGL`^J!!!!!!!fOUX!!!!!!S$dH!!!!!Np(<~eWJ!!!!!!!!!!!
!!!!|\EV!!!$RPL!\%TC!!!Nu~GlS+L!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!&WVW!!!!!!MPFG!!IsJL!!!!!Gf{K!!!!!!!AFqU!!!!!!!!!!!!!!!!!
!!!!Y^9W'`GFz9P>Pi5Y!!!!!xLPY!!!!!!%LJT!]{WW!!!R;K=!!!!wf}H!!!!|9-I!!!!!!!!!!!!!!!!4coG!!u[0D*7,e*bf]!!!!S#RC!!!!!!!!!!!
!!!!!!=QIK!!!A*uX!!!!!!!g13H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J[P]!!!!!!!!!!!!!!!!7oy?!p|YE!!!!~_8O!!hCR^!!!!!!!!!!0(mG
=7[X!!!WBsM!!!!!!!!'9/d!!!!G&|F!!!!!!!!!!?W^?!!!!!!!!!!!lBRF!!!!!!!!!!8/L]!!!!!!!!!!!!!!+~h;!!00cZ!!!78&S!!!!!!!!!!!!!!!
!!!!!!,D'I!!cfQK!!!!!!!!!!:O>JE7@J-50H!!!!!!!!!!!!!!!!,L<C!!!!!!!!!!_.MG!!!!!!!!!!!!!!!!\*IX%Mf`!!!!!!!!!!!!!ANh\!!kBy=!
K#}A!!!!X9,O!!!*LQN!!!!!!!!!!!]\>I!!!!!!!!![HDW
""", 4, 100000000)


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
