"""Close a string with the quote that opened it: a circuit of 27 nodes of jali-python.

    jali decompile single_double_quote.circuit.json --level exact --pairs 256 --seed 0

Circuit sha256:9f2c591f0d5c7a3d, task "single_double_quote". It computes what the circuit does: constants are folded,
tables say what each token brings. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a
least size for each node.
93 lines of code, 38490 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               1.000  [1.000, 1.000]  n = 12
same decision as the full model                            0.986  [0.966, 1.000]  n = 12
right answers                                              0.990  [0.974, 1.000]  n = 12
right answers of the circuit                               0.990  [0.974, 1.000]  n = 12
right answers of the full model                            0.988  [0.968, 1.000]  n = 12
decisions that cutoffs for AbsTopK change                  0.000  [0.000, 0.242]  n = 12
from the circuit with cutoffs, at most                     6.2e-06 nats  n = 512
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


def decide(tokens):
    """The answer to a prompt, which is given as the numbers of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    n = len(tokens)
    # 0.attn.k[17]: high: the token is ‹,›, ‹0›, ‹_›, ‹·›, ‹·"›, ‹·self›, ‹·is› or ‹·def›; low: the token is ‹:›, ‹l›, …
    key0_17 = [keep(KEY0_17[t] - 1.334035, 0.585855) for t in tokens]
    # 0.attn.k[19]
    key0_19 = [
        keep(-0.1405992 * sin(0.02454369 * i) - 0.2773113 * cos(0.0323856 * i) + KEY0_19[t] - 2.010825, 0.592471)
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[22]: grows with a wave of the place in the text, 146 tokens long and high at place 30.7
    grows_with_wave_place_text = [
        keep(
            -1.15893 * sin(0.0563866 * i) + 1.508928 * sin(0.04273305 * i) + 1.857093 * sin(0.02454369 * i)
            + 1.381731 * cos(0.04273305 * i) + 0.9538967 * cos(0.0323856 * i) + GROWS_WITH_WAVE_PLACE_TEXT[t] - 2.60549,
            0.595387,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[178]: high: the token is a quote, or the token is the end of a line; low: the token is a name or a part …
    quote_end_line = [
        keep(-0.02839025 * sin(0.04273305 * i) + QUOTE_END_LINE[t] - 2.175183, 0.582437)
        for i, t in enumerate(tokens)
    ]
    # 0.attn.k[182]
    key0_182 = [
        keep(
            -0.7444571 * sin(0.0563866 * i) + 1.442182 * sin(0.04273305 * i) + 2.39211 * sin(0.02454369 * i)
            + 2.100079 * cos(0.04273305 * i) + KEY0_182[t] - 3.71565,
            0.576416,
        )
        for i, t in enumerate(tokens)
    ]
    # 0.attn.v[19]
    value0_19 = [
        keep(0.03198737 * sin(0.0563866 * i) - 0.02494462 * sin(0.02454369 * i) + VALUE0_19[t] + 0.4037647, 0.777634)
        for i, t in enumerate(tokens)
    ]
    # 0.attn.v[178]: high: the token is ‹-›, ‹.›, ‹e›, ‹·self›, ‹_t›, ‹_s›, ‹_in› or ‹_f›; low: the token is ‹('›, ‹='›…
    value0_178 = [keep(VALUE0_178[t] + 0.3440352, 0.749447) for t in tokens]
    # 0.attn head 1: how much it looks at each token
    weights = softmax(
        [
            0.2580491 * key0_17[i] + 0.2568482 * key0_19[i] - 1.225856 * grows_with_wave_place_text[i] + 1.588223
            for i in places
        ],
        0.3879767,
    )
    seen0_19 = sum(w * v for w, v in zip(weights, value0_19))  # 0.attn.v[19] as its head brings it
    share0_1 = sum(weights)  # what does not go to the sink
    # 0.attn head 11: how much it looks at each token
    weights = softmax([0.4645895 * quote_end_line[i] - 1.371287 * key0_182[i] + 2.272738 for i in places], 1.162909)
    # 0.attn.v[178] as its head brings it: high: the token is ‹-›, ‹.›, ‹e›, ‹·self›, ‹_t›, ‹_s›, ‹_in› or ‹_f›; low: t…
    seen0_178 = sum(w * v for w, v in zip(weights, value0_178))
    share0_11 = sum(weights)  # what does not go to the sink
    # 0.attn.resid_delta[30]: high: the token that opened the last string is ‹"›, ‹·"›, ‹("›, ‹="›, ‹["›, ‹·["› or ‹·{"…
    opened_last_string_distance = keep(
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
    # final_resid[30]: high: the token that opened the last string is ‹"›, ‹·"›, ‹("›, ‹="›, ‹["›, ‹·"""⏎› or ‹·["›, an…
    opened_last_string_distance_2 = opened_last_string_distance + OPENED_LAST_STRING_DISTANCE_2[tokens[-1]] + 1.318789
    final_84 = write0_84 + FINAL_84[tokens[-1]] + 0.6072345  # final_resid[84]
    scale_final = sqrt((opened_last_string_distance_2**2 + final_84**2 + 29.90221) / 256 + 1.192093e-07)  # final.scale
    return (
        ANSWER[tokens[-1]]
        + (-1.308618 * opened_last_string_distance_2 + 0.5988469 * final_84 + 0.009666275) / scale_final - 0.2153258
    )


def keep(value, least):
    """The value, or nothing where it is small."""
    return value if abs(value) >= least else 0.0


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


KEY0_17 = table(r"""
!Sx}U!!!!!!!!!!!]i[R!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B-r@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!`2fR!!!!!!!!`|_S!!!!!!!!!!!!!!!!!!!!!!l<hW!!!!!!!!!!!!!!!!!!!!!!!!J>,V!!!`G'G!P6cF!!!!)h8?!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!P(C^!!!!!!!!aTLW!!!!!!!!!!!!!!!!!!!!!!!!c0&[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!![kBD!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!A4iL!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!e0n^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!R_Rd!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!4i3Z!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!QtiS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@*iG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9eE[!!!!!!!!!!!!!!!!!!G{F\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!|(XG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H1LV!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@7L<!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!b8,[!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!wAB8!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 10000000)
KEY0_19 = table(r"""
!wM]RnD,T!!!MR^Y!B3VOgy`Q!!!!9dDX!!!IY-R!KO]N!!MWKP!\xoT!#LfYQ1$RDjPV!!!!y9nP!-OMQeb;OLNYP!HZER!!EY9P+r`O!cE2O!!!Z~0P!<x
(R83uK!O]QO!!:gUV{voQ`,dO!h[rO!hZPM!!h[EP!4vq_mHlR!!!!!a-zN!!!!$OhTR3:N=GASV4jX\%wR!!Nq%NHb8W!9?rWCJ2L!!!!!Lq~[!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!47SI!!!!!!!xZFV!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!F'qj!!!!!5()k!!!!!!!!!!!!!!!!!!!!!!!!!!B_(S!!!BpQOM8RLS(UN!!iW'N!Rz4S!!!tmZF1.AL!!!2.oJk4,NahdRO19K!!}/KO!ZlqL^RTE!!e=
gMhUqU~T3N!!!|lx['cXJ8$fY!SKgQ+b#K0anM!!!qZzU!t#eL&$}O9;[L!!!!!>*lR7>(Lu@cT!!!!r6rK!X(gW!t1kR!Cp)O!F60N!!LKwS!(oHJb47Q!K
u%G!jUIT!!!!!!!!!!!!nbQO}/aL!!SuDV!X,TN!!!5'8T!!hI'V0ypIKf^U~wXMM8(OciHU!!!!/[)E!!WogR!!!!!CEoT!)$eR!T2TLCm:K)?4R!!!!V4j
F!!!!!!!!!!!$n+T!LE>W!!GqgM!rlO<!!5DUQ!B6rO!!/FeGZ~kQ!G3YO!-)[Q!q9QT!1^DL!!^ipQ!!zw`U!g@rQ!Xn?QH:KO!6B*F{r^U>~(Uxu:M!!!!
!;$WU/[jL!!!Bf6N!!Mv3Q|=rT!8.jEG[oR!!!!!%6LH!F*kTy.KU!d)GT!!!WRNR!!0.SD=XHM!!!<p7L,'yJF.?R!!!!]14T,q=Rw%XI*'mS-iNN!!!3N`
L!!!!y/0G!!!!!!!MEoQ!!!!u;qW!!jotW_oZK!v3}N!!),s@Z$4O!!!0U9Q!})>L!!!!+$XJ!oh2R!!!!!!.M[T!!!!!Fj`U!6$UVcF/N!!iH\T!!,;AX!!
]M6Mu]&N!!^_]R!!!t(4R~81I!!!'F`DQ_#N!dabU!!!!!!!@IFJ.KyS!!!!!!!VIHS!!!!*%8L|{1R>3+F!!!`m1A!#=qN!!x=lW!!'XRR!!_CkO9D~J[?D
U/c@U!:9yMH#&OXfZH+5DO=q.U!!!!!!!f9~R!!!!!e5mM!!8F:S!!!/j~N!!!!!h3gO!&rLTC2fM!M0~N/;fBJdUR}<GI!!!%rxTRq|U:`~K!JddV!!!Ghu
S!!~}WVdkhU!oq.R!!!Qo+R\YKOSFtG!!!)9MJ3W&Dn/3O!!kF~O!pM5JWtBF!!!!!MPKS!!$\[PT#nKke<<!!!w~ZJ!=_'O!!SUuN!!!!!!!!!8I4P!!!!!
!.c]S!!!!!!!!!!!Za1XOHSP!!/~yN!!U(sE!!MM$S!!!Mlf[!!!!!:J]Ww1$NIMxL!!!e;bSMa?Q!!!!!=~SP!!!%*^Mj8[W!!!!d/~U!!!!uln?!!!ex{I
!!!QyhM!UB\U!!,))N!!+0@I!!!!o|uO!!|XIN!!!!!B>=S!!!!0?*L!!!!t/EK!!!!!!cj2T!DwKR!2vP:!!!~U)Tc6QE%`_J!!!#QE?N`GSI6bTu`CO!!!
!!!Jt+FR44M6\QQ!!!Xg?h!!!!!!!!!!!T\VZ!!!!!!!V>rN!!!!ju}V!!!!!UQoL!!!!tjgO!fnVTW0jN'/UE!!!!ox2WZu~K!E#uM!!SX?R![DDO!!!!!!
D*vL~h0U!8o%M[Un[Z&OCcU&G!!!!!!!!!T-(U!aw6O!!!Jw|T#E5S2@hJ!!!!!qEbK!!!!!!!!!^JtP!6FwI!!-(PI!!!>usSO6KY!!!!|tUU!!!!$42H8u
dM!!!!xPxQgA?U!!!UC/P=[NX!Hj5K!!!!!!!!!![n9L!!!!!!!8A*G!!!!-~fX!H{nJu?+K!T(8K!!!!%rAU!y6aM!!!Do@C!7;^H!!n\'T!!!!!!!!!Mq@
L!!!!!YqCH}PbM!!!!![y7J!5{lJ!!!!FAxR!!-G%U!!!-|HT!!!!!!U@`Sna:V&*^FCwWM!!!!vz/O!!!!!!!?DuO!:|JOZtcG!!!)J0B!1EMM!!NqrN!!!
q?'H+&RTDEsP!!!hu$L!!!!!,{WN1~KM!!!!!XU6L:lFI!2>WR!%dZN!!!!\;FL!!!>buK!!!~l\G!!!!!!!RWCWkEEN!!!!!5l=Q!!;MiW!!Nm\L!!!!!!!
!!!*$yE!!!!!!!!!DG@[+B6V!!!!!!!!!!a&7L!(@GC!!!!!!!!!ZriV!!!jNn@!!!!F$dH!!!h#5V!!B?uP!7SVM!!!!EY-K!~joS!!?)2V!J#CC!]arT!!
VrrC!fk)L!c6<[!!!!!Cf%X!!:H$L!G=JS!!!r32R!!!!EO=J!!g&JV!!O*RS!NafM!!!!!!!!<&kS!!fSNH!3a$V!!!!!!!!!!!!gnnG!!!!!!!!4LrG!!!
!!!!!!!!!!!!7^jI!!!UNrAf[NU!!!!!!1<wW!!!4U8_!!zq]N!EGpG!!!!!!!!!!!Dv&G!@esN!!!i@*N!!!LgaT6('>!!!!!dI&`!=aMX!!!!!!!!!!3R^
H!>\lH!!!!!!!I6/;F>DZ!!!!!!!!!!!!!qg#F.86K7ChU!!!!!!}}xM!27sH!!!!!!!!!!:P3b!!!tS9A!!;c;Lt,(KCu_V!!!!LZlP|%(H!!x%3L!!!!!!
z>2V!!!!!|#9E!!!!!PgsKPUCT!UOwG!!I*%H!1w$W!!!!4ZOW8x)M!!!!!!!!!!s'gU!!!!bY;Sn3;U!!^Y:Lbt[T!!}|bL!!uTsLj~6NLyRJ!!!!!!!!!!
!!!!!!MpkE!!@yrW!!a.UO!!!!!z1@KME7M!!!!!!!!DSQF!!!!!!!^}'H!!!prWD|6(L!!`+oC!!&Ey6!!!!!q^`L!!!!!!tcaT!!!!!!!!!!!ASsK!!!!!
!!!RI;G!!!!!!!!!!#p^]#ZEN!!/kaL!!!kngS!!!!!!!x,VK!!!!|)sT!!!!!!h8dS!WP<T!>%kH!!!!rgQG!!!!!!!!!!!!!!!!!!!!!!!+'S>!!!0kKJ!
!!!!!!!!!!!!CtBQ!!!!!=R|G!!!!!!!!!!!!!!!!!!!!!!!!>+iI!![H&J!2pwM!!!qOIN!!t?#B!!!!!!!!!!!7bzJ!!!!!!TmsY!!;u(N!!!!csbS!!!!
!X@kR!!F2>I!=XSL!!!!!!swXK!!!c^ON!!!!!!!!!!!!!!?4j[9aPN!!!!!!!!j8*Z!%XjR}I4Q!6b&Nf8f<!!!!Dx>D!!!+g9K!!CvYCuBGE!!!!!!!!!!
!!AtQK!!!!!!of0R!!!!!YScP!!!!!!!!!!gWZM!!!!!!!!!!!e<|D!!!!!!!!!!(VU?!!!!!!!!!s),^!!!!!!!!!yr2J!!!!!&Yf`!!!!!!#rGX!JG>>!!
!!#\oB!!9xJE!!!!qUQG!!!!!-9:I!!-FuV!!!!!!!!!!!!!!!!5.`F!!N)0Ge2kI!!!!+S^N!!!]vi@!T7<T!!!!!!!!!!!!K({N/4$O!!!!!!!}EfD!!!!
!!!L^TX!#4eW!!
""", 4, 5000000)
GROWS_WITH_WAVE_PLACE_TEXT = table(r"""
!w,.H:m+I!tl?B!~5\K+guHF?EI7`;QBYXY#{KUaRlSs4.N6#6R!@#;W_LPXx(9]ef.^8S1[k@_[p3RXeU2ZB@R[d4jLuodM!}qGL!!{8LJW=QR!z$}S5>KZ
OisWO\qRKihL!!!!Mh?Z1[Y]cY&UoqK_uVPZ!!%[7[0?X^$?Tb$M{\675V^`E\@^uX!?9lPAFMX!!rcYRvj5Q^kDJ;}OFWVLNxm^\{i{Z=l2a=6L]KCoj1o.
ha[tUP?g['fC]Z{$XSs@T!NM*h\*2^~vAi^P[bD4<j?t/Zv.{XK$6W<J6LdNpa#&2X#JYK!wC]G!!!!!!!!!!!!!!!%s)s!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!q'UL!!!!!!!!!!!!!!!!!!!!!!!!!!!!}Q@l!!!!!!!!!!!!!!!k:3g!!
!!!!!!!!!!!LcYF;_?PP`rS`m-n31@e!4c.odMDQ$8tk=3h`+z:LJ3aHP*uj*s[ninQVOX_bn~QJP)tX*6?i!ly#^h;>^2PQhJS7dSr7i!!?z5chXWS{;pQ5
sF[kop`!yYdG=@iU[imf?r.b!!&2,c0:R_!xb%J!!):Pe>H4g!!=vfmr.?T:'/]4ooK5$YCaEX\~[Mea#ITR,VjCS@Gv(AZV:]M]i,OL7?|C|4kM`[Zr}LW9
)^Z!!4*vSTelL+8AK?Wld:j*dgd=n!.#rYs+#d!Qxho99gLNcAh~y=b!'6Md!!!WSwE!=6yc!RzmM!`ktd%9[p!>%bX}CPQNAld<q4;Mmv^-Q^i\86pLEsQb
[9S`RAI!!1TeGz&TXKoCJi:uS!#G`N&anGg`Zf+,PY!!|]rSp/Ol!!!`o;g!;aBd!&XZ`980W8+>aXYyUc]MWo*6NmwWl~^5X-g1s!!n'B\!J~6N!3Gwo5P\
`!!!D6jeDs6]!x=6HG/3Gi|)f!vz<[De}j!yrWf!!aokMgg$N5*Qo!!88*Y7J<XmSB^2aEVHC`TP4yIC5JH!=31Q.Eel!5o[GekGTEcDo'/EL!Xeo\!\;$g!
I|ON!!%]=I`9Xe$YlUgbjS<Uzia)HWKU)k!!@J4i!!!!PKuJ!~^:Mi{xPk|MO@{iLN.wZaLi]!!;aZf!v'j[!zMLI+|dT8'%Ss)=U!!vf*N*(VMEX|WLW^f!
`I-N!!7t~UI:SNV&jJH_)V@3\HYk-s_6@Y!0Q]Ud_,llo`LXr=IN^AE!6[(LJ/`LWtLX0TbGeHGM!SSLX!!HmcNlm+i!kF@LVbFjF-4krvkT!c2Mq!!qFrdK
=7Xid)N.(SQ!DgBO!!!'yPT!!!b~]IQ0tl!!MO0FI8qTTc-I!6D]a}03f!!k[4_255\!!hDvS!!!&nEc*,LmJtNI!!-cWZ!T'SZfK\pG4<b*m/\e41^7{Q]k
Jll!4Q1e!*vmGOpoJQNSk<M+mv#.e!n4^I`2Vj!!!NX/d}|shL*]<Vt_ZPIJM#HRG!!!!!!,*|`wO1d;.qla<nh!!!!!V&Ch5~.M!!4:sj!x&Io!x5xo!d)B
o!@kSi!mVzW!!!XskV!!PdeW!q?OR{Q{V>[KIY*Ed!&P>2_*MX!#a&G!]uso!!sn4KH#``!:bpI!'AN[g&`iA(FK!!M50[!!IA9b]uzM!!!!!K`2FA(2r!!!
!!!!!!!T$?Mv[;g/.[Io+Tl!&D]MsSEKC(IR2gvJ!:>pU!$NrFhlBk@MgQq7~bt1pK!!!x'8W!D@=EjjKV!!!CnBd!T&;F!r6&Ndk}T!86W\(pzcVbPJ[M]e
!!!CgfV7=[n!<LuIDYMIsypX!!!!!4X0L:rzeQ3$V!|)c]rbsF!BC]q!:+}Ll{fC!PEziB2Oc?W_mA/vT?5\^!4J0s!!XI=`![Ln[!!!S&ST!&uFY!_(dr!i
.GH!!CPmY!!I;ME!!\hBW]dZF>K9K!!RnZc!1(bNVO8SWtyZ\8iei-<K%4AG8{tZ!)Lto!!!!!!!tUxI!e&1`!!!!AFFJ!2~l[!!@syUj0SddIQW!!!!WD)o
xe9n!~d&HN8*g!5USB#x@Q!crQj!!!!L+TKZRNqHMIf!u_nj2UVoJDHKx3wJ!!!{S,j!!'rv`!!(2]_!Dv?hnwbO!!!!!!gkXf!RC<Y!nN9aXoa^!,QT?!!!
!!R|qW;,WEa0@YXJvE!!!!-s{i!x4vE:P5U}d5R$G|W!c'lau_<T!;T4nPo0sj?{A!.]TR!\T/p]UEc!U_$f!!!!mRpUd@4o!!S4Zc!==)e!{.?Y+vxB!2z9
p!Nisi!!'Q(N!#B8p>cdl!,WHKkGKW![F7J!!!!FxrY!V@9K!!!!!sO/F`:,\8>{lNhBo!!KT=n7FVirB/H{s#sqyQT!!!!9]%d!*W:M!JqEJOfuT+K]S!'.
=ENO2Yn[@DzYha!!XqKa!!p']L!4F)W;|)_!iK7LD$umh]w^Z<(I!!84nfMc*a!5U8Ki^fdfK2j!!!!!!z8nl!!z]mj|NteIi+^R?oro&@F!!Cs:o!#9Q`!!
!mb{YRH4Z'{(U!!<BcF!hFUh!RbRf!zOKX/\;K!#1:g,_,prR1s!!!!!!`5,J!!o5KAPgzl!t24X!{jh^%v~[AT}e5_*L!!^ESH:GaN!nVjnlzYmnn>r!_.(
e!k~zI!!E:w`!B=;e!!!!#fG^!!!3Z^]Q{,`!!!!!!@ncJ!!!!!!!_qo`!Hd*B!-LGMJB-@!u6ca!d6=K!!!!!!!z{sUP,@d!!]rp]!^eM@kJt63L'S!!.x#
LQwbT!!GBEJ!qx2`!!8R)`!!!!!!bk/Va4&T!!!!!!&'VU!!}tUK2cZF!!OUbd!~gTJ!U63U3eDUB4hp!!!!pJ-_!EIXS!}*(K8xYZ!!!T^UX!!!!!*j_J!-
$wl:ahZ!!!!!;/-I!!!!!!!!IlLM!M#\[f5ep:iQVPHR?!!!Q#$a!v*-k!!ic{h!!!!WuU\!!Rf%aiHGb!!!!1,\n!!6ByNth/E!!!!!!!!!!DT|a*fhV!iQ
TmEt$V!`q.G!!!XeYK!!0tqq!!!lze`!!!!#;mr!gLD^O|oF&V3M!OH~T,M+D!/@Dl_z{W-{8PvU2IqWoki->q?X7j!!]gVJ!!sHDr.F/KAJ{G!!!Yo;dSne
rOYuZ!!!!!Aj]K>_+kEdEov?QF!ehi?!^><e!!!!!!!=F6[VP2j!EFcG!v/ja!!:K+\!!o|r[!!!!!!!JogU!!3N%\!!q0:e!s%iG!!!TX.`!!d&gI!!!U^4
T!!.1*WEyrT!!yW+\!D9mm!!!%]IfV]Ph!!!r{rK!!!kwBX!(^Gj!!!!!!1u{M!w0qB!tYYgzN'W!!!!!J]OX@ajV!!!!pS~F!!0ElX!!!!!!.v1O!Et0J!!
!r24k!Wc1J!!AI7VHl#`!!9H@n!!8|Ul5=Iec0'c,[Ec!!!!!m#aW!!B\tk!!![iRq/z&]!!!!!!!tavF!NLM_!!,_Bp!!FEp^!BUT<gy#r!!!!mbpiF'KI!
!!!!!!$M]g!!!!zi@H0]zrw82q!!\Y[]!!!!.XXu!Tf.l!!!!!QL?GtYZJWe1s!5X@D!!CoPGH,fi!>Z'jm-&ORn0s!V94e!!!!!!!!!!nndE!S[l=!LvEO3
[Q\!E[}J!!LE0r!Wv|Y!Y/:S|(8j!!!!!\V,m!!r)Hn;)nFdsaW!l{$?!!bG*p*D9F!Y5kq[G@o!!>gmG!!150W!C&&O3+@V!j;7U!!Hito!dJ(K!!!!!(?'
OFJ_q!~IJ[!<T@lF6wo!!&NtK!1m/k!/_)I!!c~TH!!!!!!bt+IJn(^;u:^!mp4G!jje^!!Kyop!!!!!!QdPm!!!!mo9G!!!!!!,svb!!!!!!LbLn!?~]^!N
i%f!!!`r{m!!!{B*\b7TJ!!!!?4mn!!!!!!L-?\eCZf!!cfVU!!!Ip,GE\IY!!fz>c!dbuZ?Qbe!!!6|Olt_Ho!YK'XIGZM!!!!!!s?GL!oPyn!!!!!/MxR[
zkq!$E{g!!!!!!!!ixde?`^dlMX?cuGb!!!U&Rk!!!!!xNEK!!\C8gvcUU5\-q!zx?b!!!!=M}f>$@a!!!!rBx`R_|^!!f5jS!RG`qJ%)q&q/sS4Th!!!!!!
[w`b!!+4Ko!!!!!!!!!^u&B!!!!!!!`}*kzH?J!!!!!!!!x?-j@gFo!_0Or}o^L!Jsml!^&ppanbE!!4_ihT8.D!![nlG!KuRX!MoaT!q#xqHKtU!!!JZsKW
OQ]!Y#:Q!!)Zgf!!!!!!YF;W!!q[lF!!lfcQ!!!!!!!-a^g!vs}]!qT3SCCzH(')J!!!!!!!!;6aX!!&-5H!!!!!!!!c}UG!!!!!!!!!JZgM!!!!Dl0U!.e<
K!!!`2Vk!!!)?wbJ=]K!!`5Mg!!vy*m!!DurL!JXNqA?-F!!Bc}T!!!!!]qsD!!!!!!]?@pR`pDK/Do~]1b!-6SY8|Rm!!}[)I!!!!8NTH!8B6k!<d,M!!!!
!!X)Ah;l$M!!?OHE!!!!pWLm!!!!c1\fs&9l?mSE!!!a1{WE38r!!!qsve(NZr!!x*ia!!!h2cb^74M!!VueM!!!!!{L1seqkY!!!!%iEa!!*q0s!KHhF!!!
9l$N!g7RZ!!!9|9?!n{``!!``qY!}jak!!!!!5l)UDGLh!!!!!!!v-=G!!!^n8O!!!!!!!!5V6j01P`!!F<.A7Cuf!Dn&GnRkB3j5D!!
""", 4, 10000000)
QUOTE_END_LINE = table(r"""
!fMNOPA-Z!dcxa!^pE[b1BZ%-YY}VbPXf,G2~kMO.jM?wqN'&[O!i{jI;3DH}otBparAp^=E@qdDg3BHOSJF\psD08sUeBkT!]m>V!!6tUX%X;O!2,WM+#.F
OS)IK>rNOstU!}K'S!!+?;F0@OBO[BLd'C@?x'F!!P]6ExhBA%/k<{C6Chb#KZDtC`>uG!)H8PfdGH!!Gs1O}3X[:N^XWm-]l;ySjEWC3+2ANnC>Ki^BfM73
H|A6O`DKA^[DwThBm?vHcE2M!N#G6snnA^vy4]>,<4Lr3HZMFz|nGjdpIJvRVmdX=]9gH5\8W!;Al[!!!!!!!!!!!!!!!{$e)!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!J^rU!!!!!!!!!!!!!!!!!!!!!!!!!!!!_BQ1!!!!!!!!!!!!!!!'xJ
7!!!!!!!!!!!!!eZ~\q_dM4&cMgjJ/O3X9!5c;.jIXP$k#2NBp>I}3PMrYZD?q3eaq.$e^J#/^<E9OX[-wGZ%}4!R.#BHj`A$$v5,4p:HP)5!!}($<g:&NXw
%Pe&%EH8;>!6g3WebQK-Tq75>:=!!qB/<Oa;@!9&mXvqfP!;\E9HZI7!!y$s/wF4MSF$C#lzVCXM`Sl^CA_H96#)M`WT3l0gX8l9F\*tT3r3S~*U6-dl2%.n
LC8VI+DtE!!m#VYf?pU?RTWJ&3:Yt~:)L8/!QKkFwf+;!.WT-,]vUe6,6Jv(=!_4W:!!!)eB^!=S2;!xo`T!NV):Q=V,!Uw/H;dJPZ?3:NUpWdY{@VzX46z$
-LB~O3mHNn>pY!!_9EWO&@HCxeZQ'`M!SHbS_DX[PU+88S6G!!,)cM-O@1!!!Z&A7!PAc:!O|g=?FwIfl6>Zx>KDOUIpbPM`C61h)cH6z[)!!=TxC!3/6T!)
uC-sm}>!!!zb'9DDwB!z>/[S$2]1bc8!KN0Eju&3!dj.8!!T<cTI2KT#(H/!!S3bG<;[HJr[AJelJ9+jL6.0Y]CtZ!X^>Y9q&1!i\Z`<H*M_A~-wzAV!DtCC
!}5\7!}AuS!!-ktY8H<9%xMK*8lM)\84]u[I]sy2!!yL-5!!!!CF&X!8|OZ+{)Q,XiRnPsUUNWEs'=B!!uT+8!AOXD!YacY^idLrR`N7c(L!!$;DTCF|T_D{
H|''8!T2AT!!Wo8KnUqSZS3X0%1Kt\_Z=Q`)%pHG!#@_K'8h1]$~U;RtYPGL^!iobVqn~UO=HH_}w[\;1U!XcHH!!)N^SXF75!qIGVABf31cm2:i\L!*LX+!
!&A,:@4aH'eD^5ZGP!MSvR!!!Er{L!!!ENOY,nq0!!:.R]t\VLW0+Z!(hn=x,Y8WRmR!Rp]@bC+D!!xi^M!!!1jm;(x50,u`Y!!lc{E!f(%FtuT,ex*=YW1D
>qoA_/XB=dz0!O)i9!M:Y[+p,X+UI2kU[0r+m9!N9OYXPT3!!!kBy:=:N5oF`Y6;rEUl-U7{x[!!!!!!qGY>S0w:s>u0enT5!!!!!n`*6PIMU!!0|23!&Ay-
!uzB-!9D%.!$?e4!Xb}H!!!ua@J!!*f9I!Qq=Ob_.J:`dYBV`:!jwNS](HH!)EO\!hwG-!!ymbW<iy>!#x9Y!'LxD=3W44#&S!!83?E!!u7.=ivQT!!!!!VZ
O]+^i*!!!!!!!!!!oy:UF=A7DkRYJi:1!b{sT&VOW|(EOGt$X!^^IK!x'b\:i\2,*0Pgl:<[HzV!!!SBbR!KFQ^~aeJ!!!H2c:!izE]!9r_I$1HL!G0`C[^0
;#hPXyF69!!!=ZFJmCr.!%K4YEFbY4ezG!!!!!i^YVzPp8)B7K!8HDBo]`\!xkE+!uK]Uu@]J!;n84E~b;)O{/'}PL$<>A![M])!!F]E?!kHSD!!!@KyL!g/
AG!b~/*!HuwZ!!a]pF!!3#?^!!K%bI>K}\^P]W!!AVU;!EW}W7-JN%O`IHn(9RHZW<m0\9|YE![=G-Hx&J!!!!!!iq0Y!>vS?!!!!1]\X!j+UD!!wZ>KCBP:
2.QI!!!!lpA.z&=/!u:A[:AU7!lyaa:Q\P!(MY3!!!!ei>W9uV+nF?8!}:83yhi-`=LWY)FW!!!fP(4!!:A.8!!/,/@t)~O)=.6VJQR!!!!!!yd-8!K=MG!$
.<>Tj7A!-b#j!!!!!_Y+I&`3^wvHG6Uk]!!!!Z+74!2nk]MK1L=D[O`X{H!%n]=X87M!Z%C/[~\)^1Bb!Me7O!C`,-=*n;!0ni8!!!!zFIKX65.!!4=V;!wT
r9!z*JG^s6a!O`|,!5K@4!!ApFT!<S~,R\'1!n1Fbg(XI!gwmX!!!!7EjF!&]]W!!U2SL!!o;S]u_5DqWi0uW$.!!r^8/Z?b4b?7[9xk)FczL!!!!tm(;!r)
@U!T9]XTKQL/R{M!V[Q^;`XG3^[_Ala=!!T;oS!!jE&V!_<#Jf-j@!_fQVNhb/h]z@iG1Z!!Y'q7/1M>!>S^W5r9:qa}3!!!!!!e\x0!!=K93~qw8v,vAa%#
*.4@]!!p_-.!=k.?!!!U;`FYFHFwt?L!!DPs\![Rq5!zg48!iuIH.}ZW!u|B7M~/-U5\)!!!!!!zmzX!!%\ybB6j0!`jdH!Ki/A)L@D:Im8&O`V!!>jiZ'z?
O!Gg`.Sz%0,xZ*!pss9!P&.Y!!H{^>!hk]9!!!!1sUA!!!|VIBrZX?!!!!!!?c:X!!!!!!!1Pg>!h$5b!d71UtM6T!(#h=!/0YW!!!!!!!AIEKL>f:!!aQ4B
!Bj(dY^(_1h]N!!f8hV(/gL!!io]X!UeQ?!!\X\?!!!!!!\z)Kf/QM!!!!!!}vgK!!ub<W~L}\!!0Y>:!Q)LX!7)4LKt{K.DG,!!!!N.f@!I>%N!yPqWB/yE
!!!C4>H!!!!o]:GKD?X!6Rn0x.hE!!!!!pl+Z!!!!!!!!2(+U!?ahDclJ,Fk^J7K1e!!!8sT>!Jlu2!!sBE5!!!!Q_aC!!vsR>W~y<!!!!JIq.!!T^ES5{Na
!!!!!!!!!!a*?H^?DJ!/8,0=S6K!DyE\!!!H<8W!!L..+!!!7vr>!!!!~F%*!L^YATxd\O1HU!XKGLI&t_!#{L15+|HegsQ~U%Z[0)2ali+(iw3!!V{IS!!O
OT*7+iW'`I[!!!H7k:*|-*+9YE!!!!!bZ3W1Lw2K2}-3<,]!HQ2a!5\\9!!!!!!!M'8E>\}3!)Fe[!tNtS!!pZ6D!!z4ND!!!!!!!PHSK!!oO=D!!7,_9!2s
^[!!!(gV?!!4'EY!!!\N@M!!sF~Iy_TL!!6L6D!gdk/54B]!!m4?8]~v5!!!63wV!!!FjSH!M9e3!!!!!!:iPT!mm?a!tez6`N%J!!!!!}-EH#)BJ!!!!N0T
\!!7~#H!!!!!!Ny-S!IIuX!!!p\m2!eNtX!!h1}Jn2c?!!gB5/!!bZ81*_M9b.5<}#n;!!!!!u0?I!!0A#2!!!N~Q+Re-C!!!!!!!j4]\!_6A@!!.]r,!!<$
'A!->g[0wy*!!!!)}C4,@eY!!!!!!!P<v6!!!!Z7#[q|q)UPw+!!k%MB!!!!?#>W!(pe1!!!!!3m2\HAEX}{[)!Cb[_!!|iz[F4P4!f3.4RS;Sf#])!Uve9!
!Fy+]!!l5YO!!!!Rp#^!rB/g!usrR2ZfC!yz|V!!^Xk*!dr^F!{5HNV5w3!!!!!z<Z0!!=Q,/T.g\k0>I!zKvM!!WY2-ntG]!yn5+u='.!!QKY[!!rIwI!-\
;S{1sJ!zF/L!!kwF-!C,qW!!!!!V1:SbGC+!(uPU!$@Q1J,D-!!wKuV!y_r2!um/Z!!MvgZ!!!!!!x8-Z@QyAC`dA!~%?\!W.w=!!&J>,!!!!!!iZ00!!!!p
<9\!!!!!!x<C<!!!!!!l3'/!m5<A!^Th8!!!oqZ/!!!Mr7D4aLX!!!!~d].!!!!!!}w{Czv+8!!Y-gK!!!x:H\~}=G!!zau;!L.YEEX09!!!)S?1Jiy-!|Ls
H}EwT!!!!!!HK?V!GSO.!!!!!eIjNC{4+!ukS6!!!!!!!!jj-9v(C:gL*ejJy<!!!75K2!!!!!g[OW!!U'E7r>hK3n|+!Q[&=!!!!mK_7[X4>!!!!Uc]>Jqt
@!!|klM!x<B+V-&,t.^)bur5!!!!!!'Y\<!!gqv-!!!!!!!!!.I9b!!!!!!!67x2V`dX!!!!!!!!jY'4~|{-!g,H*T@$V!E'y0!J?>,m0&^!!81Z5zop_!!/
QZ[!/DAH!GFhL!Y('+8sDK!!!bKvV}aXB!yNdP!!H^x7!!!!!!+SjI!!Alh\!!|D4P!!!!!!!:st6!JQ%B!JmONXp<Z{L~X!!!!\@RB!!!&r0H!!P`0[!!!!
!!!!/ot[!!!!!!!!!=1hT!!!!Dq6L!cdYW!!!~JF2!!!pjB<M24W!!E$-7!!G0\0!!.5iU!SnV+&kU]!!`:HL!!!!!zW|^!!!!!!SAu,r9$_S}~-K+7=!Qy2
G=#.0!!Sq/Z!!!!BRhZ!~.k2!Q'PU!!!!!!My,6j2YU!!TRD^!!!![E50!!!!Zo)8kzY1>M7^!!!A#}H#Yb*!!!B+u83(;*!!P8a=!!!:~Y<MFGU!!..jT!!
!!!D<\)ASrF!!!!*{->!!k|\)!/m`e!!!7-KT!-$&F!!!*[Me!C_x>!!\nkF!H'92!!!!!|w>LMt{5!!!!!!!WP5\!!!a{%S!!!!!!!!Uyx3G&0?!!7|>cuk
h7!Xc5[+?Fa=0h_!\xyQ
""", 4, 5000000)
KEY0_182 = table(r"""
iV?Y@XfVO?AQ!!!/98:!&:5S|b*P!!%_&NFi]V,wz;^u`U(miSx^2X^A8Q*bRT{&7T-}cV@m;V`uIXcu%U.9_SJ1xUuv~'o1#IA]RIc7tR!KM`W!OwWNhV9W
UAVXCnCS&-7\xUlV:K_P!}yiY!!|jPRiPPSYE'T!!!5bcR!!!mz%S_=&Y!QsKId80E~Om\!K<YQ#hJ<0ojQ.(GR!NrWT!fE'JopcO!a`4P!!`N/Vi@GX!!x9
'P!!!gEjMY#hN!!>x}WVh&UY'oSji~B)lA8j/<PYi7X!!!!B(*-!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(*3[
!!!!!!!ON`I!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\Ln-!!!!!:7S-!!!!!!!!!!!!!!!!!!!!!!!!!!6vPVdO%S!!,j4S2]]S\
QBT!6~lR%P9QXKtTtiANCmP\!RmOO!H)DW5g.l!!+E4P<o-Q}h%R2.pX1fHVWf,NoF9W!z#IK|-EU!lS$TdmjQa?_F&otU0`tV!!EsgBkP:M|QiO!&naR7Eq
Qoq@Ui%@P!}z#\,w:JanqLd7oV!(P|V0\*UDcyIIFkG!!ptlG>N]QSKtO!MZ8M!kgPOdM~WXK%VZ2,@*YDUm>rM!K3DB!!!u~]N!!!@GFS!lc@X!&uBL!!!@
+|[{M9FK-jLD4LH!b5:P!!!Q_[J!%GwGgXJV$5UAYm1L!!iO6X!@S(FVo(_!<|$J(-tS6dCH!!Ug~J7$pOJ|HS!!_daec8<V|4URe,\NIscMDWk\!FNwZ!|~
kHy{4T'U`F}A8Q!v`_R!!qZ4Q!z_VMh#=`V[1Z!!!!!!!!L&sX!KDkL45SSHHh8}JOW!50JU'7=HUPwl!YlbQ3M:P61NS][oF!!^aLMm;/SHL+W!!hb2P0BC
Tp5oR!N(<M!\HQSTm<I!!%s]J!pBiG!~m7NIZ$Sh_MD9DiYk%^@e+AC!H|~T!!xlkK!rYpIY<]X!!!R22M>hrT!mn@JcKgK0PiU`rSb!S.'V!!/2`Z|?cPeo
]\y^sg&F,O``4=!K;FL!!!UB&M9W)H!ZV3^0#}StJ2AP**L!Pd2ZbqRS+)hP!VtaI!GWgUSgqHv.1OPS,[!=-YPCKtC!0LP_c>YN!!!JF+J!!!.0sK!!,0s]
!x'sO!nifW!!Ut'Q!_U^Vd$lE?'G]!WS,MsyST!EVCj.*Vea5pM+U(d}*A[*@`P!}%0I!!6,lKI\#K7R3R!3BHOMTa[!W{VM0|a\![)?]QCoLI>4U'FbU!t9
AT!7LRD!l`ASj%fVv,Ki!!!!V)cI!!~C+[KvNH!u@dM'8BK!!!kVFOu%eW~^0Y!!$8kaLg)UkhRO&{uP!!!!!!]gQV_Y^[OGUU!!AJ?H!0;CY!!RqMI!!WGi
Q+,wY}$]aCIIO]6q_!!!5$;[!!!!H(7]!/3eO!:4BZ!!pT9`&58A0X8WDX_ZfIsF#BaS^(J\_GzJg$FK!O';F!4FvO`Kir!og3P*A*P[WaN!!!!F<(V0.rW!
|gxMwiuZ!!>duH!JCdZ!!!N2CN!(DBZ!Q:VJ!j^IdhE.@e@C[!!!Y%.Enq7Jkv^R!6f5G!<V(:!)Vs@!!?FaHNlj=!yD>K++OL(i5P!i1]CkzRBharS!aQhX
!2#vY(w]bEr\;!!=t+Ks}Ix%D:Z3t5X!=2vL!!l&E][yI@+4sU!*1SQT-BO8M5m^p#U3elIY<pUB<cYYqwY>+_S!!4D3?&0cY!vNKL!n])J!\&IW,ZRTWeeU
!!!'yMJ!!R?xU*ZxV!+W8I!!]~XXGNDL$-MSWj;T!!m=3WlRxE0lqI!!58VI!!Gu*V!!NGDOH\FW!!3E^?S/WGc4iW!eKuV$\eMM?::;()U0hTVVm<M!TJyT
iMBM%|WP!839T!!!!!^'aT=SlK!Ss[Y!!!!{,6J!&p>G!!t1i\.lUR#-GJ!B`WZ!%9XI!ZAVJ!V,dJ!\20K!7rQM!1klT1$xHD3MxW_IL!!!!9.RT|.8M#YE
W!O)sI!vc=WGJzY!?3&S.-yW9lZR!!@7&K!lm_Xyf=OG}DN!!~((T!z'$H!Z$>V!ks~l!!!zmbER_^`$P]i!!qJ__Zt(ZVfwI'<:IYwh\o2o{~Oy`!!+^NWE
$`Yx.&^wL4V![4F]!!v-L)!!!!!!@$1^!.rnT!x.\K$6rVnS~W^BdM!!!||YT!1o6K!!!!4]R:!!!!!!e>,Lt*#^!!\IKIEQNK5%WU4m%T*AY`!!!!cV;f!!
H98U!R~<IZt6OD3Za[A3X!!!!AkZM!O.4XivmK!5#HV8'<B25^Z=>V^!kfmV!gASY!e#`^!!!sWEP!u?JS!!C`fKE}XK!i0QYT7vF!I)(H!!{E6M!!!!q~ZX
!!!!FF1Q!<\}`!!dD#Tu^xH!!!!!!!!JtlJ!!!!~9%]0u+V!!!!+%bFq8{J!!!!!!UetX![BlT!!!!Z=jYVR^Z!!F#NW!MwmR~JXJ!ADM?!dIAS!dhVU-b'[
!8XsFYeU9!YiR[!5:?GV[qX!!!!5W-H!&3SU!f;dH!5F[c!f`[W2$:M!T~{I!~A`K!!!/kAU!!!$KDW!,?GYy+/B!S/aMoD>[FcQg!!!!!KYS^!WoJY/]@H!
{<6H!L08I!!uU=GGIpW!!)bCL!!-E~D!!!I&4G9ghCgEFOQo_U!!!de/C!!!!'z=X!!rVCgGAQR^dqa%lOd9n^]`aaa!FA8Dzw6e!z3nU!!2{uSx+pG_S;T!
8'4]!!!ia?D!!H<pH):LH!!!=*KQ7{V[!v>VX!!+h/R;ZFPZ}C[:k`f!!Xn:T!!!!pzqT?.QO!!<w1S!8R@Z!dGF]!Po\F!!cEkK!!Fj/BiG)f!!Bq9Z!!Rh
&Ygx%K!%okG!%bC^!!!!!!!!!!!AP(`!Pz#F!!)y`d!2C4L!!Z+`>+VGF!E'$N!!Dr[Z!!!!!!!+VRc!h/eY!M68[!URy]!c5^K&w>X@lmF!)WgT+Vk]Lu_n
(}IKR$AY!!\J=\!/\$Z!Ro:<FL0X<Z?[|5iL!teaU4igX!}nsKb#<OJr#Y!!!{pe[!!vIXc!ZK8N!zSfVdQLZ!2mGZ!v{*Aw6=[!vSlC!!A~^J!!K]uK!f2n
I!!!!:Pe__-GM!!8L/Z!skzC^l[I!!]PXM5r=M!L#ob0)wX!dbZT3&DE!lzwY!&T6M1Y>Z!r`Z\!!!!!!IS5S!nZg]!4E6l!!!oyDT!!!!!!!HD?O'#K]!!!
!_xIZ!8,:Y!!nS>Y!!0{jAm1@O:DeV%5oZQF&]lX[N!G9Ze!!!!!LuVZ!A%YG}:uK!!yb\=!.J0c}YdI!%lM]!!!vE}\~-ql9T5K!E*%^!!!|lgS!PjtSUdM
R!~vI[k`|T\4kI!!r{}K@Slj!!!!`_([l0T<!vZ@E!;Q)V!!!!!VL:N!!WwD\!!gYxZ!!!!D;gU!()inxx)D!S#R[!!!!!!!!!!P-NWn@{_2V%fxoP6!!!&S
`][hs[!zqwB!x/dc!9#~J!!\6BW!]B&_!!Si}Xyx[9MJZM!!$uEb!!GLKW{KcPm;p@!!!!Y&<QXAPV!!X9WWZsnZ!8/1Y!!!af~8!!!!!!!!!!!!c(KL!I0D
]!!N<uU!!![3/F!!FKGB+JBV!!!yiVX!suID!!!!@sJ=!!!!!^85K!~GdYczLW^8/>!!*~qVc:pV!%L[VoIkTP9nY!!!!!!!!!!7apT!!*7b>!BdTaDI:`!=
_@Wge;?!,&PV!!b0IJ!!!RVMV^IKZ!!!!!!B.&a!p2sj!!!!!!<Z/Xx%*W!xe#V!2K-he{eW!!@Ixb!!X0Fi!!!TksA3&UIR1uV!:'Dc!8{ER!!e$~K!!!!A
]NW!!!!!!xBiH!!!!!S:\WFw>S!Hu9^!!!!!!!!!!t)P1bUWT:]~v!Z[sV!!QLy]pOsP!!$]Co!a`[B!!lp)Y!!!!$%/R]qOW!!!*~eB!Ek?M21H\u_TL!tt
3\!!!!HQw]!!!W`3f!!!!Berq!!!!!ERtK!!!!!!!!N_0j!7M{H!!d?(a7Eb:!!!!!!!!!!!h/jN!!!!!Dn@W!!!!!!]-Mx!!!!!!!!!!!!!!!!!$2:S!!Aq
NZ!MF4U!$*AY!dsAMnD/h]\\^t~+k!!!!!!!!!|WgLJB*V!6:Q\17QUu+b]!!!*ZQ<!!,TQC!!!!X]AM!!(bM]]ngo!nCWN!!)fO[P3NL!m#NI8F}G!!!!?F
Z[!mQ1f!1sIT!!!<,_g!!!!!!!!$22UUJ}V>c%LPNHT7~qJ!!!!!!!V8^D!#s`S!aUy`.\%U[{Xl!:_oM8+XU!kh<b!!!RnkR!!C:9c\n9M!!!#o:R!0e^Y!
!sjo`!!!&9O\!T/&\!!!!B+KO!!!~82L!pFHQ!<NoU!!!aeY?!SO]_!!t6\U!!!c*<V!!!I1TV@}uU!!h:Ea!!!!!!!!!!S%hh!!^{.VDGlb!aqMC!!!!!!!
!(i;T!9B[Q!!2u=Z!!!!!EGB6!!!!Jf|E=^gYaBxF!|F9y!!!!!!!k6g`!!!L#@`3>ob!`b;Z!CmKR!h)U[!!;t8N!!!!!!!!!!!'6zV!!!!=1)_!!qURT$O
nZ!!!!j\5T!!!B-+g}C6W{%UL!!!o/xv!!!}j}_!!!!!_mcSm7@e!!!!!!o(ca!!!!k]vK!!x7CBoLa=T5Y3!!
""", 4, 10000000)
VALUE0_19 = table(r"""
!!p?PQ!-5wQ!,6YOIKQQ7YVQZM}PMlMPskwOdznPb?bQ_*xP!v,[PS&TP[]0Q@g3PYiDP%wAPZxSP-KJPXeBPz7;Q9o5Q!sM-R!!QVHQ7FvP!zB6O;uHPPWW
PqDtPl_xP!ga;Q!!-wlOd%/OfpgP|4,P(WHP!!J``O$11PmMjPY]*LO5aPaj=P?eQP!rw$N.8TP!!}quPJZWQPj$Od:_Q~Z1Q#BiOE$5Ruc{Vj]7PvwFO^HV
OM}bP9IAPG28PpgVPPykP'e9CaaVO/T3P\cUR==vM^9AQDYJU|2)RQI[PdL>Q6LzOOW^UP#BQ!ZbXQ!!!!!!!!!!!!!!!Q_sN!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F|FQ!!!!!!!!!!!!!!!!!!!!!!!!!!!![E>O!!!!!!!!!!!!!!!_r[
O!!!!!!!!!!!!!*||Xx=qPLWnP})4OVSfO;nAMO=.O1w|PTt@O]|ZM!@QdQa]+Oy51OZTxO6aHGO5HQBnQPA_OO!5I4PvnlMM~UQKllOJ-PO!8i#Su\rOe:p
Pn06J6KCPJ36P!8gAQ'fAQ_z]OylxO!!j%]J@i7W!TqSQsy6P!=SeO*l[O!!+:6OQ'lPHaHO([@Q3uoQK[<PEbeOsJkP_PHODPIQwSIPc>6Qpq-QK=HO3oDO
*5jPm}YP^eGP!!u]wRK);QLOULDPiO+xNMm*3O!sPoRV)nO0o[K__*OrH;QK#0INrwO!0LkO!!!(&GS!?KnO!}:5Q!8}hOej%O~ojOIy}L|2|PeQiO:1<]0:
/P}CLMr*(O8~yPR.rP>[-T!!}d<QCEIL1\1Ojp%N-|HO?E0QA[WQ/0_O0ANP!![WnPgM=O!!!QA[O!R,lO!)&VP`j[P(Y}O^)'M*zYPsrjQHw<O2dUPF2sN!
|@hPI#>P!]z2Q!fh)O4J%P!!!MvcO+|8P!0GUQf-;S=3bO!((DPT%FO!5@_O!!.G5QzO:PD}KN!!8bPPA=UP@M$O/3`P&}iP7PKQ$GGT!D~_M>*<O!9eXOqQ
kPCw,OIT=Q!Y1;P!Zl\O!KG1Q!!_5OQAy_LOOcP3)oP1{KO}=ZP`TEO4xJPfKGP.APO!!!!>~EQ!vW)OZE#Qc+LR+}hR~1FP.n5P!!,0_O!R9AP@HmQZ<NQX
biPKHsPrKfP!!UU#P}g6Q|$WPN\.In*)NRU3Q!!ZBbP[41QT;4SiwaP{%SQ&IsN6@OPzZ,PpQiQI[?OLZVShf2O>teQ!w??Q[q;Q|:TP5|0Ry_7Q!_OOH!!e
10QRrPO!Zo=Q$MIO,tDOj:iP!{w|N!!~.iOlZUPXf'RLe4Q!rO,Q!!!L92T!!!-4MQY1;OEC1M!<7aQ;xhP}4PQ!k]{ObZaO-J9P!4^-P-m>P!!:BnP!!!y]
qOiw7Og.NQ!!2.HP!mHHPa(~QT|wO%0?P3F2Vn<7Pn];O!VKgO!h_WQvHeR@xBOsz9OX_gO!7S*O<PHO!!!}=mO7,ROOWrW7[GPbN7QHEYQ!!!!!zU|N-M#P
(3mOxB;OuLRO!!!!!j0UOw39Q!!VaFO!L^,O!*d)Ok97JH*-OvO9OCENO!;y-V!!]$9R0l]P!Sl#P#nnTX&EPhEKTRn\Px]UPezkO!>('Sp9TP!+,\Q!j|)O
!!?=DQ'6%P!{$LQ!N|BP,[MOA*6S!!3qDP!!x0xO~E$P!!!!!h*aQ|sxN!K:AN!_~CO!*#DN!!!!'48QfB[OZDMQA1=O!,>6QT9CQHuvPpvEQ!7:cP!#-]Qu
{COdWsQ{qsO0Y@Q!!VqeOiCvL!,1fQ0l_P!!fsQOc+lO!hvpP!HOaU<0hP!/b<P|AnO|<HQTcdO!!!W-^PRowI!`eKQ26NQ;$RP!!!!!9n>Q#sbO2;bP!b66
P|%]Q!5w{N![':QdG0P!/|KOA(qO0d6O2\hPcv0P!w9sN!!@D'P!>|@P!!!DmjP!wuNPtF[P@iuN!|yqO!!rtHJ!!d_DS!!M\ZPFQIZr~CQ!!RApO!&DBO#5
rPg/_N(|cOQoCQ-LZQI>FP!]y)O<KvS!!!or[P!!sSKQH^:Nes\Z!!!!(xHQ!a(AP!!~0:J**kOGdYP!!!!(\.OSqSL!JDVQGJ\O!UMQOM/}P!;/2J!!!!mm
KP8p|Nl6`O!r{FO'm+O>)CQAsOO!!!|*KO!!Sr4R!!h-+P/_}MgBUOFO*Q!!!!!!w:_O!BVOP9%JOQs}OGV0P!3^'P!!!!!#[[Ge8xJO]pNcYbQ!!!!VsKO0
^DI'[bQAwfP)4BQ'&WP!WezO^5lP!J_3OY7sNE7yQ!(3vP!9Q(OM_qO!jQbO!!!!y8cP8y-O!!/EpO!`zgO!IFOPj]sQ!Xq'O!%FLO!5fYMeq3Q!mz'O1.<O
zs|OYajLrsQS!&rIQ!!!!N1LPr0wLT#DQ!!f)sR!!+WQNDD?P[d:OQ&-O!!o+3ON6NO{nUQp%tN]sjP!9AgK!!$wmO!WM8Q!-{HQM^hP3uoP!~z&Uw2PP[ak
QEyzO!!!e?lR!<'<Q!x5\P8?.P!tF>Q5E5OG5/P)TPQ!!:x]O6l~O!}'DQ>riO+eJO!!!!!!MS;O`FCSl)uWe%GOZ;cOCx3Po(uN*:`Q!!aS-O!c.&Ph6@N!
!7[KPN@JPhaNTjhRT!e'^Q!wynN7c,Wt]_O!}BTPCrCQ!0K[Oka(O^3sN!!!!!!1VJQ!!27|Qig:O!O:LH!V.0P~y?PacbO54?Q!'}zKaLcLc}{R!c=0OA(7
Ok*xN!op=S!qEKQ!!ih#P!NofO~C0N!!.9PS'42P!!!CP6P`F(P!!!!!!@+GQ!!VUYL!!!!37$P!u4XP!e_7QFD;Q!7<{O!0\xR!!3W=T!!!!3%cP<;lO!!]
C5P!Sk2M>.NSa:sP!!jZ?QAniP!M<OO&~HQ!J$(P!!KZ(P!!!!!!ZTaPMZmP!!!!!!etdP!!h7BQ<NRT8QuP!l-jO!}mAM!G(gP&|ePO|$O!!!!E+.P!z5pP
!A*EQF}GP!:s<R!gdSP!!!!~R)URBGQ!2}:OSb7L!!!BVjP!88PQ!!!!!!!!'A7Q!(.BPZ1%OpI_Pc8+R!!!Y6#P+MJMF@EO!!x[QO!!!!_i<P!!b,#P6<wO
!!!!\41O!!=n.QZ7WP!!!!!!!!!!>DPG4~]P!VG7O.7bP!5Y[Q!!!j}AQ!t:aNQ]zN!!!yo$P!!!!X4uN!nF2PL+1Piu8Q!M8.Nw~lQ!l/>OW(WPTD'Q2uOQ
73AO:r}N<JgQ!!+,dW!!hfwN`FrR7nVQ!p|yK![?jK8_uNk:FP!!!!!hr[VYHEOVq,O)3_Q!^9ZU!_ifO!2VzQ!!!!!fMDPkdJO!(@XQ!!!x`AN)I?P!!Db@
P!!!!!!!hjcP!H/,U<k?P!!}ufO!b{WQ!!!E=(P!!;\LQ!!!YclP!!Q1\POnhP!!<H?P!hq5OWbpK!!n5`Oo>TO!!!)I@Q!!!,tTP!VGIO!?9_T!!!!(G4Q!
6.tQ!sNYOp@\P!!!!!6+TP$s]P!!!!qC\Q!!N>RP!!!!!!GT-Q!@;JQ!!!isDO!]6JQ!!t(aP5{(P!!Fw2O!!Y&=O7{eOgUsO-_qO!!!!!%gXP1i>J!<r@O!
!!sW|NG{9P!FIIQ!!!!!op\Q!o+,P!!`?'O!!&_/P!ed`QuhyN!!!!]WLOgDNQ!!!!!!!g8YO!!!!)gTQxCtNCZ~N!!Xa6P!!!!!!SO?O!!!!!(VZQ4`GQN2
sN!pakQ!!JNYQC8MO!9GKO{;.Q^7sN&0GGo;gO!!j}yK!^&nL$[kL!!!!]bcQ!:7We!e=,Q8&=P!)nRN!!\}xN!:TKP!T+rPrDJO!!!!!Vt9O!!{o$Q7F]Q'
bXP!!YxzS!dn(OG``Q!l'{N$4-O!!a`WQ!!qj[P!J<.Q2S`P!0mfP!!lw)O!D(EQ!!!!!15.Q>k{N!6$(P!NE>Oki)O!!9rzO!k0EO!4LPQ!!.OSQ!!NvzW!
!!E?PQ9-4P\}2P!_KzM!ZcQQ!!'P$O!!!!!*iBJ@]7O!!!!:vZQ!!!!!!/@tO!!!!!!{02O!Il0P!JKbO!!!xy4O!!!@O?Pe(HQ!!!!_.0O!!!!!!;4>Py1_
O!!hpdP!!!99rS;fNP!!<)rO!6:FP^FdO!!!~H=O]`,O!]YVP+O6Q!!!!!!vG=Q!*D/O!!!!!aysPP#{N!;EWO!!!!!!^xaG!e8dO(DjO|q*RH9wO!!!U$CO
!!!!!p9CQ!H9^KLU[O_vdPnt~N!)gwO!!!!c|\O%N}O!!5'=Q!Qb#P[t.P!!Xu9M!ge{N23#O7=sNL*TO!!!!!!|auO!!2R,O!!!!!!!!!tgxQ!!!!!!!JLE
Of~,M!!b[pI!!!!!P&KO]k,O!5)wN'y;Q!r,AJ!OO$O-ncQ!!HgRO#olQ!!zeWQ!RtSP!VtiP!E:zNN~bP!!!IE@QT?7P!-W}P!IwBM%B^O!!!!!!d*[P!!T
N]Q!!t{zP!!!!!!!i1YO!%U4P!BQrP|0QQ;hJQ!!!!|n'W!!!M~RP=\LRL81QxMUQ!!!!!!!!r0YQ!!!!!!!!!F_5Q!!!!96gP!(lCQ!!!qhBO!!!^=tOCiA
Q!!x9ZO!!o}9O!!(b:Q!so|NOIaQ!!l0hP!!!!!tOhQ!!!!!!+M'O0bhQYz,O#]xO!@/NPEP7O!!FLPQ!!!!0RSQ!BgDO!#A9Q!!*+VN6Hc[!!(<UODn9Q!!
-MeQ!!!!&u7O!!!!Z'_OJp>O4hdQ!!!--WPtPxN!!!p-cO?DvNm=JE!WvzO!!!(UuOwq8Q!!1i5Q!!!!!#4sN$ZLP!!!!*-}O!!P7sN!;0yM!!!z*4Q!TMHP
!!!lh,R!T0%P!!a8LP!=&BO!!!!!F^gP0WTO!!!!!!!JcZQ!!]NAOf,-Q!!!!!!!!QMJOw4&P!!#%~Q4O]O!<GmMPNtQjClQ!sLnS
""", 4, 2000000)
VALUE0_178 = table(r"""
!!!!!!/?_T!HG6Q!!<4%O!8/cR!!!!!!!!!!!!!!!!!!!!!!!!!!(otN!!!!!!!!!!!!!!!!!&xg^!!!!!!!!!24OU!!!!!!!!!!!!!25[Q!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!%#nW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Yd<Q!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!yPoW!!!!!!!!!UY<P!!!!!!!!!!!!!!!!!!LKOQ!YUdB!!!!!!!!Mx8Qr/ZT!!!!!!!!!!!
!!!##3e!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Nh3I!!!!!!!!!!!iZ/M!!!!!!!!!!?rrN!!!!!!!!!!!!!!!!!#X>R!!!!!!!!!!!!D0S^!!!!!!!!!!lVD;
!!!!!!!!!!.]FO!!!!!!!!!!!!!p))L!!!!!!!!!!!!!!!!!!!!!!!!!!!NT`K!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!Z;EN!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!lI/O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!5oeV!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
;(9G!!!!!!!!!!!!!!TEXU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!C7rG!!!!!!!!!!cb*\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7qUL!M:gL!!?x|S!!!Zx_O!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!zabY!!!!!!!!!!wWq^!
!!!!!!!!!!!!!!Mc|K!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!w?fE!!!!!!!!!!!!*C[U!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@QPU!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!dZ&[!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!+7-N!!!!]NCJ!!!!!l@lE!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$k0V!!!!!!!!!!!!!!!!!!!!!)CmT!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!K?=D!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!N8TD!!C>Cd!!!!!!!!!!!X-.^!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#-#?!!!!!!!!!!!!!!!!!!!!!!!!!!!!L7DT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!L1%?!!!!!!!!!!!!!!!!!!0h3Z!!!!!!!!!!!!!!!!!!!!!!!!!!!yHb4!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#4x_!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!E)sG!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!![_Rb!!!7LJ7
""", 4, 5000000)
OPENED_LAST_STRING_DISTANCE_2 = table(r"""
!!19hU!!!!!!!!!!!!!!!!!!!!u5`V!!!!!!!!!!_<iTI^fV!SO$V!t0_R!!!h}rH!!!!!!w9bR[B?P!!!!!!!!!!+nuF!c0\\!BmxU!!LuOR!!!!4p|K!!!
!!!!!.aKK.74T!;;;UoP_X!!!!3E'M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!{Y'M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!L]*L0H;H)ojQP}lO!!!|;w^Ll}I!!!j&#c3J$@n
AJR!!!!!SN\A/lu]!!!IPKN!!!!!!!DE_K!!!!!/-^f!!!!!!!!HCTa!TEyK!!!!!!~>GZ!!!qE[L!!!|n[T!!!!!!<bpH!!!!!!!!!)~LP!!!!!!!hu^LW9
HN!!!!!Uz?U!!Z@uK!!!!!YmnVQxrY!7pU[!dXZT!!!!!!/jZB3W~E!!Cl@N!!!!)%7J!!!k%3P!!&$+LLoGH!!u^z\!!]kqJ!!!!!!8\3^5h)U!!!!!!!!!
!!!!!c|=T!!UOtSFuWUE_-P!C6,Z!!!!E@JVBsL]!25=L!!!!!!+g7aSJAA!+:OH8V;I!!@(BH!!!!{^Xe!~7&B<?/H!!CWIY!!I8WG!!#IGI!!q'6B!!!s_
#N!!!?wcK!!!!P3KO!|Rb^#74Z0f9_!!!!!Hz7I!!0BiEKL&M!!rmBf\3yRA(UY!!!!!(mRN!!|z@\!!!/eBW!!!!vY[Hq9*T!!!!!!!!!!,fF_!!!!jEOQ!
!!Zp}O!!!!2k`=ba0N!!!!!!!!!!!!!!+7_I!!!!e*nY!K`'YE;8X!!!!!!!!!>LJJ!!!!!!!!!s6SO!!!!!!!!!!]r#U!!!!!!R7{W!M%nH!!!+yvQ[m(M!
*BGL!!!!!,#ZO!!\g%T!!!!d3WK\r%[!!!!6;-Q!!Qpa\!!!}DBJ!!!!!!JlZb!!!!!7NyT!!!J[CJ!!sWS[x+2U!7k5N!!!!!a+<UtieI[JrU!@V`K&3HL!
~U`YN<>T!!~B0E!!!b)jW!!!!!!!!!!!!!!;fgM!!7{.Y<P.^!!jEgJ!!!oej`!!`1#@!!!!!!!!!!!!>PIU6,GM.C|V!!!!!!!!!!!!!!!!!!!Xd=M!-7hW
!!!!!!!!&bRN!z*0_!n/DH!!5m<K!!I',P!!!!!!e1`U!!>0vZ!!!!X;:M!!!!+FO[!!!!!!!!!uc?NvmAW!!!qu%T!!!!Au}S!!!!!#7MUMU0U!~CS^!!!!
!!!EmyL!!!!!!!!!!!!!!!!!!!!!!bb+N!!!!!!!J$<K3]iO!!!!!!W%,c!!!!!!!)WfL!!!!!!!!!!!!!!!!!!!!U{7S!!!!!!!!!!!!!!!!Un-T!!!!b9D
V!RfK]!!!pPCW!!!!!!!!!!!![*aY!!!!!!2O7O!!!!!!+9~\E6%U!!!!!\`mj!!!v/AY3f)[!!!!)RvD!!!!!!!!!!!!!!J%vQ!!!!!!JC*S!!!4}~c!!!!
!!!!!!!!!!!A@4X`e1J!!!!!!!!!!!!!!!9q]D!!!XT2W!!!!!!!!!:vqU!R%_\!XG%V!!!!+J`X!!!!!2fak!!Nj3A!!!SbRM!!!!!!!!GgQO!)i2J!!0_0
a&H<M!!!!!!!!!!!!!!!!!!!z58L!!!!!!!s3GK!!]-ML!!!!!!!!!H={?!!!!!!!!er'W!!!!!!!!!ys2T!N);N!!!!!!a`B]!!!!!!!!!!|m?Q!!g3?F!!
!!!q.3P!!!9)OK27IN!!!!!!!!!!!!!!!!!!!!!!!!!!b5%L!!!!!!!!!n%@W5MBL!!!!!!!!lA5G!!!!!!!1OLT!!!!!!!!!!!!!!V)WL!!!!bDWF!!!!!8
HUVPB0X!npEV!!!!!!!!!!!!!`Y1K!!6/1Z!!!!!!!!nd2Q!!!!!!!!!!!!!!!!!!!^gbNw:uU!!!!!!!!!!!!!!!!!!!!!.k~`!!!!!!!!!!!!&C%V!!!!!
!!!!!!!!!2=KS!!!!!!!!!!!!OtwY!!!!!!!55&M!!!!!!!!!!ld%S!!!!!!;B5W!!!!!!;C[R!!!!!!!!!!!!!!!!!!!!!!!!!-m\Y!!!!!gvQK!b`[V!!!
!!!!!!!!!!!!bIYJ!!!!!!!!!!!!!!!!!!f+N^!!!!!!!!!!vmsN!!}QyW!!vig\!!!!!!!E%gL!!B&aH!!!!!!R8;]!!!!!!!!!!!!!2t$U!!!!!!!!!!!!
!!!!!(Lbc!!!!!jR&L!!!!!!!!!!!!%c3`!!!!!!!!w,<SVcWD!!!JomSe:\X!!!!!!!!!!!!!!!!!I|x\!!!!!=^9P!!!!R;$H!!!!O-QG_C]Y!!!!!!!!!
vn:H!C=bLI*9D!!!!!!!!!S'TL!!!!!!!!!!$tzK[.sU!!!!!!!!{E@U!e\iRmCBQ!!!!ff)Y!!!!!!!!!!!!!!!!F:(T!!!!!!!!!!!|umY!!!!!!!!!!!+
0sL!!!!!!!!!!!!T3|U!Z8+W!!!!!!!!!|8&L!!!!!!!!!!!K0M[!!!!!!!!!!!GaQG!!!!!!!!!!!!!!!cz`^!!!!!:*sL!!!!!!!!!!!!!!!!}K}X!fpvZ
!!![<eH!!!!!!5PzW!!!!!!!!/D@J!F$7T!!!!!!!*k{V-=?J!!!!!!!!!!!!!!!!!!!!!j,XS!!!pCqJ!!!!!!!!!!!!!!!!!!!!!!!!kKJV!!!!bEPJ!!!
!!!kT*I!!bVIS!!!!!!!!!fVbF!!!!!!!!!!!!!!!!!!!!!lC*B!!!'Lr[!!!ZwQTP-pI!!!!!!!!!!rK3`!!!VjjL!!'5HN!!!!!!!!)Y|U!!!!!+24M!!!
!!gq^K4eiR!!j*-W|OEW!!!!!!!!!!!!!!D-#I!!!!!!66JL!!KcvS!!!!!!!!!!!!!!!!!!!!!!t[$Y!!!MqdWa:OT!!!7wBX!!!!!!!!!#X^c!!!!!
""", 4, 50000000)
FINAL_84 = table(r"""
!g5~I!!!!!!!yVs8:}DC8CK[!s#IP!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!>1KE!!!!!!!!!!!!^X<L!!!!!!!!l5eI!!!!!!!&j@H!!!!!!!!!!!!!U'
:E!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!LUaI!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!n/W]!!!!!!!!!!!!!
!!{;lI!!!!!!!!!!!!!!!!!!!Fm6I!!5uY\!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!`OrK!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!DX[C!!8>g@!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!~b+M*7eY!!!!!!!!!!!!!!!!C}(>!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!/06G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!{dB,!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!prPV
!!!!!!!!!!!!ysM?!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!DdHT!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
""", 4, 50000000)
ANSWER = table(r"""
HJAQ%4Eu^f-Rid#PM\.Ok/#S{ZzP!B?9MaiZPYK*R$))NC(dL`Y0N*=lM?OkO$)>P|})Pt@xQo%.TZ_uQ&&eQ9iCSz(1NKM'RXg}Pr|]HB(dLrsDQaiZP`_m
QD/SS`DjQb_XO%?nO>79N?/FQ6XOVkSvPjoXMv0pSR/eWZtPPj,=RUX?MCVETFN=Up.~Q)1ZiT#TRKqzO.mlPY]{Oo:CNPl}J~J]PVO>Mg/rP=uqQYg.S}eS
NddrMV29KrgKCKk_P.0JP9.bRzP1R+^CO|~qN5SZQru1Q4{8Q3[bP+#wPQ$3OJvMPtuxNMj^O?02P.4AISf_VO(vPdv-PLPiR~k{O|:0YH2^M_ouO@S=OOrs
Pcm,Pw23O\FWQ!eHCi!!!pOtb!!Pu1c!!!!!!!VP=8!!!7gCg!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!WDJc&<&e!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!<YmPHl`Q,dkP_j[Q7?kQL5QP;+RM!!Ie7Oq$|P!0
h=P!o7#RHl`Q=q.POr??!E~UO@t6UjN\R.Gx[lst?!!I@?P0FF>C?[QdBhOze74!Zo}O)U|J!27LC!k>vXuK/K!!!*vuP?\SQ7[oR7;_VPhqO%,FUbRpM!V:
,H!7N+Q!,P|PLp|CGJ{LVKyOf34YGTwcSBVK!rH$QeO;OF7:|+{3O!3JnS!%LVQ!gw&Qm[vOy]SOH}TN3MZ>O+OOA4`O@`%QZaMOu6WAF5YPhv:R!.b7S*/p
^[[Z>10H:!`~8D.P|PnCYP*<^J!-SwS!+I1J!U~3Bb@4R&&+VfR$E&83@!EXdOq7jO|<?]5bTL!/}:S!zkLIfFY^G)#R!B#8A_z,Ic'PMe\#Q!y,LaQvgTLs
tQid#P&DAP!xu)Q!kaJQA|KV!!E|}Q4:QSB/1O!!GVwO!!=M7RYJ>SF71N,}RJ%=:RfZpL?/FQVX?M!!6Sft9-TO!D3_N!F&=Q!!;E7S!!!Ff8P!=,f:7SZQ
L4eQ-^b^!!}UKP!!xxIM>~rQ!HYc:SkWP!Z>va!!)JiQ!N]?G!>=,_!{SNYGh2R!RdPR!|0hS!/TQE&`EQ!wylR!W-/D!!<4eZNA8QaOb^sRpDUijPQxvX!/
dkP|7oQpz`QcagS91&O!!!!!UH7O!*pK91fPPu*3Po8kP;]#6!!!pJ9?!!!+s@Rsf4a!;s@II|hOAxBP!!8~eO|$lP!&;eI!!!ms$c!*^w`k-NJaK~Q!fd]K
K#OPQ@LR!!I7>P!jhQOYELCORNR!)?{QT]IT!W_1I!#`EQk?+Q!;S0Mbrjh!;(GS~aZ?!V@DR)?YM!!P-IQG=nQtX,O's3PO*cPQnUH!tsDQPNjEz@)T!!QU
nN6MyM{a%O5]\RLGFNM`:J!}&iG-)CR_\+Q!!Sc-M3kjNF#dR!!!!(R\NjhsS!!.=yO>6bQB|Ha\=cS!K@dIOT;R!N10SjKaO!VteRb.WK!9=~QQ&gLWP7NP
kWP^bFPn~%O,d:4P6(M(vPWG%<P!!!!s1OP.}-Ql(VP&~I>^8:=Dx*YoZ.QS-YH}*rM!xyWP!tI5I!!!*onRj=1O!Eo9P*|.f}BHO=qCR!Ic_Q?(yN!HXOM0
|QI!Y<|_d&OL5/AOA=g9!:5TN!!!ssA\:24RICqY8Y,=!MFjFID&R!!!o5KT:T1N!e;'VFQ]Q!fjSQwvOK!!;U<\q`~@!=FjO!(=JI3xRP!23eA!MvZR8ihL
m|PFseHbe^yRR?a2[*SP!!!0<1Q!.p3B!XLPL529]!!wb)EG~zH5xwI2vXNhS/S!8&MQ5mRC!!ZktI,~SK8JDO!~]`Q+41R!!!uXNSo3<P$',Wgj>OtesE!+
Z~Q!!!qToQswSA|.4VS0TKR#lIj`^RbOPQ!!,7QNC2,R!!!*t,Q,XMITq#RJ<mPoXVSr:PP-moE!aZuWAv3L`T#R!XM?@!!!!3p=O![ibP{)BF!ulbL!!!!!
|1TR!za%O!!ZA=S!6;=RtdP@!#Q)R@a6IUvRR!+WaJ!`d@RobCRMirP!!-7sR;MOI4xLfn_]Q!^&WL!k={A!ZD]Or~2Q!!!tp$UY7uMZ3Z:!!\CM6Y/`L!!2
QuQ!!!`DUO{SvGi~tL!T|mQ;*{P!lhQOGKgK!!EH\Q9m:L!:R{T3*'Qk4RS!!&Mj>WBxO!!!Y1l[meSW[$rL!!;@dR6pr?p0DB!!A93P!!2UGQ*:*M!!^ukU
!V^|P!n/6?C>oRv*gaAU7Q!.}RJn[,].$HcXaS9,BaR:6RZ!9[5W{m}Qt\ZN!SYbR3uZBY{yRJ$;O!q|ZS4/xUKF|S(I}R_&|E!+]WP'dsPyMKQ$H(Rl>?Rs
rXRGq3R?\xJ!BL}N_\+QB/1O^OCO\pWA!sBCMF$=e,^eSkpfPC.?f!`s\Q!xX9Q[{v]}[/I!IJi?u`APW+/XsAQd!w+iAQ}:A!ibKR!MirP!!j:mR!}s'O!!
!!^,rK!!B;?_-@tR!~?MLl+<Q!!3F+RXJxN~:zK!!IMaMghfQlZ}NE$.MHE*Ho67S,)Rj/,)Shl8Q!!8G$SLV\c%0RP!a\rN3KZR!-ziTBM{ZFDuO!!:O*<8
qXT!!!b3qIw%&T!j;~J4`|N*&]Q\voK!}d0I!!v;IQB_kMK-sU!Zau=e2KOiR.R1K8N!!j},N-|AR!!!>4SM!1PgNGwNQP-IQ!!PWIA!acyLz-`N}1|@!gy]
CfFM;4jYV\6=Fz[ug!36HMeCvR!!lG@R!!IqXK!!S+\Q@oAPQ<V8J|SMo/3J\@<R`VlQnSOA!9T.Y?:YJr)\Sq2>DAE/SIn5ZZVtQT@J<!oYj@!!!!*$T7BP
U8!!!!.=yO!fFM;!?`%QUWxGM`:J!!lGCGvRUXaiZP!!!W;b9!.QhO!|NDR!!!f(q<!!!!G<s:!!h9_O&(_Sq(&bTn=Q}gPE!,qSRmx{QxDJQ!$hoTNQ@O!!
!VV-T/@e:'EOS!!!!]I@GE.gTWS2Qm[)h&f)J!Fh5G!!!!!!4b/S!!o+t6!5KEP!@miR!i'#T!!!PMYMGFoQ@fS<_I+E!>&ZSaiZP!aJ^A!!,tQJ!~ORU!!F
`TW!Ud;PBK]>}?u:h}AP!qSqE!=wIO!lG@Rg@fM<3EJf09V<zDR!ZfEI\C(=!!puhWWQZS!c-1Qt/bPwjuL%AFMzs<Qb]'G%xwRCb{Rwkpc!=~rQ!!0EZ?7@
WPfjSQ!!!!!!!:0\T]aZQ;zo5[$rL!gC-?)k+QE.RR&*\JV?}L\zxQU6WS!YjcQ!!T65O%r%MBYCL!!&Z*R!!83]AycnNfeIJ!\=VQ(80KRKlMXQ#MoJ`N,n
EcnL/m'`gUl\wP!\|x=[._K$YSUs?#Q2edQ&(_SzG}92;RTObkR4FS@%>]W!2?9VXE'JB'xM!FKBRBz<R4;wM!!9cJX8~eOo+$Zu9OOGJVS!!Ep(DJFZO!!!
WjcQ!3[bPwY%PEn+M&oaPBQuH!.b\L26]O)+3G)a>R6I6L!1&$5!YoXV=mJC4.g]!ZT1<r2;O!e{~TRWhPt?0Sa5*8qjCQJm\G!!(2w5~ZeN7N+Q+k+QcOx?
JjQM!He\Hpl0QN0~O4FPKyFDS!m{aR!*+0RG&bJ!Z[2P!^:hP_ftOTZ&c.O4R~:UR#ROLJE:?!!!!nY6/!ukvM:d3bispk5ImR!!!8mqRixnOF>ZPs-.S)xM
NOxTT1neQ!$LkS.@tRB.EP$<,Ow(FP!nYBR!GKBR!gQ`4!0$[O!!/+=TV/f6wPUl_q.>{6'S}[,T!!h}AP!w]hQ!!!!tG]KI(\L!yN_>2W\?'t.g!!!tv<_g
YJRZ^-S]`:An_]Q!!!!XHDQmZ.QY(%=mB9@poA5~ydRcM{H!!!!kdjMKnHFRFtSqjCQ\pWA!!!(]lRPOY9~xxS7S#K6,:){rrV!!!GZ^Q&<<FEn+Mn5#fMz{
OHXOM!xt=RjNM:9IzT!ru.\?}qPAv[:Q?KQ!BgsL~E.P&sHR!^R>R![YZR!kTbOXsdQ!NC%Qi$P?!>|/<?9mKmKnQ!s8xRp1-L!y<WTouFS?81pQo>R)crO!
!M^=S!d[qM!D>oR!!{2F;1'Ph@6JZ!$Y{CNvZR@;BT2*aL`wCSlFTS!v.aONY3L!@bYN8yKQDnbS2WYJS6]=!l:XPi$P?LstQ!.-=@Pf=R!;=DVbjhS!c)JO
!!;/a=.]?Y!FaeO!!Xf5R@feI<3BU!btjT!!`WXP!!!!y6?J_u4OQ~ZQ!avBR!];iQ=x]<j3A[QRv@x{58Y>BP!!HaPM.^PQrK{S)i1O!^o.Rj5xMzIdO!!l
K*I!CoNRT]4RY-NS;SgSv1\R![dmK!?)bXHQHOnV%K^#CsqJmP$C3M!vO8Q!7[8LTslQ@miR!rnOL~:UR/(EF!!CY1?!pkDRT`2J!+/^Q{{vK+h0NKT{7h?@
Shf5IXQ#M!!B'xM)HZMT^|PX1oPXo6RyMKQ!!!khQOUn(OPp-F!!!!!T&wCA;gM!6JYQ!K'}OToKTr#{O!cw.Qonj8L@-CH/>Q'1`S!8KgTJx%NdBVB,{zL!
Dd`R7.}>tRmOf4EQh}AP!w0[Q:baN!!zW8PQ1wP!!:)[@!nPfKtl10FVUK~DBQ!!]\eLBY=bH9+P!!oR;T_9|QB.EP!!=13QQ0W@X=7B6JYQ9vPN5[(UbAZL
VNtR&^mS!9%aR!!!>'FR!XteRFaeO3<>S6MvXjI-R!!+bLU!cuAQ!!!!!*X_V!$UlS[,(Yo3<P%'QP!}}pM!amARQy+Q!r>_@U`#2YI0P!L5QP!!/<Y?Dg9Q
!gsE9Z]fM/,?4.x|TCSJQ2Whb!V@DRfk?PQtmR!!h_eQ!!!!X_xF,j*P?A&Mf#QT!1|9R!!!7[8LI8*OsVTQz3AR!!Vy8SxjrW!!9NrNPS:QnAr:!:mqR!!@
Q.KtOMSn5)P6&S;nxfOI<mP3[bP]cGQ!!W~z?.mlP!!J{gNp61i0r*O!d@YKKR{K2s8R!X6dUG=nQ!X>WR!!![NlRiIp{!XtPP!!!!!3G)^!uVaSt3IR!!vm
pO!F>ZPMhX*!3JnSc[OI*_2C!!F~*l!LM}g!1@_PF.*dT\N=>XGVTbfG!zJPN\r24!!!tTEMU.BR!!h1JN3g^SFUfW!!7r~Ns{YR5BiIbocB=IY/Q|NBQ)+I
!5>)=!!2X|OKU?Ha:hP4695!!!!:v>A!dvRIeM,K!!!d[=<kY5PS2NM3F+R_ap2Fs|QFAUS'`0O3oQPo3<PhH{N|m}Qwx$T9jB>7M?R`nab!VKyO!)F`Kcqo
Q!!!!+-X,Lb$U!sE,C|EzX9_ARUD+T/qAE!xG0R~P>T!=13Q!pNTRT#2N:#RNVFJO=@w>!tT|S!N~MOHE'Sa{7W!!!MCr8?_^K?qD1V&tNsn*S!GG[P!!![G
CPTNtRPi)=!0>_d!.;ER9Y&SSy+Q!eI|O&2'Y!=[EN!!!zkLI'dsP,lme!MP2L!x~U4\qwQ!!q1OP!)PoNaGoa6TFP6(b?!1j7RN*cP!!ifWMdigRb@4Rs$U
AE_kM!!>:4Qh1JNWThB!5TL:!!`J<=<o4N-K+L.b\L!mlp6E>oRNdCP!|ECR|78K!0M{cCn.BYktIH-QQ!]QRS!=T>P!!!D0?R!1w{SK[#A\w[JU.BRU('S!
!!!#+rM!3$FM!20|KgL=W$nVBAsJV8G$SyMKQ!!R90R!!!!prKP&OvM!!!!!n=>Q!JE:?!l{g<!!!!;)-h!
""", 4, 5000000)


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
