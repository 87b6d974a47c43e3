"""End an assignment of True, or the head of an if: a circuit of 30 nodes of jali-python.

    jali decompile var_if.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:7ba790dc6138d7eb, task "var_if". It computes what the circuit does: constants are folded, tables say what
each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
94 lines of code, 46737 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               1.000  [1.000, 1.000]  n = 10
same decision as the full model                            0.996  [0.984, 1.000]  n = 10
right answers                                              0.996  [0.984, 1.000]  n = 10
right answers of the circuit                               0.996  [0.984, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.000  [0.000, 0.278]  n = 10
from the circuit with cutoffs, at most                     2e-05 nats  n = 512
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
    # 2.mlp.act_in[110]: the second token before is ‹·if›, ‹·>›, ‹·while›, ‹·elif› or ‹·isinstance›, or the first token…
    second_before_first = keep((write0_110 + SCALE_2_MLP[tokens[-1]] - 0.3884578) / scale_2_mlp, 0.33942)
    # 2.mlp.post_act[572]: the first token of the statement is ‹·if›, ‹·while›, ‹·elif›, ‹if›, ‹·use› or ‹.S›, and the …
    first_statement_place_line = gelu(0.9274705 * second_before_first - 0.8562316)
    mlpwrite2_135 = -0.6865608 * first_statement_place_line - 0.02231137  # 2.mlp.resid_delta[135]
    # 3.mlp.scale
    scale_3_mlp = sqrt((
        (write0_110 + SCALE_2_MLP[tokens[-1]] - 0.3681387)**2
        + (write0_135 + mlpwrite2_135 + SCALE_2_MLP_2[tokens[-1]] - 0.2061732)**2 + SCALE_3_MLP[tokens[-1]] + 61.46431
    ) / 256 + 1.192093e-07)
    # 3.mlp.act_in[110]: the token before is ‹·if›, ‹·->›, ‹·while›, ‹·elif› or ‹_d›, or the first token of the stateme…
    before_first_statement = keep((write0_110 + SCALE_2_MLP[tokens[-1]] - 0.3681387) / scale_3_mlp, 0.514129)
    # 3.mlp.act_in[135]
    mlpread3_135 = keep((write0_135 + mlpwrite2_135 + SCALE_2_MLP_2[tokens[-1]] - 0.2061732) / scale_3_mlp, 0.533964)
    # 3.mlp.post_act[340]: the first token of the statement is ‹·if›, ‹class›, ‹·while›, ‹·elif›, ‹if› or ‹·except›, an…
    first_statement_place_line_2 = keep(
        gelu(0.4907058 * before_first_statement - 0.6700251 * mlpread3_135 - 2.553986),
        0.116436,
    )
    mlpwrite3_58 = 0.5822383 * first_statement_place_line_2 + 0.5809283  # 3.mlp.resid_delta[58]
    mlpwrite3_83 = -0.5882134 * first_statement_place_line_2 - 0.5092032  # 3.mlp.resid_delta[83]
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
q>T'a4V<fXL!PJ~T!e8iJ!!*^jN!!!!!9o7N!&=zQ6PKT!r4%S!!!!!2qZP!!vQrL!h4VN!!F]MR!Lr_SJ(TS!!!!@%iN!!!!!!!!!!!!!!!!!!!!!!!!s-_
>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!?g5f!!!!!!!!!!!!!![T?M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!NepO!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!H9BK!!!!!!nn}b!!!!!!!!!!!!!L$^T!Ig6P!!!!!!Pc%O!!;sBL!9?/Se:5Nw:bW!!!AMIYEY;RxbBJ!_?9P?`7U+0#VQ=3YtV}XrIzM!!!GkTN
!jg8K!!Pq?LMriZr]yQ!}@aT!S_:T!FX_LvH&J'/7S!ws~R!r#hN!invM!~h@R!!!!0-NT!]uAU!!!!!!!X&t:!!!3J'M!!!!,98R!!!>SMK!!!TL@T!!!zX
tU!!!|;1O!yfFT!!!!!3AIY5j>TMeWW!!!Fw*L!CDfN3~BUX::Rx=AM!!!!!!k:EV[rUK!!!ZS#V!!!!d+SN!!f>FN!!TOYUCtJL!!!!!!!!!!!`WfL!YFOR
!!!!!!!!nJzE!!!!URFM!!!d]cO!!!!!!?-1D!!!!!|8^L!!DhQO!,9?Q!)=QK!L4HT!.xiTtYvIgnvCEq&P!!!`RMS!d%VVLJ>Q9'VSMy\O!!!moER!ZC0L
!!!)_iUp@+J!]C$X!!!!!!!Jb'T>ZnP!!><WNNHZW;mKW!\#SN!x9XOeIvKY{p\!!X&]A!!!!!kanS]kMW!!!!!Cq\T!O_|F!!h&FT#;:K!!!!d5XPbz^H!4
GqRTWzJ_{}G'PnTZ.dR!RKEY!!!!MUZV-4iWzx9M!AGxN!!!GDdJ!!!]'5V!!!!DDHM!!!!a3`OdQWB!K[s=!!!!!!!!!OiQQ!a]#L!4Lt\!'}<V!!/&9K!&
QrMU#PJ!!!99=N!!!!!!!+'AW!!!!!L=dDMcgR!!!!2++H,}6X!!!!!liQ^!<NT]j#'LZpkR!!URL>!!!!`r?K!Pbm@!!!!MTqM!=M3R!!!$M&VkH_\W(:N%
PWR!!!!!!!!QP(W!!!!!)b`P!X)[N!!|(#T!DB4M!!!!!!(B7R!>'[Q!!!!!!!!!!!J=,Y!!*=\H!!!!o]\Rum2H!x}1R#q]=!!8b/P!!!!!!!!!!!NX@V!!
^,5L!!!!!!!AiHEg&[]an#E!!`TnJ!!!!VLlMlQHV!!J~GK!!!!!]<3a!!!!!!!!5>XH!!!!!!!!!ss%SX0JV!!`6zJ!!uCCY!!!!!!!1X6ON},X!@Q9Tu.<
LjAcU!!wNyVv~>]!!/X`N!!!!}fUXlZvSO=YZ!!p[3I!P,sS!!!&}*^!!!!V[nM!!,$#SGwcK!!CClO!!!eu+Sg}2L!\~pG!!!!!!!7xbC!!!!!^|'^!!!!!
j>bW?>]J!!!7KWK!!?rTV!!=qoH!!!WuSI_TSTs8uN!!Q4pT!!!!!!!!QZwYk(JR!!!px*T!!;=0Y!!!!!!!!!/\;U!!!RY4G!!!!!!!!!!!!^gbQF/G]!td
gI!D%JL/?QJ!!!!!!!!!{NHS!!!!!qF<S!!oxcH!!!!^nfT!!C(GK!!!!!!!!!iYuM!ZcNL!!!^1#G!!!JwCO!!!i,`J!2uTJ!!!!!!!!!!!!!Qf;H!!!!!!
!!!!!!!R[<M!!=]CN!!!^8`b!ziaV!{H#S!!!!!!!!!!!Lp1W!!!!!!!!<%#GpUNM!!!!yWwV!!!!&d7J!rx2L!!!!!!!!#Y*V!/DLT!!!!!!!!`&sL!!!!#
UBS6_:R!!JsoS!@0dX!!!`lnGG?iJ!!!!!8tuS!!!RBhR!!!wg~D!!!!!!!!!!!!!!!$+pO*'sU!!!!!!!!!!!!!3k%`!!!+Q9I>@bI!!!!!I(9J!EL[K!!!
!!FD[Y)&OO!!!>)eCo1TZ!qIGU!!N,qM!!!!w{#=!!!!!;P4V!!!!!!!!==]T!!!!!!!{qnV!!!!/}9@!!aAgP!!!!!:>6U!nH_O!!'|+V!!RgiH+/2A!!!!
!K0BT,]LO!!GuTVkb.NbS{S!!!!!!!!@51L!!!!!!!!!!!!!!!!!!!!!!!!FAnR!!!!!=.fKqiUT!!!-{}J!!!!!!!!!!!!!!!!!!!!!~ANI!!!!!!!!!!!!
!!!!!!!!!!!!Jb/K!!!!!!!!!~%'X!!!!!!!!!!!bqwSyhLW!!WjHT!!!!!!!!!!!!!!IEOLVyZK!tlOB9zeK!!!!!!!!lUNX!!!!gR7L!!!!!!W+WN!!6J|
=My,C!!!!-nTQ#qPV!!!!!!!!nShJ!!!!!!!!!!!!!!!bT'U!!!!!!!!!!!T-MV!!!I(O<!!!!4s:J!!!!!!!!!^.hK!!!!!!!!!!!!xxPE!!</kU.e%L!!?
ncR!!!!!!!!!!!!!8KtQ!!!!!!!!!cC$K!!\B|a!!!4*\R!!!!!!!!!!!sCY<B8gQ!!!!!!!!!!!!!!!!A&8A!!!!!!})Ob!!(e#\!!s7nR!!G\~L)GJ_!!:
.iN!#9sM!!!!c\dW!!!!!!!JD]M!!!!!!pQ2W!!!txqW!'T|U9ja[!!!!(raR!!RPjL!!!!!!!!!!!!oz.T!!!#|GT!!!!!!!!!!!!!!!!!!!!iLSS!!!!!p
bNT!!/'_>!!J#CM!`%/?!!!!!\8=@!!!!!o\SF!!!!!!!!!!!!!!3olT!!!!!!xK=I!!!!!!!!!!!!ETXW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!AAHS
!!!!!!!!!!!!!!!Gu1M!!!!!!!!!!!!!!!!!8/:c!!!!!!!!!!!!7/'R!!!!!!!!+4aO!!O+?R!<Dz]!!!!!!!!!!lSZD!|O\L!!!!!!!!!!!!dh:N!!!!!!
!!r)8O!!!!!!!;6{M!!%k#G!!!!*JPa!!!!!!!!!!!!!!!!!!gh0:!!!!!!!!!!!!!!!!!!!!!!!!iXfI!!!!!!!!!!!!!!!!!!!!!!!>rLL!!!LCQG!!!!!
!!D-bS!!!!!!!!!!!anF[!!!!!!!!!!!DN(J!n_>S!!!!!+}6F!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J^Oc!!!!!!!!!!!!vhOC!!!!!y.4X!!!ttiF!!!
!!!!!!!!!!!!!+cxI!!!`s&a!L{ZM!!!!!!A1GK!!!!!!!!!!!0&(\!!!t[GH!![\PX!LA}K!l2zO!!!
""", 4, 2000000)
SCALE_2_MLP = table(r"""
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
SCALE_2_MLP_2 = table(r"""
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
SCALE_2_MLP_3 = table(r"""
*p)Q3thR3;VQBI{PyurQhDmQpILS@5,J6u3Snj>TqvjRVDJD+ebSWXSAz]uQ?/rPe?4OOq*QnG|QzC?Q<<sQU'[Q)_1Rb4EQ1ITR3k+NL,mQ7tOQD7ST+UjS
z|dQn2RPN~0R7:2RP1\R@p-RlEQQuE{Q@HQRD1<Q#7sQN.9Ql'EQrDNPgL`Q<fcQ3V*RdTAQ:RAQ>}0T[,PQ(YkQG2lQbM_Q1V9Q=G%R8stQ|D>Qq:LRsq]S
~N{U`jDR*iwC$\kQ9f[SQPNUsJcR?5jR'2.Q)IeRs(.SYQ^QM9sQw]RQ)jvS8UWSE<GRjE{RIn=UM30R9.>RYK<RBt3M%KiR'p8S$v>Qg0(S#VEUdc^RPOqR
z`NRo;bQH8ORuYbQ!M8#QWc#QYHyPYHqPWc{PilAQ!!]=#Q!N8'QGGvP<t#Qm&}P]i(QA>#QYt#Q_[#Qf(&Qr%0Q4[~PE,0Q'.#Q!YZzPDU$Q!AA#QUn(Q!!
D,#QF<(QJH~P!!!!tW)QE2#Qf|'Q!!!!,?3Q.c{P!!!!!!3I#QG2$Q!!!!!!!!w)|P!!!!!F^0Q!!!!!!Go'Q-$9Q!!!!!!!!!!!!!!!!!!!!!!!!8J+Q+D/
O!!!!!!!!!!!!!!!!!!!!!XfMC!J2xQ!])~Pxz-Q!c1+QhwwPlwuP*p}P!Ds$Q!7^#Q!FN9Qv#-Q!p=#Q!oEyP&6,Q?5|PcTzP%%#Qk<(Q!WQ|Pc.$Q}%#Q4
-#Qx0#Q!!~R&QbjdP4}.R?o%RcvYTi_OQI[9RhE2RBBNQpOcQ[thQSL,QJo{T|tcR#__QrJ?Q$SERDo&QTWQP_?oQ|$WP.W{Q:`TRV@*S[fpPSROQc(oR7xr
RHQdRxopQ22KR[.rRWKdQrqKY0S0T$omQzRMR|UwQ2#?PTBIQrF6Sc?1R5h}Q4wbPjZ(SGWzQ/1kT&x#RTm)RM.wQesOR77dR+hrQ8W)RWG9Rdz>SqS+Rgg=
RNGKQo=8Qu];Rf`6Rt>ZSwX|R5D?QRCsPUvnOBfCQqEgQk|$S3~|PQv`OW+iQgAfRh(5RI]QQTDPQjX7SGtXQqlZQV?uPSj2QV4'Sb4#R+KKQ)&0RH3YQ3|)
QE*&Q8bfOf)1N5aHQWfOQc/%Q^4$V't<QFTKQ8z5Q{{.QUlKQnN2RTk1Q@+]Ot;2SL@rPPS$Qp3;QQY=QZV>S<mGQf*7P{X1R&P\Qel|Q\X+R$]{R+rp]>;z
QcKKQ-k6Q3G&QF.iQdz<TfL#RB':Qz++Q6x`P;brQ4l)UkCaQ(#-Q[LuPf#uPeU$Q<TGR<t2Qbf1Q'iTQWl6QEd2Qc.|Q2;@RW-`P$~3Q$UZPu*LQZ*uPKl[
PfD>Q]AMSD~NQP{2O4.zPL>lR'ckQ4NRQXDfQgB@Q9A8QoxGQmD7QyMvQH/QP6/gQY;HS~(wQ&0pP9JdPd4mO3j'RG~~P/M4R,L0R>V2RJ\GQ(ExS!$%/S(]
4QJDbQVKDSKIrQ0D+Q+>#R>75R]ixQmc^RQohQK2XRRrOPV^SQ@wLS8`QREZ#Qy]<RbroQszoQLnqQAM\Q.xGR7%VQ~]XRC6XQ?j(QB)gRvitQ2|\PkB+TLC
8Q-9aR^<0Qk{^R'0]QV'~QoUvPM2^QeiRR'*UR_C|Qm}[QiPwSlIBQPz*Q;oMR.gsQ4%HRYq#SU&'Rm03RxF/R{ptPU>TR_C}Qt-yPp\$RMV?Tjo-QX<CRQ&
SR_$}P_:PQNbxRO03R&a2QO&%SlDWPnvVQ#~zPx~gPz8,Q;uhRAZeRMhkP*l)SlCKQSyJQ4K$Qmv;SXmVP/qiQ4c6Sg$9Q9ALQ4duQ.)dR'*zPfp$Q_&?Qfv
\Qi#aRrqbS[>^U*2tPTV?R$G6Q1@4Q81YQw>4Q9rAPFy|Q[nZQJNtQx}#Q|unQ9#vP8`HRL8`QNOSQ08iQ+C|Qut9Q{9=Rd9-QByNP%f$P7gdQssgQ,3,RD/
sO>?QRLTRQ%9YQnB'Q,%UbI>%Ryd;Q+bfQC\)Q&W3QUj1QxUmPe>ZQ&7:PVTkQGr,Q>=8Ro\pQ,McQW$$R]oOR;2pQ|,_QeU}P6EjQk89S=|ZQ}aCQpO4S{c
;R~0QRlJ)Q;VvP[.%RK2/Vw0xQPa2QkL0Qk.>Qd;_P=pZQS'<Sl34Pf%sQNOdQA26QR1FQ>v3QLBQQ7]1P<D7RM{@QM9KR9YURgm/QA=dQ9fRQaX3Q5m|PR+
HQ6#HR~5RQCD,Q]HCQiK~Pa>oQoW(Q/NqQLmfQx%KQ'l>QOkFQwuMQv;>R^K,Q/e8P2[pRQE&QBVOQTHDRpXnR<_7Q|;@O`x`Q3ZcQFK2Q8VxP-XrQLMsSb;
CS=?1ROz,R0UDQO_FQ+q&T.tJQwB,Q`6yQInfRIT-QEdtPT2DS)V+QDhbQ;(VQ[]^QUscQ)$*Q{'RQLLfPxmgPE08Qy#7QUL+Rwc#Q`puQiM^R9s,PqDvPx4
XS{&_P}U=Ri:6QEQiR;7bQiljQ.rSPHOyP(V9Q4#&R'HAP{zOQuB\QC[DQQ.bQ*kYRITCQO{%S^d?Qn~yQK9;Q%3EQ_2uP+-gQvsFR\gWQt[vQK&>QMc7Rz[
$QZ>5RpEARGu]QdnyQn<bPO`YQE%/QKH1Q:pMQKE$QioAQ.-xP666QE0(Ruz0TK3NQj(tQ\vjPtN9Q%ljP(}CQ3Q}QmAlQEU:PDj`Q5;KRH{}SfK%Q1;~P55
|Q*PrPagPS1.[PWe\Qg3yQca7Q,2:Qn(IR*>RQDE~PLz|PpC.Q'\^QvSzPUghP\8JSt[)Q^N$Q)$`Qak%Qg=IRv<DQtv:Q=.@RRXfQr)GR;[jP]KoQw08Q%0
>Q'$#Rt[DQ&R'QA/gP0SaQJX[Q\=fQ$t4QezkRfL8Q)JmQF}oQo89QWHyPp}JQU~GQZ9+Q`PiQEHAQp-YSXffQr~zPYs2QNGDQ+{BROHvPO-TQMqEPuUCQ7p
9Q41kQw&%Q&8HQf<GRhv`QN1IQb~PQu\jP6#(RM9gSJRIQH\-RrGrQ;E#R4uLQ${)RIFUQ.V)RWo:Q}:2QVEuQwY~Q[v$QZQ7Qw'{QQQCQ(P%QeT3RQWsP|U
<Q_iUQQsZQZX6S6-$QO)DQ$k`QK@cR{xpQ':,Rg}6P)]2Qc}lQBI2Q82vQs[%Qa67Q3kWQ4ZuP1=8QoA4QA:WQ*o}P*oxQSKiRbVzPyd'QfdCQFOWRfx4P%J
tQ9gFRaCyQ7dtPI3gS$;#RdbxP>9(Q7:ARL\fQQYwQkX*R@1%S}$ISm#/Q@@kPf|JQ^jsP51cQC4NR7ZrQLi2Rg4$Rc&[Q)obQ3G2QL6,QWiyPI=:QXK#Q{F
RR7j}PsJ3R%^9R7$wP8mjQ_N#QJELQ:sGQvqkQflm5sgsPm6.R32:Q96dP}=GPL({PCHgRdHaQWF?PR]rQaCzPH3rPTW|PcR_Pk>1Qa`GQ7rWQkH$RW6]PkU
?Q:[4QEh=Rv5lRUijP:2GQPv5Q[hDR-GoPJ[\P|2]QSr$QRHqQn`~U>hNQ!KC*Q<;CS<K<Rg'gP9~&Q$M1QtA,Qrw(Qmv]QT8*QK([QP@=P?b~PV@tQmE[Q|
^NR<{hQU`NQFbEP?>2Q;vNU%8~PuhcQ]#wQYKwT\#lPfh%S[sWTN(XQ5=)R3G7QE<,Q`i.QO7iRr*dQMf[R_^2Q{\vQND#QhsCQ5q7R{\yP%=SP\F:QoAOP_
pPQK+y\ICjPUkFQR9NPlBsQ3GoQ,6}Q$u3QYU\RrwKQ)T+QOMYQmf/P#*CQrSoQWrzP?F$QRL)PXN:Q$@SR7}-RW%WQau/Qw[#Q?}[Qv?IQ\zMQeZEQ_n6Qx
&}QqveQX54R%_}PE8*R,Z8Q'SFQk?NQ1r2RW)HQ]XSQbBBR-7@QRp6Q:k8Qp%*QD#kQ~g6RWJ6Q2B|P5pYQU;`Pbg;Q<z=Q;K?QQ$[Q3R4Q*}6Q[JOQiT=Q4
PdQO+6Q..^Q,LtR>'DQfPOQATYRrOlPeIaSe%GQw.SQU7BQ5?EQzWBQOD]Q,B6SH{|P(OyP<x8R&~<R0]*Q^sEQ&?xPmv*Q$Z+QK_EQ.zBQ$0ZPBn5R.mqQp
u-R\;OPQ?DQTA5R\$NQ,LpQ/N4R)$}R`lbPKvOQ28ZPQ]mQb;#S2B_RX,XQ#|pP72QQ6;9Q?E2Qa_+RVsnP(y3R>W;RSlkPGbjS'nIQ$GqQsb2R=&'Qu%{QQ
h8Q:D5Q.C.Rr<`Q`[YQr#uOsUTQ@_]QPXGS(}VP/s7Qs.dPE-+Q~C^R.T~Ru5pQ6&eQI~fRqoyP}QQQ{UJQHk4Qox3QFM-Q;JHQ]GcQ7O+Q|=xQ/<yQlU'QA
t`PxVTQ0c2QebbQcH6Qt#tP63:QZ:dQ6:*Q}xzPe?WP]3vP:a_Q3T*QX*bQT7^Q{-uP7+zQeqkRcF}Qx[KQOF.Q22$Qfk%RBO}PT~`Q^`'QczFQ{7OQC0fRj
oOQ`bzP`%'Q+OwPMd^Ql#&QW:BQn^HQ\D[Pg('RrypR#~_Q4D:Q-MvRn.$RI;)QmZAQKL-R\iMQ%/sR!GvkP**BQsf@Q;BJQ`s.R..EQ3Y:Q/3*Qb^hQ\Y/O
DA>Q7rZPJ-qQ+2WQ;e)RZFyPC&'R?W+QyJqPwH-SJZ+Qp5bP2kWQVvQQU'QQ+mJQm'yPVXyPrlQQkaEQkSMQz?xQ-VJREqpQr}SQ2pxP;G$R:kKQzf$RhCQR
W;2Q/RSQb7hQePX\H&XQ!>1AQ0d@Q!>bLQhsjQ1'+Qk5YQN^,Qf7HQc1\QvFRQk)AQhDQQ)-gQPn$PUkoPWuiR=YyP#K7Qpr>Q%>NQ\C>QN7ZQ'Y7QH6XDQQ
^QFDIQ8lCQ'`>Q1[uQcHlP.YMQp|sR@D8QTE3QA['QhjgQIXKQi&tPBZ.QL<.Q_0@QPQ3Qyn'PUB@QCb+R9YJQ/k1QF3PQ6{aQ&@QQe?3Q~]+QTZLQhj/QXY
GQIBUQV'JP}43QG$`QGr;Qt%<QUFXQ=hDQEb=P7?#Qw^kRr)xPzf:Q&(SQ]D4PE6gQpo@QU/%RMvGQY9?QqCvOfa4QXx]QRQERp73QUaEQ`~+Ri?)Q+I_Q^V
%QL*5Qhx'R\KiQk;6QjTtQkT:Rb8nR9x/QgM^QIugQTmFQ/xEQ_p3Ql8$QJ*5Q(f)QcChQX<SQu>qPhi9QT%1QD+EQv2hP^>zPr'+Rb`CQdk/QNa0Q@lFQ.D
lQ/<@QLQOP6`4Q#1YQ1E*QHZnP@(tQr6?Q|dWQ()[Q8K&Qn5<Q.#SQ@wZQGnqPSy+R1_@Q?'>Qr>'Q)lGQF#rQc#9QYV7Qf^/Q^@#QYG3Q9~<Q,D(Q04qO/Q
.Qy6PQ9B-Q='0QJ@IQ#ppQH/TQ3Z.QkQ`R$UKQ%B-QQ>MQmMxQ?q'QC',Q3NxQ^v2Q1{QRtWJQr>(R'v2Qg[,Q@Y'QaJvQC.3Q=aQRglQQ&1HQdqqQ<(uPTG
&Q`)>QxlXPoa7QhteQ-tQQCtIQN-_P;L`Q0v]PlS~P|9DQ.m,QlstPRU9QJJ*Qih>Q172Q]8}POy#Qdp|P&vEPfQ_QWQtQkTKQ'39QSRXQ}k9QpDgOxS/Q!<
;#Q535Q?|cQ=kpQm+`Qtt`QlI]Pir_Q@;iQcpPQ7Z-Q>t+QhN_QM$FRg~5Q\.}Q?@(QZ0:QKcUQ4V<QjY.Qhs?QdTrQr,]QJ5rQsi,QCmFQ*h%QVkTR5AvQ&
<2QZM~P2Y3Q#N$Q,@YQ[*;Q2~VPy^oQ.[#QuOpPY@6Q}h3QROHQ|@4QgL*Q=xEQ{@,RA->S,YhQwG}Pz-zPkJcPFr~QTZ}Qk>tQ9eQQUzEQ}PfSR@PQ{^1QR
TZP)u6QH4@Qqk0QYOFQ%tNQDDQQ=FBQ+59R#H#QG5&QH-%Q=$/QZ|NQrq5QId/Qtp:Qp|#Q5HKQ85KQ%h@Q'v^Qc/YQT~*Q%zMP2nqPl5aPUCOQJs;Qa%|Ra
JFQ@6LQ5g*Q*+@QR75Q0|FQ,igS/8HQ!do~P8YfQtOOQQh:QJG[P4BAQi14QmA7Q5bSQ{y5Q*YYQ<6pPw$)R.ARP,amPW;bQVN}PBOwPyZ5Qi4*R4fUQ5RKQ
<nqQ=_1QV;,Q~#;QqrIR30VQl}3QNvGQM~\Q^>.QfO1Q9X}P)*YQS/hQ<?#Q>5BQy{FQC[_Q2)*Sre}PrX)Q1$GQK4sP\x/R@#(Q.W?QF+WQ/_wRooCQ^I8Q
apMRkwvP1\>Q[CCQSTwPd]=QBt=R&4IQ.xqP4TNQE*0Q^C&Q9YXQvF2PL{)QdH+S<vFQI8|P{4,QR`TQ[/{PI0BQyD3QQwxPf}^Q]6(R`1gQ4M#QG|AQN-<Q
VwOQp@[RD[vQ@G8Qj%*Q^k?Q-ZAQ]1GQhQ^QV3wQJg.Qk[@Q-35`>*9QsGAQPs)Q{=mP|HPQnm{P7DuPq^VQE0FR8HIQVf|QBn8QD%\Q_CLQ=X%Q%vIQ>^^P
1[xQy3)QzH*Q^G@Qpe9QpS<RVqCQwkKPO;'Rq{%R3N4QL5uPv7KQ9>@Q2vVP:CaQc2ZQhQCQ,JrPquVRo.<Q4%%QK<#QS}IQI`AQL%#Qs}[Qx<%R-YFQQS}P
.ixPp3aNl`jR>e.Q~O:QD`&Qh&kQWd[Q+nWPK5}Pw[?RhL)R6*&Q}7~POzrQ)Y\Q0_mO0eePW<aQO_[Qe&'QtF+QVA*QIGoP$[IQ0:JQCveQ*.6Q?{1QtKhQ
t+KQ(oaQ~80Qe*fQ)T:Q]Q,R=_/Qr{2QuC4Qc3/Qa7(Ql-:Q@q>QkiqP2qFRWA<PD~DQfzWQg%HO0+&QQz(Q}}'QEH5Q%yNQ05|QnTGQ7(wPCVeQR\EQ|Q+Q
|U>RVV_Q|=;QR-$Q\`xQ-M=QS24QlT0Q-g'Q3&<Q1_}PD_?Q(C'Q^M%QTe?Q>M3R1[mPe;DQm<JQiI/QVK>Q/T>QK`3Qh)zPt:wR(L0Q_s+RV|<Qm`kQOERQ
d&JQ@AxQF`fP&3yPzntPAUIQy1<P~W*QEE#Q_0FQ$BWQe3)Q<-bQLAcPuk7Q?E.Qu5OQpzeQ6n:Q;x,QFj|Pk-MQ.y'QUkOQBB=Q}+9QN@@Qml*Q\$PQ7/LQ
!g+?QzNuR$yiPrbMQQpJQI&&QCjAQ{+.Q@>dQ0a`SpL6Q^^|QdbbPkNqPh6*Qlk+Q\elPAK+QQ=@QA2cQGZ;QYg$Q[qhQhJXQS7\Qx6%RWj2Q4MoQ~J(Q](p
P~#lPUB}PdJ`P@,,QPT*PFj1QnPJQ(vjQlGQQ^}?Qr7oP}m0QNW;QL=9QzhpP3QnP6o#Q$'$RjhYQ.S,QQcDQp;XQ?3NQXI*QbEEQoI7Q[>^QaAzPp~?Q<->
Qk2kRCD'QT_UQn>qQ$,|OZb4Qm_3Q8&1Q:+}PwvCQ\WhPD8wQ9UyPUD3Q~BLQaJ/QQaRQY9:Qcw;QzQIPPA3QqJkPa.bQ'@OPEaKPFmAQ0FyQc{nPqK8R:N1
QDXiPCm{PL[+Qh?}PaoSQt(VP?GBQV}2Qom<QV^-Rj60QO4BQ%2MQ,Y4Rz8,QSW)Q51|Pu)~Q:,{PdldQ>QqQ8mGQ<P7PCE$QBSIQ{*=Q*t8Rwr&QeE-QV7n
QD1OQ5u+Q0B+QeYxP<VMQ)c%Q\6&QpM'Q+~;Q;N+Q_|7Q)U9QNU?Qj{PQsD{P;bWQbS)QP#nQP{<Q*8=Qn9HQL94RON6QdL(Q_[+PS`:Q?8%Q2o;Q~$3QJXj
QseBQE_HQIJkQTC9QfF9QH{>QfD5P]s#Q1%0Qq5-Qo'|PwzcQ={KQ,q(Q/pDQKGNQHgOQVjHPi?caY$2Q{Z6Q3GoP_RjQ2RxQfe~PrY*Qm}FQb<gQ?PRQ;#c
P8;^Q:~7Q-qBPdXkP7<sP9ZcQA=0Q]fpP-k>Q.yrQ=~kPZd(QTN/Q+J>QMR2Q6<NQ$[=QP)+Q|[zPSSJQVQ#QxYDQdXwQ,)<Q.-WP-lcPXd5Q=)CQ^.7RdLQ
QG~9P^q3QqbQQ*w1Q[`lPC-HQ?EAQ~kBQ#FRQ7_NQD%2QM,>Q`kZQ.;+Q/y,QsPpP/v#QZ6^PlUCQ(:pPMG*Qk4@Qlv4Qia-Q&agQGboP?eoQyOtOC_@QT~5
Q[-kQk[sPDz[Ql:/Q7%$Q$~5Qb38Q5T*Q=\'Q`nMQ1FiPv6pPVK%Q4bMQKRoOa|HR/\>Q6d^QXU-R
""", 4, 2000000)
SCALE_3_MLP = table(r"""
EbpO|{8U5LfOm[.Ro:fSQS}S3{WY3,8KLPOX5/~[954XWQ2N-M1WlGs9UvnSO{LSy(?PXhPShS.Ue<@RiFETL>ITjWXUqElR.:NWMd9P)WaS%cjO7gT_E/zZ
'8eS<u<OlZ`V]d6Vz>DV36SU'GsT@qCUyvAW|NOSnyrSFAkQ`5nS1TSP<pSTU?jSR7qS:m@S/]'S2KcYxW%ShSuTDEHTX2gSniBS[g~XZ/{STy%Rx$8W~k(Y
0W2`C\.UasMD}w)O>;5Wl/fZ&J{SX_lVKmeRgT<XPK9U\&+S=ivTw=RQj9OY9F$XZ=VTPy6V)Z#X31:V4|+U?,8YGf.MfX^V3@1Vj+YR^FvSqER]ZuuS'#2V
Ii'TzO(R<fPRh?*S!^X#QIh$Q&gvP(:rPHhvPV@TQ!!UX}P!\a'Qm)lPps*QF})Q$%,Q?g#Q}6%Q^T$Qmi#Q0XCQTlvPJhCQ7%qP!{#tPvr&Q!T.tPFH6Q!!
H:#Q1=0QkQ}P!!!!>g1QJI#QAK/Q!!!!|;HQ[R~P!!!!!!K&$QKc%Q!!!!!!!!*R,Q!!!!!Ez-Q!!!!!!UR)QGgGQ!!!!!!!!!!!!!!!!!!!!!!!!=/AQ#(;
T!!!!!!!!!!!!!!!!!!!!!<vzA!Xw?S!Ya|P>\4Q!T{$Qs>mPdF|Pc+|P!va'Q!([$Q!L3[QV%<Q!*f#Q!tz0QPDJQvm'Q:qsP)(#QL50Q!?9xP8n%QL*#QM
<#QmJ~P!!JPzPw9CN5mmU-s8SlE5ZlN}R&OzR4;>RU}5Qs30RN'[S1lvP|`;^?={Wc{US/-xQ156Rf6XPY6kTO&rU\iZPeV0T9TMT'%zVNSPQ8]YSQcUUg[0
UX\+Xl*nR9?6SbnUSCr[R<;BWwL2^de\KO=mS*DkQ9diNvQGRJ'PUV86SF<FSX1cM5CUS%WaU6d,Z?plS{P7UaX'S-Y>TZHUUj'NR::?Uos6Va>yUs$dSl4Q
T3|.QR|iQ;9eP9.OT9jSW7@iTPHNRUGcQ1wRNxQ)PTRKR%eFVjU9QkpaMa~:R7h%TBZ2U(YGSrCFSs-hWEc0S1Z\RevWQ#HARM&ITe:lSUX%Q&9VSB'8Q@6z
PHo<Q7c)M?ZzNbO%S4@ASgB(Qp6AY4X&QrAKS[-}Rl,eLXoVSHb}Q/g*S^?NLa1sU~E|NreJQE%xQ;#dQf7uVabKRqi[M7u.Tp;fRnkBWuIRR.~-W1D*k@<N
Xvz6KP$lPZ6MQOV~QMW:[#~JTqvVQc/oQ:H'Xa;2TZvv[|>VS'2hRVTnMK63Oz<dP?)ITv])PzUcOXQ(SYy}QpG'RtNQShROS-Q\PUNMQvb6PB?EQ2k]PYnD
V@IgQC6fWp>?R)b[KSydP-R>Wel%Q>*RQE0DS|DlQ))LRbZARmadQ3BeS(`uN/S\Q9NVZ#3_Q;uxPCtROo-3K/p'Ty$(N_2|R6O4T7k#T<9(USZmV!DH}VN+
aQB4NRHY=X]'>S^r1R}{<S9</W&6)T7Z%TS1URq@0ViN6SOOgQuW4_]|HSU9nOOf,T(xvRh^xRs]}RLy~R`CwT3eZR$}eTVC;RhjLPaS&Q<-BS.T{NZE;Xh&
_Rh%;UyQbP+V<[Xf+PR)UU)tiPF(cTj$fS^'hU/F@UiQ,QxnaX7.]Q1cxRa2yTCZcSTs_S(;>X:(`PWO4S~;fQKb\O|HlSwaZQUJ|PB~BS;k6R_(zPQw4Sm#
<[lN.QtcuRw{tVT3@Si,.SD0EX\0,P(IyNP|tP:,+Lkd8P04vU+R`VYRlPJ;qS[zTQsSWRgE)PqnbX5G%Nj#8Q.nOTBXFR~B%RBftW?_8X[BKQpk^P>0%V$D
gR?lJUm%XUxqL\j(XQ=t>QE?6Qc;_QLP=SFyJO#:rM:=;S0$8QU62S{]4Q91CR/?2Rrx)R/N%V-=uQW||RWT3TVOlOav6Ty'9QVpkMhUhR'@mQQ]TS%?[]FT
ZKTj.TInPReDIR7-dSs5IlUwDQO:0R(a9R&kgQjHeQ5ArRLgtQpAiRA^/N;>mSAo`Q<fFT&'2RF0{QN;2Sg;1V:ecSKi)SUv<Q9WUT[+4UGINS2MpQ9R$Yea
/Se/(U_EVQh7gRndtRTGEa$r&Ty;?QGN^QF/vQV4CNqnmRn3IV1k&MY@fR5IgQBRoQ7&UR9;MQ\q:R|HWNs#-TvlER_vNTp4}SYXkQ]\:Sj?}P6?,RookQdq
ZRF&bS8U~RSH:QhPvQSIvPqA^S/,$QSlaSZTWRm7#RXw?Qq~iTjP@Ro(FUGVqQ(<-N7yVV:&(P/yRR*ibTZiYU6FIRRBYM-g2S}S;SiBPRO4SPN'2UzswY<\
mWDUqV;fAR+\*R-uFS2DoU:?HRK|^S]+jRC#ITUfqQ_gqQ09[V==xP7o@Skh?R.(@SufsP$I=Q{h\R##oOnE:OB8FR^SQNCFKS}i@QMKaRO,hUvC=MO0DO0<
LWsz_P(v)UxnqQ<t-SxgHUW{{Q]/*NQ}8O.zPR)B#Yv\UM7+jRAz<Rm86T'e=S+E8LL1}Q,.2V8vcO$}fR%G/RP[VS8d:Phr-Sj4=U^>XPbfoSXYfQ_r#S`b
GQWZdVyjTR|J\Q5LsSTA/P#|\Rx|)R.IGQS2$S2?VQ9oGV$;FR}L?Qyz2T;#$[1XISCPZT6g)SY<iQ?iAPk<1R\xzPW<gTRq*MXQiQk=kU%%2Xo,)Q(}OQF^
RS,CwOUQ/S#5hPl+:SVbKS:<gQ<%hRO5jT*u1RGo;Q&5RQ,G?Qt6<Qdf=Qz\@SeIjTFi~Q-b&Q#HrSY_GQ=G[Vv5mRtd[RpyUR$m)Sm/>T]O+P18QQToDQwJ
(Rr`wUWeUR/q/QKblP[[vQ;qDQF`MSG?2Ra9HTQ-TQ;QoP$.rR'QnQpb,Old:Q\c'P`)LSQjgRfdnQ:enYHS^SJlxPMZ.QIl^Vo}KT9:@Py|bS(S-P9;zQ',
\QPMoR.IlQyFMRz:NTFbORsm&RCYMQM(GR%-dQ#XxXP8IQ{1UT-J2S7ylSH)-Qi%oSnyoSwJCRM.9R{,mQ64pS]k7Tl\ORnnbQ;jvP5EuRW)RQyW+TTe2Q{P
iRCnGSz'|Q/^cW=`MR'H~R5nbSQN$U{EUR3neTCkMNuXmQ3[xS5[@Q_.(S]x>Q3TUQt.3R)ydSipoQ}UERU]@RkM[QA1lRE}gU7vsP5[1SI_@R6xqS#xdPB>
7SsG\Un>PTN0]Ojg<W%HXTn:xQ=79R}X#Q&<qT`I5S]|?NsE-VSTTYbG:RZC?Q@y*R,&-Qo~oRA*:TyEGU\&uSit5Vgm+U%:dRvqbQ9='Q=~sP-55R,KBQ;T
ySm6UR[}5S-l1RKa)QcF?S,IyPIl*RaV=ROa/S4GN*3sbP#lRTu|lQ*(*QN#aOUy'Qk|ETnV)SlouKwo@QqUkQlv3Q@3QQkNmOJ4nQGA&Q&>=Q6CgQ*y/Qjl
`R8A|QkD.T,+dQhRmQ7-fPo(3P'O_S*GkOrhiOeaKR{^#SN8?S[$*\#[`Q!CY~P53>U`=@Tr6ZPqyhQC}jQs/IR1m1QIPPSSuoQDaLRI]~N\u:Q}4CS2ePQ?
\WRc>qR/GRQ/F>PWl{Q9fbSh|jP]_cRsGGRLH^Z<O>P#'+U4p,X9?pQMA/S:x9QAgCRw[6Rt3%S^.8RpVhS6yKQQd^Rb=2P~CJSmRrT*$HQr#qPVB-RT$iO0
pxRljIcUJaP]5TQ?<vVpT,SB,NR:E6S-7qQLcNQj6&SQ)CQY=6Sp}LNPpsPYHMR:xQQD:zPm-?L0&GRn`VR(kZQ6j_RW6.R=U$QJ+qR>74P\=uR,RTR}E<R4
fYS?dyQytxT\I{PN9ETf'XRQOhQkO?QHuSTu6>REA?T<e'TCFjQXl&R$iXQkQaQ=v.SviATpCTQ6O-Qj|xPjQ;NlgIQ}_-Q_+jQ(I[QVR8R`6MR9UsPRbrQl
JRQ*HdQ4avQ$1}SkVVRowQR(syS[boKnazVod=Rq\`QL^WRJ\~Q-&{QgR*S=1XUBG;Q8s(Q|;CTKq{Tk$NQ&y$SBL@PTisPuO3SXa`Q}hpRicQQ{0FVP%iR^
IKR3xAT*.eQo?@V;L<Q95ESQhVSRaAV>(EO-%;T8HmYw|mRDXdU<E*T\KyR:FrPdx6Rt69R@OaQ=%NV+XiQK*nRj1RS=<AP9>xY3:_Pd#{Q2-XRC,BQAonQV
'^PVA\QN/hSQ4IR#}FR{%uP:I~Q;VGR(/+Tu2FNA`|Oa_UP:=7QnNxRoLrV*C}Pw){S]B/V<0-QSkCR9%.RN'UQ8:TQl}2R%2:RlB?Svc,Q#k)T9w-SJ6&Q'
R3Q9%pS^[*SBS.SXgwQ5GEPX|{Pi\CRk%fPp=tQ4>@Mb)aQ=U*T<mCQ&8YRB|SR[iLPeL`RFisU1k;R-(dR'<FQ3&FO#a1U$c'QclDSwLjQ21BR0=4R2rbUZ
z2R+9|P_)-QgiWQ_pJRs-(Qm/@Rr+{QW8pOJ=RTB`#T[4eRH74R5lHTM>~Rr*<Q/(KQg,eQ7J@RhVGU!g%gPA_LQzxyQ|?#Rnc<Ss9wQS&vQtuSP<*]S@<kI
i['RTWdOrLKQvK6R:2aSSX0Q4rXS*:=P0J$Q'/rVj\^SGK;QrZxS'%/S?.:R,iNR[<2P?6NQnF:RS&iQ-3GRi?mQ7{uT|WJTI]?Q3=9Q')8SzT'Rb|RT4%MT
YJ5QxzsQC_[Reh;bH.NR!S_jQ^hyP!AQ-RSSPR20PQb1=Q^w5RQuMR.p&QP;GP{3nQs(pRebTRRDzOJMoP*J~S@,MQz,;Rr=<RPp.RDDKRZq=R+soQYQ3@@X
URWesRos;RU}4R<&nUrSgOI:LQi8gSm]`P+iGQOU<R37^QXn:REHYPhK8R/)tQ`*oQ7;LQlpcLnA~PF)AR;[;Qe`8R-n`To%SUf=GS}DfPi2/QtU*S]ebQR6
pQ<9dQKn7O(1,Qa@1R/CGQ%~wMS3MR[9)ROdQRUi#Qq`GT+D_Q]{vQ)AQRl*kQ6V<SDUkQV*ISN)vQqEiQ{+\N~M8Qo86R#ASS-WKQo*yQQl`S;|]P>SAS60
CQdB'Rg-IST[0PzhZQy>oQ)BqRc;8S0|bQ%^?S<l|RhU(R5r/RPYXQQ+&Qtl`QW6(QZ{<RQ09Q%%fPuw[Qfl|Q4_#R&)/RD5vP2oOQH&rR.yFQ8c0RX=&RW.
,RNfBRj)oOb'eQr=,RU<$QCD\Rg45S[p{Q)0$R#NFRX2GR6[qR/FyQg`mR)u%Pda~Q>-hOIClQ[~9QDmtQNYxR%{VQUleQ?\BQDZNR1PCQ,}cQ$);Q<uuL6u
GQpidPn+lQssMPac8R9P6Sz;`Q&fmQKhPU4UxQUp<QP}dQ7I\RyH)Q-P>Q)9_SxdBRv^HTl29RD=pSbHEPhZ;QlN.Qx^MR6v:R{?&T*M6RL$}QKxUR$vMQHo
(QO6oQk52P]6ZQawNQy|IR'r$R{hOQQ9dR|eXP~n}P.L-Q$8eQjN2P;xiQ{(UQ/:wQr?cQns#QU>-Q,@WQwpVN`FbQiTtQf?3R1KZQaD{S6w#RCw0MIkDQ!B
pSQhFtQ:JiR=eRR0>HR/lWR3NKObVxR%1=QuJAR_9DQHF|QULiQKL,TE(vQ\$bSisvPr+;R&0wRrz1S8HyQ_WZPnk)Q>TRT@FgRqrOQ7+WQNA,Qc$VV%<+Ss
{VMO_}PHNLQ2cVQ^qbRxQwQ)qfPBL8SOx[Q@f[QbN&RC%|Q,xVQcD4RzOGQOu9S*|%S\\ZWnl\S2=~PXHwPXUZPvK7R}*-SQ-/Sbs,QL9ZQw`yY&TLP6M#R[
ScOcF8QXx+Q/OEQs(:SuAURm9LRq7.RNw~RU6BQ_z+QuK:P<n>QQ/kQ%N8QtpnQ;$&QeDDTU{HQ1D$RHl)Q-%YQN*gQR.(R$'>Q9C%QEA>PA%pQnVgQ_fjT3
X{QbV6P4PbQe`sRViaQqw|QfW/Xj<_Q!jX~PIC=RRGjQxPFQvL,Psu~QInZQD?eQ,8PQa%OQIVNRLhJT*muQL2@O<g#Q&f:QfzmQ##WQbi(RLBmQ3z'RWPeR
{~$RJGqP&6@QO%_Q5j'U,uRR?66Q^S,R$z_Qb:^Quv*R$LzPiSjNaJ+Rd*^QK2MRcPqP'ihRSoURO^FQ^v)QPz?SD}iPbU0T`1_Qg-KQpI;Qf`UX+e<RJBVQ
*l6T#'/P+00R3F(RK~%Q_YYQk,pRLb6RB<SQ.Z3Rt`BQ}{dQ2*tR5E|Ng-<QZ_fXjm<Q-*nQ?YsQMr=R7C9RhkqQowKQpwEQz=&R:;QTHobRQg\QkYhQ~7HR
Y&TQvtcT4)nSiCjQr[KQ|#LQ/}oQ+``P.']QB}MRpO2PvCOQ/m~k95ZQgC@R9)FQ~xrPc;7R^_jQ<zjP&VdQ`a>S1A&ROg0Rl5YQET[RkUoQF#GQj$PR:=*Q
/vWR'~3QtS5Q0+OQGemQc$GRD;&R{DQQ-S,Sh-=Rx`NQ,5@Q~npRtt.S\;POVI2RK*4QL<]Q4hURjZ3WMLtQp3nP=ZWQYtGR\9ZO3|*RypCR2qoRG}cQ/p~P
:E1QZ~xM6IQV^_YQ-)[Q>50QI}}Q7P~Q:7&Pyv<P{m>TY4DUtV[Pt$kQ53-RPa}R:=0L|GBNY{:SG,ERb'RQ$znPH`)RD[WQM^KQtH6RmmKR[3&R:sHQH1eP
gM+Rwa}QbIbQ@n>RG%)RhDvR7LDQhqZQL>+RZcgPPf3PZQFQj\hQ@9ePpaKT}_nOE(dP7(GS-j{LjG@Q+k|Q`9?Q3jdPhvZRsX$RP>AS-R$QiiPT34{Qb.OQ
,iBS7gOR[^&R:^6QqW.S/@<Q|nbP~8MQ@yTQcK0RWF6Q|:qQ'lYQ|jQQBmjQ`7ARDoNO0&gQ1?GQw[?Qh-aQ5TbQ(GQQ(a?Q<9'W675Q@+&RtxcQ}1^RuKWQ
@6?R_-,SK2BP+KpPl00Qw30R]tkPE-ZP3V}PR:PQ'kcQOM:Rl&_S8IGVHk=RiJ?QlGpQc3}QKwUQ:9QQ/|@Qmi\Q9JjQ+T7R2qtQQ2CRqh<SyynQF^ORdf.R
!zhaQ=zIV40cPs9&Rt:HPTY*Qb\xQP[DQYIDQB<mW9//RQE?SifUP,T|PMtzPZ;)RBo]P2R[Q.`lQaMxQ?qKQ*@TQ'wgQB\@ST*#TnTVS>uUQgC8SB%IQ}N[
Q*LzPwQ\P<*aOhgZPI&@N^C,RTg)R})zRVN6R7#PRlsxO~6OQ>OCQS|%Q**(R]/]PO|OOEHPSs+/QObSQrazQ%\XQRi-RkcxQJYlQx;3Q%:[RVdyPq]oQ>Qo
QProVY3/Q*`kQN5zRfcLPT8]R$_LQ,,NQ4Y}P5PEQAHZP9);R#T}Ohi>Qp#BQ`bxPNy\QZhiPg>aQ%w@P7oKQ9/4Q&usQo:eO&_.Q_>9R^F3S.{RPMloRJ]C
Q7LqQ+iOQ18OP-p}P|mUQD1MLOPQQ:YtQ{G0R>-.S5._QYo#R3qNRVa\RRFMQ?J3QmHQQa#)R&QzPJ)8SG/;R-UGQkpTMlz(Q74UQRSRQ@~<R|SpPmy<QB;w
Q=oLRD&TQPLmP=eBQX)GPU~IRMz2Q6-gQh-=R}WYQ.KWQ3D[QGHLQuh<RllrP/eJRldgQY,TR?~5RPieRY^YQl}_Tr(kR<]0Qf:bM5NCQ;paPv)aQ6`1QooR
S*MRQ#[IQ6p%Ru'+QA|ZQ6vhQzpFM%&NQEVCQ6atQjD<Q@q^Q)gVQI5NQIuHRn79Qm1{P]<4O$M,i`/(R:*rQ@EzP~.SRZJ(R^7FQ8a:Q%cuQJI'Rjs#R$>\
PP?lQX$bQcQFOzDdPo7FQ[N1SGC0Q'U;P>'?Q\A~Q&7$PCv[Q@[-R(dHQLXeQHO;ReYeQ=?EQhRYQEyTQ5mBQd2)R<_PPwtDQ5IdOl\WPcK%QGn*QO]/S~UR
Q?-;NjgHQ0}DRvh1QyiPQjqiQ)a;Q?JFQk36Rz*zQ\;FQ&pBQMTNRan@QCnpQq7jO|U5Qa9NNAs2S,u=P/P5QN}kQX'%R(d=Q[i?R-/=QUWjSr$&M=vLQn/P
Qti:Rpt4QGhqRBWgQa;#Q4RSQh~vQo@4QW`5Q2(2R4m<PP2}Ntk:QKyES94YN6D#THTAQx_BQ<-,T
""", 4, 5000000)
FINAL_58 = table(r"""
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
qF`C!~SaEM#~HJS4K#ytL|v-c!!LEAIplfE2rLS`/<@EkLVc(.F+wdRe#/P@%:Q<gAQ2`^Q/2NQa<lQ|lrQJp[Qqe3Rw[Z_hOf@@B;LMrlF<}|S:a>I6BXN9
PsLiqYKS$pM)hxO;1mLGR*O#{1P(LjO#q@Je4LM;UdJS'#OYZ$M|^4KoaIMp6\L#:oK'`0Op-sQN0,OKhBI2;:OE<7N+s(M_,BOKZ4My5xD%eJ?!D@9JQ3ON
;y[H[~zMGe`OjJBQ@oAPuWTN'#0S5`|NV89P}iwN7|8ND@zOKUMNT*(Q$IGPko9L7n|RH%eP0DPQ)]$QPUdOyxSL@M~Ott:O|}3Omz*OQ3ONT`MD]eNGn@i^
ANtMh)rKDD|KK}?LFR1KE=#Ma1)Nd+~L!V~cL!TmCLb'yM{lBGe$@Hf=$MV}wMe%cM!ytlJ*o7LF*IL)NLL67qJ.<uKCRyLrx(MbSRMJhBIfB]L!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w'^X!?hKM!VpwFOc|JDK1I6b^Ka.$L!u
'.N!T#2N!!!!!TQIJ9PsL/[~Nf}{K3gyM!!!;+YIetQK!zrBL/4&O]`VM>hAN!\yKM!b~?NJ)3IL]9O$U+N=(<PN==QVtMMe16Pd7QO`'eORJ$O'O?G!C}\N
d3`Nq/_Mt\yO!&+t>wAnOy.gGnDONsJ/NFR|Ot`3Jh>oNAM~OYp)[cl@Q;A'QD7PO=)zO,DCO>T{NL6tU44sD%ywOcWMMu9RDl81G@|\Q<D6RY(&O!!-d8Q#
~6RAw-Q;whP0O-V*O'PmqfMh/|O)F_9:D3Or['RYC>Q'0\O%0RP]h.P-}7Pa|]Q]A2PO+YNZ8PQfcuSD$vNi0rMIT1E2#BI%V}K!`6sHy;]OLi'L?kPO3ygO
b_wPS?,P1q{Nn=HPz++?Mo1P)u7Q:JXM#81Oev`O~0|Q}8eOgV-Ku$)LadeK5HCC`;kBB9pN=^}O>KQNaq?GF{PM+\gJ4nyOD6dPqZ1TRt/PQW+R9zYT+qPO
!2y]P7-JPwo{Lz+~Qbn3I4LPP!!!VSQR!C)?P7OsO1PuTRrhM9%`@+YbHiIVRg`(P;jWNUsWO9]iTy';PjfFRu|&P{$/R>,nVw6+LZ]3N|}3O)_XN1snFdP+
U&BJQ!!!S0CP7=)NIG<OA=WP%aZP&/pP&HoO\=mD!v7NQdc*OFShN`5bP!|2QL,t_P!D7POU*WIbxeT{(|R.cVQslNNU5uSx~SQ0<nO>A*ToH/T!ru#KyI#J
!4H_ORF3N1@(J{u,Te2tO!m=OL!{N0T;D=N(QGOzM/E!!!*PoN_+&FjO{PN?qNG({MvJ(Rt{%Aj{TPj%zNr;sUH\%T!~t'LOe9NpzcFx;SPz-`N`:?P!*h&O
]L*O_$:B$OlN|kEMs][O]@+WS`_Q6ecM!j@QK-H4PC[~SI&[N>l(P!HBUP453N=34O!dWrFo^)Q!&4Nb!&8uW9%*La}dJ}+TM%V}K1+[QYBRR;K3Qy|(AkON
Iq<pO'S`R!0-)PXItJQ<yN!QF)OU&\IV<*QGnZE#YnOKV9MCJaV8EgOeOdO&84R:XzG(IeMZ,WC79.N2wDMl#ZOXmkH!x:&L,5kJTo\O!{D?N$D`Q_.lMpYV
PRSNO!Ec3NBi:Otc.M@+UPOm6Jvup@zURL?z9O6bCQ}QZOyF:T\K>PZpiNns-PAVVO9-CTdgmPu;PM'HoO2lBOV9%O]?uL8\sV+gDO`APM!b48O8'9P:CGPh
zyL`OWMK1VPL;vN]dsC!DW;R!86=J<e(NfAqM!RyTQ3M2P-~#O[zdS~GXN!c&;NySpOa=3WQ.rN6zqK&8jF(o#N<)pP-OEMkenQtlXM1/gL)K,Px58Q8Y7N-
o0PaoLO!u@nR7%1H=1wK!!2:NPZ-iMJK7OfEXOOzGLvdoOJN<QYg5Ohj>O!PrTOg-tG$G$N!%{ENyzlOlL.M:,kS`yXO$FBN~4XBb8)P/5-H:<vFZ/0Pla}P
V;#XGu5N*2AO!Au/HS?,PqKYOjlkP!U+zNA-7M!KnLMr9uL9D3OP/De1vNO.a=Nik4M=-kPWCEMhv,L!QM:LYMTPoaIM/`[NqF|O!Pp|Q68gH07PJI,eR\A^
E>uRP!^mqN}S<LR#zO-b{MS]>CA'xM!h&\N?E6OYO=I!X$+OSbwB.S@M6TFPe)oHW0kL@P'R-cgL6n1NqK~HG=xP0fTW!kmFTu]8G@fsO.8iPogIRF7dM!JY
4Pk,zP!!2z.U[e{N63eO^l)PjQIO&@LH!!fxBL{0oOvrlP@ePJ98ER]}FM!LewP!!!4Q-POxoN<*wI/B-OFRrPd)JO:/%QPt,M!2c~M!!eJPIPncNi}~NPw1
OhR+OgZzK$kfPd3VO2}NQ!f7vHD1+QNy6T!prUO|8vJN2{F$&ML!J8]N'3*KRlCOw]hQ!k,zPaZ>Q<)zOOJ}KsfiCAd-ExhtN!%(pNu`tO!J28P|5{GnW)OM
'^N!/OYK,JhM:XUN!!]e3Mc,`L^4}Mh*CP]ksE!!%<lB,[jPMb|M9~?DC'0L!Xu2P!#T5PVKyO!@'nNx+=LYXLO1N%KPxyM-5ZO!ajoOsDfO-I|N65=M`5lO
!6tLM:o`CL:$Q|fhM_W@K?N:DxZwM?@cNH3FERR2F/$lJ!!Ph>P/YTPfj5b|IAGYMTP&?VJhD.N!TC'P:smPx?DQ!l%sRL38MBHYNA[)PK`jF-/5Q\77K#f>
L;_pJk~~K!AC|N+TjN*i-H8zjOI>nNF?<Py9)RmuWN+yMKC;7QP,uW{2GM|&mNcmGJB%NOVYvPzy.P![cbKy4VQj{TP~EIJ!fQFL0Q|MtYcR8Vh@Un9JgI]N
%2|N\6AM!-ZGKS#(OYK|R9BQR!:XUN`5bPj8TOZ&XPPABP=D6RP(CQv(eQMyGOP(CQN'^Nuc'Q/nXOS>@Qmj/E~NiKYqKNEc3N|teNVh_Pu,LSjuJL|PnP!u
EASaScHjF[OL38Mx/eS+S~O?0(Q!K+LL8W_PTo\OMPiR,jIQ!&>YP!}l|Pa-8M_2xH|5VN!!*NK:!fC.Q!!`'eOEX1P!\wsO51'S!`*)LmQ{J}}=NJ>&M@|w
K0M/Ms]eNdb4Q!ZiXQ)F>U$O}IT#<MUQ8OW|zS,uKO!xkyPd#/Pp_0J!~1'K3~_I!zcOMRC.LX|CM!!ZN@O@6WNzZ/L8ihLoK`KS0CP&:hO!.P|PlO3OeRsP
_nLRcm,PW{MOh\&TQ4;MO;.MeU-N>AEN!-I|N}&wMQ(WO}PxO!!O4'O&4CQ!!!1ZTM-2pG,>zPT+pO7d@H!!!!%WNPN^9LWu(Q!.F%LBM6N(<TKeq1OjlPVU
`bTmo2P_W@KIC0T!jF[O!!^byO?m(M2ImDhAjQ/]qFa4.PaUaQo1uMKX\OkMvK!Ux4OVruO0`eM1t?K^|dMR;;OAKJRb,VM/z+R!K?SQ!!!Mp8IK|nG$PNN8
LxL!!!eOdO0t+MRerE!~EIJOB$Pq|kN!O@gL([SOd6vKe'|P!!Mh*RaRAU.V`Ie?3QtW?>TyMUJ.GO!/=5UR^aHTDSB!slNN?tpP)5MM!3$yLj=1OglhM3kj
N>KQN-[)K!puuKrJwO8=NG!_qlN97tMP{XDm<cM@a_IBx#Ow<PJo`]N<@;R!!xn=M3toU9W_P~$MO{rLK3o[O!5|?J!z6II!!bT#R!uY,LdRzLjDBL<cPPSe
<Q5eYNluMOxhtNq0gX?~*P.*FDuWJO!8zjOxvqOy/.M[|FP%)\M>rMN:G8Q!0B-O?npK!&0\O!lI)K!!9N5Pt|m?]+SM].XOq1-L1q{NHG2Px+~Q!o`nI!2+
$KY\GOz]*O:|;Q%-CO?ElCzN\IW?^K!!e|)NWXxD!LNFPGAzL63eOk#PP6r~N^\oKk@@PwmGOp'sL1WkW?cnMXTF>!y)oMh%%K{`CO@L,R!!!MXpMh`2O2n$
Lc4BNb=XP,x5W|^uPA>9P-)vQK:$Q1rgMu7_LmfdOK0)L'-WM!.HYI!lizLimrI5LZO[0xN!FlxH|e|N!!vdoOY4pKtklNhlrL/v:Q4SaMHJ7R#z`KY\XJ7w
[NEiXLC<#PUMGN!LQUQzXWN.cqK_fjP2ulOGb[MtSYN4@}M)QQNo,+S.8sOk]gVWV{M\PwOT*zQ!zMUP\|PO%(pNOxIC!9jCPK(,P[&bO9`RJ?JoN#=jN!J`
;NFB\L$`c@!N-'Ms+gP!M\MPN}8PU.>K4l`La#,M!\3FJ2DZPJ3u=)/2NpP6O!Q`JA!XKLH53[P0c3IvcBKk:%QAX?H!*Y3P`rGRcC+N!#+<Y!DtFLp/UNGs
xJU/kOJ>&MY:9JgeWPId,O^70O?kFP&bPN6pJQHsqN0(LP!\%?Jav]LhowN4+yN!zcOM!~(>P3^tFx1=Q+8fMCnsNcI5RREGO!~sqA!I#`K{l'M!1W4QzkLI
$HlL:h4L!!L'JPZ#SN;`KN#)HOd#JJs@uN7FIOUKoP!,E/N3#1Nr%SMFH%K)_XN!I;NR)``YLbrNv-]K!aK/Fq%IN-m}K!%O+IYzkOWx=<&'2Oum3QSyhOGT
TM#sON%qzS!$%aM1KaNV:RS!!%zYO+`3R!$]zJCz+WLmjM!!!v^oJYPjM|tTSCLoHtaVO!!!!4vQRXldO!E-DOvv]Q?hKM'Q=P!&QiE!(XXL9;eNgC8Pa|LV
=twL(H'N6RcA!'*\J{icPIg1Q1X;Jx<?OK8gM6\9M9o;J#q@J;kI7<d<OB5#N-uUNSO]NTcRFlY?O!uC2OPM0MI:<H!g1%USHVPELXcegwO!.uDSfq1O#tEL
!{hwQ!}<VP!\PmPvKzOI=0O5WRNfC.QtinE!#SIQ3;DNBoUN4dcP3jtP!V;YL{d4P![=-QP3EOODXMW\)RbNuM!n@^M!I9?N!!_oSKAWyT(;hL!GznMB\`S!
M=NL*6(QNqTR!DKhOkd7N!~/OMX4KRf'*P):kR!almX(ksR${;On^:L!8CXK\*]O!Z%lQJPpN!0%GNn~eB!!b/[O!Sh\MTSbM|~{MUzhL=xhMffCOq-FJYcN
M!!?/<R!!!`BWF[bvLurbQ1F2NoSBMD+}L!#/cNbN#Mk+ML+[qLR3YMbcrP!!~z'QRp4P6QAN}/;O!+#XO|/;Od|{NZ7#M!runOn]NM!D6dP;PlP-*bP:G8Q
!_rsG!#g*KOoENYY8Ny\uVCoiL}x`N-/vV)3uOW7WPXfIP1;0PLuBP!aX%NIieN6GQZ!!]w}N!!]o?M!j]AK=CeMZh5L&pWNVOjP=o>Mhx;Pk|.B#OXPpHJN
e8=N7>gM0<nOS9=Fg=.L!!yv`TYyHJm{rM!)~rL/g5E|*8D3QYEoQjO6(mPqIJKgy'OZy-P!hlWR\*]OkIjPS0CPwjBM;.MP~kYK2U%Mj|@O_m{MXP`N6@vQ
P41N6Y>J!rkXP^.bN`i8L*aqQ2t.P!0I>L1H\L}u@RM*YQI`;Nc]rKT%KQKdfX1ctNEfSJ$c(Oh.jEp/UN0><N!!i<;QG/0Km6>O!!45)O{V-P.Y%X!!rs:R
)/2N}uJQVm<P[QjJ_#jOK;bPh26MYx7RXsuLGgoS!yP*H!Z<RM!kluO4a^N[`BOSoRP%sRQ!vLfN(]lR,-nN<MqM!![y7O!m]DN:9;P!D\3LB&KI~I{PitoH
!Ri>M?:YJqhdI:B$K!;kiXr6pJ,NOO!\/:O!0pDK#hWO18+N!qw2OoP=K+w#MY\=P7w[N^XcP!@lFM?>/Q:TSR!^pvP!!D*vSoK`KuiBPl1aO\QtI4=gPZXV
N!&//K!!5&JNQGqMXYIIjUDOFaeO^e=L4\eB%f7Pmi(L!qxiR_T|NkbiOA=MQ!-UER-L%Q/h=P+DJKxyvQNZ-QEC#Rp.iOCPEO;NSMuf=N!7?]K?|,GSk*I!
cDsLBm}Pt^[LJ?SQ!nRLO/L9O@u%IV}6H;\PNhFGQAb:M`#tN!Zz#N8;[O;ZxP{w*]!+t_P!!<DGM!!!&SgNFvsM!HQcI!p8#O>spSK8]N'%#K!*VSGj|JN\
[oNl2hH!C_.O!Fx0Q^RcK\1nLZUvEz^|Lcu)L93'M!()_P-XeNuRwNzo=JB1iSy('OWO3J!6{]JGN9N0lSJN.TQ!!o/KOT]nM3aTOJ/tS<GgITBVKO{3K!A4
-P!!azDNqqsO@M~Oa8:K!w}]Sk5cK!z]4N!8k%PB)ZJ%:CV/7FK!!Hd~OadTPO/JOB8(PRQ+MC:AS[CROFzdN+PCYQJvOEN@JXYII>uRPXK1N4ANR`2BTPbu
Q!d=lN!u80QSWZJe=?Gxw]N#wJNvx5O2T9NHu?M0bGJLw$M,5PP!sgVTWbiJjL$Nqg]Pol&Rb.d?CpUKL<XNIoeSMkJN%5[EKn1S!omnPfd*Lx8NN;'WM!!A
5ZT~l*P__~L[W3IvoqMxZwM!=/^H!dBIN!@rFR;b4GKSuP!tT`Gl~,Ku[EO`b1NQp*Q!JY>O!^xXRS6hN!!P_DZ'<%S'MgI$ELP!.Q'J0kgK!sP/SDM/ROr.
DA{zQ!wZ,Iq@aP45)ONQ_P!\H9N>W5L!jA~OL,BJ[~zM0pDKp(zEVlPQY(&O!<O.QS6hN``tJ!*RGL_d[L!xTROvx?NoDYMl64Ph`2Ou+:IYcNMLA5N!bQzO
q):O!j)kOEm?N<[xMRQvQ!)V#=_yiJTWIO!!Xjo3Wj&Sl1aOyJFOCD;F|[pND]{JULQPxV`A!7@$Q!pJ,K\qNQ*27P!(NBMVn(O7>gMhLlOn?rN[g.S!#NlQ
@LQK!1/]M!T}cOj/4N=cZO(bdL!!![_VPR]uI!;C[N!^]@P!!!EfyU'&5U4J7M
""", 4, 2000000)


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
