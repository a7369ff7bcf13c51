// Written by schemas/epsg.py. Do not edit.

/// What the EPSG Geodetic Parameter Dataset v11.022 (IOGP, epsg.org) calls datums and the systems that are built on
/// them, deprecated or not, as words of small letters and digits: `wgs84`. Derived from the dataset and not the dataset
/// itself.
enum EPSGNames {
  /// Geodetic datums and geographic systems.
  static let geodetic = """
    abidjan1987 abinva962020intermediatereferenceframe abinva962020irf accra aden1925 adindan afgooye agadez agd66 \
    agd84 ainelabd ainelabd1970 albanian1987 americansamoa1962 amersfoort ammassalik1958 \
    anciennetriangulationfrancaiseparis anguilla1957 antigua1943 aratu arc1950 arc1960 ascensionisland1958 astrodos71 \
    atfparis atrf2014 ats77 australianantarctic australianantarctic3d australianantarcticdatum1998 \
    australiangeodeticdatum1966 australiangeodeticdatum1984 australianterrestrialreferenceframe2014 \
    autonomousregionsofportugal2008 averageterrestrialsystem1977 ayabellelighthouse azorescentral1948 \
    azorescentral1995 azorescentralislands1948 azorescentralislands1995 azoresoccidental1939 \
    azoresoccidentalislands1939 azoresoriental1940 azoresoriental1995 azoresorientalislands1940 \
    azoresorientalislands1995 barbados1938 batavia bataviajakarta bbt2000 bd50 bd50brussels bd72 bda2000 beduaram \
    beijing1954 bekaavalley1920 bellevue bermuda1957 bermuda2000 bern1938 bgs2005 bhetrs89 \
    bhutannationalgeodeticdatum bioko bissau bogota1975 bogota1975bogota brennerbasetunnel2000 bukitrimpah \
    bulgariageodeticsystem2005 cadastre1997 camacupa1948 camacupa2015 campareaastro campoinchauspe cape capecanaveral \
    carthage carthageparis caymanislandsgeodeticdatum2011 centrespatialguyanais1967 cgrs93 ch1903 ch1903bern \
    chathamislands1971 chathamislands1979 chathamislandsdatum1971 chathamislandsdatum1979 china2000 \
    chinageodeticcoordinatesystem2000 chosmalal1914 chtrf953d chtrs95 chua cigd11 cnh22intermediatereferenceframe \
    cnh22irf cocosislands1965 combani1950 conakry1905 congo1960pointenoire copenhagencommuneintermediatedatum \
    corregoalegre1961 corregoalegre197072 costarica2005 cotedivoire cov23intermediatereferenceframe cov23irf cr05 \
    croatianterrestrialreferencesystem crsirgas csg67 cws13intermediatereferenceframe cws13irf \
    cyprusgeodeticreferencesystem1993 dabola1981 datum73 datumgeodesinasional1995 dbref dealulpiscului1930 \
    dealulpiscului1970 deceptionisland deirezzor deutschebahnreferencesystem deutscheshauptdreiecksnetz dgn95 dhdn \
    diba15intermediatereferenceframe diba15irf diegogarcia1969 dominica1945 dopw22intermediatereferenceframe \
    dopw22irf douala douala1948 drukref03 easterisland1967 ebbwv14intermediatereferenceframe ebbwv14irf \
    ecml14intermediatereferenceframe ecml14irf ecml14nbintermediatereferenceframe ecml14nbirf ed50 ed50ed77 ed79 ed87 \
    egypt1907 egypt1930 egyptgulfofsuezs650tl eld79 eos21intermediatereferenceframe eos21irf est92 est97 est973d \
    estonia1992 estonia1997 etrf2000 etrf2000pl etrf2000poland etrf2005 etrf2014 etrf2020 etrf89 etrf90 etrf91 etrf92 \
    etrf93 etrf94 etrf96 etrf97 etrs89 etrs893d etrs89dref912016 etrs89dref91realization2016 europeandatum1950 \
    europeandatum19501977 europeandatum1979 europeandatum1987 europeanlibyandatum1979 \
    europeanterrestrialreferenceframe1989 europeanterrestrialreferenceframe1990 europeanterrestrialreferenceframe1991 \
    europeanterrestrialreferenceframe1992 europeanterrestrialreferenceframe1993 europeanterrestrialreferenceframe1994 \
    europeanterrestrialreferenceframe1996 europeanterrestrialreferenceframe1997 europeanterrestrialreferenceframe2000 \
    europeanterrestrialreferenceframe2005 europeanterrestrialreferenceframe2014 europeanterrestrialreferenceframe2020 \
    europeanterrestrialreferencesystem1989ensemble ewr2intermediatereferenceframe ewr2irf fahud faroedatum1954 \
    fatuiva72 fd54 fd58 feh2010 fehmarnbeltdatum2010 fiji1956 fiji1986 fijigeodeticdatum1986 finaldatum1958 fk89 \
    fnl22intermediatereferenceframe fnl22irf fortmarigot gambia gan1970 gandajika gandajika1970 garoua \
    gbk19intermediatereferenceframe gbk19irf gcgd59 gda2020 gda94 gda943d gdbd2009 gdm2000 \
    generalstabenssystembornholmintermediatedatum generalstabenssystemintermediatedatum \
    geocentricdatumbruneidarussalam2009 geocentricdatumofaustralia1994 geocentricdatumofaustralia2020 \
    geodeticdatumof1965 geodeticdatumofmalaysia2000 geodezicheskayasistemakoordinat2011 ggrs87 gr96 \
    grandcaymangeodeticdatum1959 grandcomoros greek greekathens greekgeodeticreferencesystem1987 greenland1996 \
    grenada1953 gsbirf gsirf gsk2011 guadeloupe1948 guam1963 gulshan303 gunungsegara gunungsegarajakarta \
    gusterbergferro guyanefrancaise gwpbs22intermediatereferenceframe gwpbs22irf gwwab22intermediatereferenceframe \
    gwwab22irf gwwwa22intermediatereferenceframe gwwwa22irf hanoi1972 hartebeesthoek94 hartebeesthoek943d hd1909 hd72 \
    helle1954 heratnorth hitoxviii1963 hjorsey1955 hongkong1963 hongkong196367 hongkong1980 hongkonggeodetic \
    hongkonggeodeticcs hs2intermediatereferenceframe hs2irf htrs96 hughes1980 hullee13intermediatereferenceframe \
    hullee13irf hungariandatum1909 hungariandatum1972 hutzushan1950 id74 ig0512intermediatecrs \
    ig0512intermediatedatum ig05intermediatecrs ig05intermediatedatum igb00 igb08 igb14 igc19626thparallelsouth \
    igc1962arcofthe6thparallelsouth igcb1955 igd05 igd0512 igm95 ign1962kerguelen ign53mare ign56lifou ign63hivaoa \
    ign72grandeterre ign72grandterre ign72nukuhiva ignastro1960 igrs igs00 igs05 igs08 igs14 igs20 igs97 ikbd92 \
    indian1954 indian1960 indian1975 indonesiandatum1974 institutgeographiqueducongobelge1955 \
    internationalterrestrialreferenceframe1988 internationalterrestrialreferenceframe1989 \
    internationalterrestrialreferenceframe1990 internationalterrestrialreferenceframe1991 \
    internationalterrestrialreferenceframe1992 internationalterrestrialreferenceframe1993 \
    internationalterrestrialreferenceframe1994 internationalterrestrialreferenceframe1996 \
    internationalterrestrialreferenceframe1997 internationalterrestrialreferenceframe2000 \
    internationalterrestrialreferenceframe2005 internationalterrestrialreferenceframe2008 \
    internationalterrestrialreferenceframe2014 internationalterrestrialreferenceframe2020 \
    iraqigeospatialreferencesystem iraqkuwaitboundarydatum1992 irenet95 irenet953d islandsnet1993 islandsnet2004 \
    islandsnet2016 isn2004 isn2016 isn93 isn933d israel1993 israeligeodeticdatum2005 israeligeodeticdatum20052012 \
    istitutogeograficomilitaire1995 itrf2000 itrf2005 itrf2008 itrf2014 itrf2020 itrf88 itrf89 itrf90 itrf91 itrf92 \
    itrf93 itrf94 itrf96 itrf97 iwojima1945 jad2001 jad69 jamaica1875 jamaica1969 jamaica2001 \
    japanesegeodeticdatum2000 japanesegeodeticdatum2011 jgd2000 jgd20003d jgd2011 johnstonisland1961 jouik1961 k01949 \
    kalianpur1880 kalianpur1937 kalianpur1962 kalianpur1975 kandawala karbala1979 kartastokoordinaattijarjestelma1966 \
    kasai1953 katanga1955 kertau1968 kertaurso kgd2002 kingdomofsaudiarabiageodeticreferenceframe2017 kkirf kkj koc \
    korean1985 korean1995 koreandatum1985 koreandatum1995 koreangeodeticdatum2002 kosovaref01 \
    kosovoreferencesystem2001 kousseri ksagrf17 kudams kusaie1951 kuwaitoilcompany kuwaitutility kyrg06 \
    kyrgyzstangeodeticdatum2006 lacanoa lake lao1993 lao1997 laonationaldatum1997 latviancoordinatesystem2020 \
    latviangeodeticcoordinatesystem1992 leigon lepouce1934 lgd2006 liberia1964 libyangeodeticdatum2006 lisbon \
    lisbon1890 lisbon1890lisbon lisbon1937 lisbon1937lisbon lisbonlisbon lithuania1994etrs89 lks2020 lks92 lks923d \
    lks94 lks94etrs89 lks94etrs893d locodjo1965 lomaquintana lome ltf2004g luref luxembourgreferenceframe luzon1911 \
    lyonturinferroviaire2004 macao1920 macao2008 macaogeodeticdatum2008 macariosolis madeira1936 madrid1870madrid \
    madzansua magnasirgas magnasirgas2018 mahe1971 makassar makassarjakarta malongo1987 \
    mals09intermediatereferenceframe mals09irf manoca manoca1962 marcogeocentriconacionaldereferencia \
    marcogeocentriconacionaldereferencia2018 marcogeodesiconacionaldebolivia marcusisland1952 margen \
    marshallislands1960 martinique1938 massawa maupiti83 mauritania1999 mayottegeodeticreferenceframe2023 merchich \
    mexicoitrf2008 mexicoitrf92 mgi mgi1901 mgiferro mhast mhast1951 mhastoffshore mhastonshore midway1961 \
    militargeographischeinstitut militargeographischeinstitutferro ministeriodemarinanorte ministeriodemarinasur \
    minna missaohidrograficoangolaysaotome1951 mml07intermediatereferenceframe mml07irf mmn mms \
    moldor11intermediatereferenceframe moldor11irf moldref99 momraterrestrialreferenceframe2000 montemario \
    montemariorome montserrat1958 moorea87 mop78 mountdillon moznet moznet3d moznetitrf94 mporaloko \
    mrh21intermediatereferenceframe mrh21irf mtrf2000 mwc18intermediatereferenceframe mwc18irf nad27 nad2776 \
    nad27cgq77 nad27michigan nad83 nad832011 nad83canadianspatialreferencesystem \
    nad83continuouslyoperatingreferencestation1996 nad83cors96 nad83csrs nad83csrs3d nad83csrs96 nad83csrs98 \
    nad83csrsv2 nad83csrsv3 nad83csrsv4 nad83csrsv5 nad83csrsv6 nad83csrsv7 nad83csrsv8 nad83fbn \
    nad83federalbasenetwork nad83harn nad83harn3d nad83harncorrected nad83highaccuracyreferencenetwork \
    nad83highaccuracyreferencenetworkcorrected nad83ma11 nad83marp00 nad83nationalspatialreferencesystem2007 \
    nad83nationalspatialreferencesystem2011 nad83nationalspatialreferencesystemma11 \
    nad83nationalspatialreferencesystempa11 nad83nsrs2007 nad83pa11 nad83pacp00 nahrwan1934 nahrwan1967 nakhleghanem \
    naparima1955 naparima1972 nationalgeodeticnetwork ndgparis nea74noumea nepal1981 newbeijing \
    newzealandgeodeticdatum1949 newzealandgeodeticdatum2000 ngn ngo1948 ngo1948oslo norddeguerreparis nordsahara1959 \
    nordsahara1959paris northamericandatum1927 northamericandatum19271976 northamericandatum1927cgq77 \
    northamericandatum1983 northamericandatumof1983csrs96 northamericandatumof1983csrsversion2 \
    northamericandatumof1983csrsversion3 northamericandatumof1983csrsversion4 northamericandatumof1983csrsversion5 \
    northamericandatumof1983csrsversion6 northamericandatumof1983csrsversion7 northamericandatumof1983csrsversion8 \
    northamericandatumof1983marp00 northamericandatumof1983pacp00 notspecifiedbasedonairy1830ellipsoid \
    notspecifiedbasedonairymodified1849ellipsoid notspecifiedbasedonaustraliannationalspheroid \
    notspecifiedbasedonauthalicsphere notspecifiedbasedonaverageterrestrialsystem1977ellipsoid \
    notspecifiedbasedonbessel1841ellipsoid notspecifiedbasedonbesselmodifiedellipsoid \
    notspecifiedbasedonbesselnamibiaellipsoid notspecifiedbasedonclarke1858ellipsoid \
    notspecifiedbasedonclarke1866authalicsphere notspecifiedbasedonclarke1866ellipsoid \
    notspecifiedbasedonclarke1866michiganellipsoid notspecifiedbasedonclarke1880arcellipsoid \
    notspecifiedbasedonclarke1880benoitellipsoid notspecifiedbasedonclarke1880ellipsoid \
    notspecifiedbasedonclarke1880ignellipsoid notspecifiedbasedonclarke1880rgsellipsoid \
    notspecifiedbasedonclarke1880sga1922ellipsoid notspecifiedbasedoneverest18301937adjustmentellipsoid \
    notspecifiedbasedoneverest18301962definitionellipsoid notspecifiedbasedoneverest18301967definitionellipsoid \
    notspecifiedbasedoneverest18301975definitionellipsoid notspecifiedbasedoneverest1830definitionellipsoid \
    notspecifiedbasedoneverest1830modifiedellipsoid notspecifiedbasedongem10cellipsoid \
    notspecifiedbasedongrs1967ellipsoid notspecifiedbasedongrs1980authalicsphere notspecifiedbasedongrs1980ellipsoid \
    notspecifiedbasedonhelmert1906ellipsoid notspecifiedbasedonhughes1980ellipsoid \
    notspecifiedbasedonindonesiannationalspheroid notspecifiedbasedoninternational1924authalicsphere \
    notspecifiedbasedoninternational1924ellipsoid notspecifiedbasedonkrassowsky1940ellipsoid \
    notspecifiedbasedonnwl9dellipsoid notspecifiedbasedonosu86fellipsoid notspecifiedbasedonosu91aellipsoid \
    notspecifiedbasedonplessis1817ellipsoid notspecifiedbasedonstruve1860ellipsoid \
    notspecifiedbasedonwarofficeellipsoid notspecifiedbasedonwgs72ellipsoid notspecifiedbasedonwgs84ellipsoid \
    nouakchott1965 nouvelletriangulationfrancaise nouvelletriangulationfrancaiseparis nsidcauthalicsphere \
    nsidcinternational1924authalicsphere nswc9z2 ntf ntfparis nzgd2000 nzgd20003d nzgd49 observatario ocotepeque1935 \
    oldhawaiian omannationalgeodeticdatum2014 omannationalgeodeticdatum2017 ongd14 ongd17 \
    ordnancesurveyofgreatbritain1936 osgb1970sn osgb36 osgb70 osni1952 ossn1980 ossn80 ostenfeldintermediatedatum \
    ostenfeldirf oxwo08intermediatereferenceframe oxwo08irf padang padang1884 padang1884jakarta padangjakarta \
    palestine1923 pampadelcastillo panamacolon1911 papuanewguineageodeticdatum1994 parametryzemli1990 \
    parametryzemli199002 parametryzemli199011 pd83 pdosurveydatum1993 perroud1950 peru96 petrels1972 \
    philippinereferencesystem1992 phoenixislands1966 picodelasnieves1968 picodelasnieves1984 pitcairn1967 \
    pitcairn2006 pn68 pn84 png94 point58 pointegeologieperroud1950 pointenoire popularvisualisationcrs \
    popularvisualisationdatum portosanto portosanto1936 portosanto1995 posgar posgar2007 posgar94 posgar98 posgar983d \
    posicionesgeodesicasargentinas posicionesgeodesicasargentinas1994 posicionesgeodesicasargentinas1998 \
    posicionesgeodesicasargentinas2007 potsdamdatum83 principe provisionalsouthamericandatum1956 prs92 psad56 psd93 \
    ptra08 puertorico pulkovo1942 pulkovo194258 pulkovo194283 pulkovo1995 pz90 pz9002 pz9011 qatar1948 qatar1974 \
    qatarnationaldatum1995 qnd95 qornoq qornoq1927 rassadiran rauenbergdatum83 rbepp12intermediatereferenceframe \
    rbepp12irf rd83 rdn2008 redgeodesicadecanarias1995 redgeodesicaparamineriaenchile redgeodesicavenezolana \
    redgeomin referencesystemdeangola2013 regcan95 regven regven3d reseaudereferencedesantillesfrancaises1991 \
    reseaugeodesiquedelapolynesiefrancaise reseaugeodesiquedelardc2005 reseaugeodesiquedelareunion1992 \
    reseaugeodesiquedemayotte2004 reseaugeodesiquedenouvellecaledonie2015 reseaugeodesiquedenouvellecaledonie9193 \
    reseaugeodesiquedesaintpierreetmiquelon2006 reseaugeodesiquedesantillesfrancaises2009 \
    reseaugeodesiquedesterresaustralesetantarctiquesfrancaises2007 reseaugeodesiquedewallisetfutuna1996 \
    reseaugeodesiquefrancais1993v1 reseaugeodesiquefrancais1993v2 reseaugeodesiquefrancais1993v2b \
    reseaugeodesiquefrancaisguyane1995 reseaugeodesiquenouvellecaledonie1991 reseaunationalbelge1950 \
    reseaunationalbelge1950brussels reseaunationalbelge1972 retedinamicanazionale2008 reunion1947 reykjavik1900 \
    rgaf09 rgaf09lonlat rgf933d rgf93v1 rgf93v1lonlat rgf93v2 rgf93v2b rgf93v2blonlat rgf93v2lonlat rgfg95 rgfg953d \
    rgfg95lonlat rgm04 rgm04lonlat rgm23 rgm23lonlat rgnc15 rgnc15lonlat rgnc1991 rgnc19913d rgnc9193 rgnc9193lonlat \
    rgpf rgr92 rgr923d rgr92lonlat rgrdc2005 rgsh2020 rgspm06 rgspm06lonlat rgtaaf07 rgtaaf07lonlat rgwf96 \
    rgwf96lonlat riketskoordinatsystem1990 rosssearegiongeodeticdatum2000 rraf1991 rraf19913d rsao13 rsrgd2000 rt38 \
    rt38stockholm rt90 s34jirf s34sirf s45birf sad69 sad6996 saintpierreetmiquelon1950 samboja santo1965 saotome \
    sapperhill1943 schwarzeck scm22intermediatereferenceframe scm22irf scoresbysund1952 segara segarajakarta segora \
    selvagemgrande serbianreferencenetwork1998 serbianspatialreferencesystem2000 serindung \
    shab07intermediatereferenceframe shab07irf shgd2015 sibungorge1922 sierraleone1924 sierraleone1968 \
    sierraleonecolony1924 sigd61 sirgas1995 sirgas2000 sirgas3d sirgaschile sirgaschile2002 sirgaschile2010 \
    sirgaschile2013 sirgaschile2016 sirgaschile2021 sirgaschilerealization1epoch2002 sirgaschilerealization2epoch2010 \
    sirgaschilerealization3epoch2013 sirgaschilerealization4epoch2016 sirgaschilerealization5epoch2021 \
    sirgascondgf00p01 sirgascondgf01p01 sirgascondgf01p02 sirgascondgf02p01 sirgascondgf04p01 sirgascondgf05p01 \
    sirgascondgf06p01 sirgascondgf07p01 sirgascondgf08p01 sirgasconsir09p01 sirgasconsir10p01 sirgasconsir11p01 \
    sirgasconsir13p01 sirgasconsir14p01 sirgasconsir15p01 sirgasconsir17p01 \
    sirgascontinuouslyoperatingnetworkdgf00p01 sirgascontinuouslyoperatingnetworkdgf01p01 \
    sirgascontinuouslyoperatingnetworkdgf01p02 sirgascontinuouslyoperatingnetworkdgf02p01 \
    sirgascontinuouslyoperatingnetworkdgf04p01 sirgascontinuouslyoperatingnetworkdgf05p01 \
    sirgascontinuouslyoperatingnetworkdgf06p01 sirgascontinuouslyoperatingnetworkdgf07p01 \
    sirgascontinuouslyoperatingnetworkdgf08p01 sirgascontinuouslyoperatingnetworksir09p01 \
    sirgascontinuouslyoperatingnetworksir10p01 sirgascontinuouslyoperatingnetworksir11p01 \
    sirgascontinuouslyoperatingnetworksir13p01 sirgascontinuouslyoperatingnetworksir14p01 \
    sirgascontinuouslyoperatingnetworksir15p01 sirgascontinuouslyoperatingnetworksir17p01 sirgases20078 sirgasrou98 \
    sistemadereferenciageocentricoparaamericadelsur1995 sistemadereferenciageocentricoparalasamericas2000 \
    sistemageodesiconacionaldepanamamacariosolis sistemreferensigeospasialindonesia2013 \
    sisterislandsgeodeticdatum1961 sjtsk sjtsk05 sjtsk05ferro sjtskferro sjtskjtsk03 sld99 slovenia1996 \
    sloveniageodeticdatum1996 smitb20intermediatereferenceframe smitb20irf solomon1968 sonatrachreferenceframe2020 \
    southamericandatum1969 southamericandatum196996 southeastisland1943 southgeorgia1968 southyemen srbetrs89 sref98 \
    srgi2013 srilankadatum1999 st71belep st84iledespins st87ouvea stgeorgeisland sthelenageodeticdatum2015 \
    sthelenatritan stkitts1955 stlawrenceisland stlucia1955 stockholm1938 stockholm1938stockholm stpaulisland \
    ststephenferro stvincent1945 sudan svy21 sweref99 sweref993d swissterrestrialreferencesystem1995 \
    syc20intermediatereferenceframe syc20irf system34jyllandintermediatedatum system34sjaellandintermediatedatum \
    system45bornholmintermediatedatum systemoftheunifiedtrigonometricalcadastralnetwork \
    systemoftheunifiedtrigonometricalcadastralnetwork05 systemoftheunifiedtrigonometricalcadastralnetwork05ferro \
    systemoftheunifiedtrigonometricalcadastralnetworkferro systemoftheunifiedtrigonometricalcadastralnetworkjtsk03 \
    tahaa54 tahiti52 tahiti79 taiwandatum1967 taiwandatum1997 tananarive tananarive1925 tananarive1925paris \
    tananariveparis tapiaike tc1948 ternisland1961 tete tgd2005 timbalai1948 tm65 tm75 tokyo tokyo1892 \
    tongageodeticdatum2005 tpen11intermediatereferenceframe tpen11irf trinidad1903 tristan1968 trucialcoast1948 turef \
    turkishnationalreferenceframe twd67 twd97 ucs2000 ukraine2000 unknowndatumbasedupontheairy1830ellipsoid \
    unknowndatumbasedupontheairymodified1849ellipsoid unknowndatumbasedupontheaustraliannationalspheroid \
    unknowndatumbasedupontheauthalicsphere unknowndatumbasedupontheaverageterrestrialsystem1977ellipsoid \
    unknowndatumbaseduponthebessel1841ellipsoid unknowndatumbaseduponthebesselmodifiedellipsoid \
    unknowndatumbaseduponthebesselnamibiaellipsoid unknowndatumbasedupontheclarke1858ellipsoid \
    unknowndatumbasedupontheclarke1866ellipsoid unknowndatumbasedupontheclarke1866michiganellipsoid \
    unknowndatumbasedupontheclarke1880arcellipsoid unknowndatumbasedupontheclarke1880benoitellipsoid \
    unknowndatumbasedupontheclarke1880ellipsoid unknowndatumbasedupontheclarke1880ignellipsoid \
    unknowndatumbasedupontheclarke1880rgsellipsoid unknowndatumbasedupontheclarke1880sga1922ellipsoid \
    unknowndatumbasedupontheeverest18301937adjustmentellipsoid \
    unknowndatumbasedupontheeverest18301962definitionellipsoid \
    unknowndatumbasedupontheeverest18301967definitionellipsoid \
    unknowndatumbasedupontheeverest18301975definitionellipsoid unknowndatumbasedupontheeverest1830definitionellipsoid \
    unknowndatumbasedupontheeverest1830modifiedellipsoid unknowndatumbaseduponthegem10cellipsoid \
    unknowndatumbaseduponthegrs1967ellipsoid unknowndatumbaseduponthegrs1980ellipsoid \
    unknowndatumbaseduponthehelmert1906ellipsoid unknowndatumbasedupontheindonesiannationalspheroid \
    unknowndatumbasedupontheinternational1924ellipsoid unknowndatumbaseduponthekrassowsky1940ellipsoid \
    unknowndatumbaseduponthenwl9dellipsoid unknowndatumbasedupontheosu86fellipsoid \
    unknowndatumbasedupontheosu91aellipsoid unknowndatumbasedupontheplessis1817ellipsoid \
    unknowndatumbaseduponthestruve1860ellipsoid unknowndatumbaseduponthewarofficeellipsoid \
    unknowndatumbaseduponthewgs72ellipsoid unknowndatumbaseduponthewgs84ellipsoid \
    unspecifieddatumbasedupontheclarke1866authalicsphere unspecifieddatumbaseduponthegrs1980authalicsphere \
    unspecifieddatumbaseduponthehughes1980ellipsoid unspecifieddatumbasedupontheinternational1924authalicsphere \
    vanualevu1915 vientiane1982 vietnam2000 vitilevu1912 vitilevu1916 vn2000 voirol1875 voirol1875paris voirol1879 \
    voirol1879paris wakeisland1952 wc05intermediatereferenceframe wc05irf wgs66 wgs72 wgs72be \
    wgs72transitbroadcastephemeris wgs84 wgs843d wgs84g1150 wgs84g1674 wgs84g1762 wgs84g2139 wgs84g2296 wgs84g730 \
    wgs84g873 wgs84geographic3d wgs84transit worldgeodeticsystem1966 worldgeodeticsystem1972 \
    worldgeodeticsystem1984ensemble worldgeodeticsystem1984g1150 worldgeodeticsystem1984g1674 \
    worldgeodeticsystem1984g1762 worldgeodeticsystem1984g2139 worldgeodeticsystem1984g2296 \
    worldgeodeticsystem1984g730 worldgeodeticsystem1984g873 worldgeodeticsystem1984transit xian1980 yacare \
    yemennationalgeodeticnetwork1996 yemenngn96 yemenngn963d yoff zanderij
    """

  /// Vertical datums and systems.
  static let vertical = """
    ahdheight ahdtasmaniaheight aioc1995 aioc95depth aioc95height alboran alboranheight alicante alicanteheight \
    americansamoaverticaldatumof2002 antalya antalyaheight asvd02height auckland1946 auckland1946height \
    australianheightdatum australianheightdatumtasmania australianverticalworkingsurface avwsheight baltic1957 \
    baltic1957depth baltic1957height baltic1977 baltic1977depth baltic1977height baltic1980 baltic1982 \
    baltic1982height baltic1986 baltic1986height balticseachartdatum2000 bandarabbas bandarabbasheight belfastheight \
    belfastlough bgs2005height biheight blacksea blackseadepth blackseaheight bluff1955 bluff1955height \
    boraborasau2001 boraborasau2001height britishislesheightensemble bscd2000depth bulgarianheightsystem2005 \
    cagliari1956 cagliari1956height caisdafigueirinha caisdafigueirinhadepth caisdafigueirinhaheight caisdamadalena \
    caisdamadalenadepth caisdamadalenaheight caisdapontinha caisdapontinhadepth caisdapontinhaheight caisdasvelas \
    caisdasvelasdepth caisdasvelasheight caisdavila caisdaviladepth caisdaviladoporto caisdaviladoportodepth \
    caisdaviladoportoheight caisdavilaheight canadiangeodeticverticaldatumof1928 \
    canadiangeodeticverticaldatumof1928heighttransformationversion20 canadiangeodeticverticaldatumof2013cgg2013 \
    canadiangeodeticverticaldatumof2013cgg2013aepoch1997 canadiangeodeticverticaldatumof2013cgg2013aepoch2002 \
    canadiangeodeticverticaldatumof2013cgg2013aepoch2010 cascais cascaisdepth cascaisheight caspiandepth \
    caspianheight caspiansea catania1965 catania1965height caymanbracverticaldatum1961 cbvd61heightft cdnorwaydepth \
    cdukirelandvorf08depth ceuta2 ceuta2height cgvd2013a1997height cgvd2013a2002height cgvd2013a2010height \
    cgvd2013cgg2013height cgvd28height cgvd28htv20height chartdatumportugal chartdatumukirelandvorf08 \
    chathamisland1959height constanta constantaheight croatianverticalreferencedatum1971 dacr52height danger1950 \
    danger1950height dansknormalnul danskvertikalreference19902000 danskvertikalreference19902002 \
    danskvertikalreference19902013 danskvertikalreference19902023 danskvertikalreference1990ensemble \
    datumaltimetricodecostarica1952 denmarklowestastronomicaltide denmarklowestastronomicaltide2022 \
    denmarklowestastronomictide2023 denmarkmeansealevel denmarkmeansealevel2022 denmarkmeansealevel2023 \
    deutscheshaupthoehennetz1912 deutscheshaupthoehennetz1985 deutscheshaupthoehennetz1992 \
    deutscheshaupthoehennetz2016 dhhn12height dhhn2016height dhhn85height dhhn92height dklat2022depth dklat2023depth \
    dklatdepth dkmsl2022depth dkmsl2023depth dkmsldepth dnnheight douglas douglasheight dunedin1958 dunedin1958height \
    dunedinbluff1960 dunedinbluff1960height durres durresheight dvr902000height dvr902002height dvr902013height \
    dvr902023height dvr90height egm2008geoid egm2008height egm84geoid egm84height egm96geoid egm96height eh2000height \
    elhierro elhierroheight eoma1980height epsgexamplewellborelocalverticalcrs epsgexamplewellborelocalverticalcrsft \
    epsgexamplewellboreverticaldatum estonianheightsystem2000 europeanverticalreferenceframe2000 \
    europeanverticalreferenceframe2000austria europeanverticalreferenceframe2007 \
    europeanverticalreferenceframe2007poland europeanverticalreferenceframe2019 \
    europeanverticalreferenceframe2019meantide evrf2000austriaheight evrf2000height evrf2007height evrf2007plheight \
    evrf2019height evrf2019meantideheight fahudhdheight fahudheightdatum fairisle fairisleheight famagusta1960 \
    famagusta1960height fao fao1979 fao1979height faoheight faroeislandsverticalreference2009 fcsvr10height \
    fehmarnbeltverticalreference2010 flannanisles flannanislesheight formentera formenteraheight foula foulaheight \
    fuerteventura fuerteventuraheight fvr09height gcvd54heightft gebrauchshohenadria genoa1942 genoa1942height \
    ghaheight gisborne1926 gisborne1926height gllat2023depth gllmsl2022height glmsl2023depth gntrans gntrans2016 \
    gntrans2016height gntransheight grancanaria grancanariaheight grandcaymanverticaldatum1954 \
    greenlandlocalmeansealevel2022 greenlandlowestastronomictide2023 greenlandmeansealevel2023 \
    greenlandverticalreference2000 greenlandverticalreference2016 guadeloupe1951 guadeloupe1951height guadeloupe1988 \
    guadeloupe1988height guam1963height guamverticaldatumof1963 guamverticaldatumof2004 guvd04height gvr2000height \
    gvr2016height hatheight hatien1960 hatien1960height helsinki1943 helsinki1960 hhwltheight \
    higherhighwaterlargetide highestastronomicaltide highwater highwaterheight hkcddepth hkpddepth hkpdheight \
    hondau1992 hondau1992height hongkongchartdatum hongkongprincipaldatum horta hortadepth hortaheight \
    hs2verticalreferenceframe hs2vrfheight huahinesau2001 huahinesau2001height hvrs71height ibiza ibizaheight \
    igld1955height igld1985height ign1966 ign1966height ign1988ls ign1988lsheight ign1988mg ign1988mgheight ign1988sb \
    ign1988sbheight ign1988sm ign1988smheight ign1992ld ign1992ldheight ign2008ld ign2008ldheight \
    inageoid2020v1height inageoid2020v2height indianspringlowwater indonesiangeoid2020version1 \
    indonesiangeoid2020version2 instantaneouswaterlevel instantaneouswaterleveldepth instantaneouswaterlevelheight \
    internationalgreatlakesdatum1955 internationalgreatlakesdatum1985 ish2004height islwdepth jamestown1971 \
    jamestown1971height japanesegeodeticdatum2000vertical japanesegeodeticdatum2011vertical \
    japanesestandardlevellingdatum1969 japanesestandardlevellingdatum1972 jgd2000verticalheight jgd2011verticalheight \
    jsld69height jsld72height kingdomofsaudiarabiaverticalreferenceframejeddah2014 kiunga kiungaheight koccdheight \
    kocconstructiondatum kocwddepth kocwddepthft kocwdheight kocwelldatum koreanverticaldatum1964 ksavrf14height \
    kumul34 kumul34height kuwaitpwd kuwaitpwdheight kvd1964height lagomera lagomeraheight lagos1955 lagos1955height \
    landeshohennetz1995 landesnivellement1902 landshaedarkerfiislands2004 lanzarote lanzaroteheight lapalma \
    lapalmaheight las07height latdepth latnldepth latvia2000height latvianheightsystem2000 lcvd61heightft lerwick \
    lerwickheight lhn95height lithuanianheightsystem2007 littlecaymanverticaldatum1961 llwltdepth ln02height \
    localtidaldatumatpagopago2020 lowerlowwaterlargetide lowestastronomicaltide lowestastronomicaltidenetherlands \
    lowwater lowwaterdepth lyttelton1937 lyttelton1937height macaoheight macaoheightdatum malinhead malinheadheight \
    mallorca mallorcaheight maputo maputoheight martinique1955 martinique1955height martinique1987 \
    martinique1987height maupitisau2001 maupitisau2001height mayotte1950 mayotte1950height meanhigherhighwater \
    meanhighwater meanhighwaterspringtides meanlowerlowwater meanlowerlowwaterspringtides meanlowwater \
    meanlowwaterspringtides meansealevel meansealevelnetherlands meansealevelukirelandvorf08 melilla melillaheight \
    menorca menorcaheight mhhwheight mhwheight mhwsheight mllwdepth mllwsdepth mlwdepth mlwsdepth \
    momraverticalgeodeticcontrol mooreasau1981 mooreasau1981height moturiki1953 moturiki1953height msldepth \
    msldepthft msldepthftus mslheight mslheightft mslheightftus mslnldepth mslukirelandvorf08depth mvgcheight n2000 \
    n2000height n43height n60height napheight napier1962 napier1962height nationalgeodeticverticaldatum1929 \
    nationalverticaldatum1992 navd88depth navd88depthftus navd88height navd88heightft navd88heightftus nelson1955 \
    nelson1955height newzealandverticaldatum2009 newzealandverticaldatum2016 ng95height nga2022height ngc1948height \
    ngfign69height ngfign78height ngflallemandheight ngg1977height ngnc08height ngnc69height ngpfheight \
    ngvd29depthftus ngvd29heightftus ngvd29heightm nivellementgeneraldelacorse1948 nivellementgeneraldelafrance \
    nivellementgeneraldelafranceign69 nivellementgeneraldelafranceign78 nivellementgeneraldelafrancelallemand \
    nivellementgeneraldelalgerie2022 nivellementgeneraldenouvellecaledonie nivellementgeneraldenouvellecaledonie2008 \
    nivellementgeneraldepolynesiefrancaise nivellementgeneralduluxembourg1995 nivellementgeneralguyanais1977 \
    nmvd03height nn2000height nn54height normaalamsterdamspeil northamericanverticaldatum1988 \
    northernmarianasverticaldatumof2003 northrona northronaheight norwaynormalnull1954 norwaynormalnull2000 \
    norwegianchartdatum nvd1992height nzvd2009height nzvd2016height odnheight odnoffshoreheight odnorkneyheight \
    onetreepoint1964 onetreepoint1964height ordnancedatumnewlyn ordnancedatumnewlynoffshore \
    ordnancedatumnewlynorkneyisles ostend ostendheight pagopago2020height pdoheightdatum1993 phd93height \
    piraeusharbour1986 piraeusheight png08 png08height pom08height pom96height pontadelgada pontadelgadadepth \
    pontadelgadaheight poolbeg poolbegheightftbr36 poolbegheightm portmoresby1996 portmoresby2008 prvd02height \
    puertoricoverticaldatumof2002 raiateasau2001 raiateasau2001height rasghumays rasghumaysheight reunion1989 \
    reunion1989height rh00height rh2000height rh70height riketshojdsystem1900 riketshojdsystem1970 \
    riketshojdsystem2000 salldheight santacruzdagraciosa santacruzdagraciosadepth santacruzdagraciosaheight \
    santacruzdasflores santacruzdasfloresdepth santacruzdasfloresheight serbianverticalreferencesystem2012 shdheight \
    shvd2015height singaporeheightdatum sistemadereferenciaverticalnacional2016 slovenianverticalsystem2000 \
    slovenianverticalsystem2010 slvdheight snn76height southafricalandlevellingdatum srbvrs12height \
    srilankaverticaldatum srvn16height staatlichennivellementnetzes1976 stewartisland1977 stewartisland1977height \
    sthelenatritan2011height sthelenatritanverticaldatum2011 sthelenaverticaldatum2015 stkilda stkildaheight stmarys \
    stmarysheight stornoway stornowayheight suleskerry suleskerryheight svalbardverticaldatum2006 svd2006height \
    svs2000height svs2010height tahaasau2001 tahaasau2001height taiwanverticaldatum2001 taranaki1970 \
    taranaki1970height tararu1952 tararu1952height tenerife tenerifeheight trieste triesteheight tutuila1962height \
    tutuilaverticaldatumof1962 twvd2001height viennaheight virginislandsverticaldatumof2009 vivd09height \
    waitangichathamisland1959 wellington1953 wellington1953height wienernull yellowsea yellowsea1956 \
    yellowsea1956height yellowsea1985 yellowsea1985height zhportugaldepth
    """
}
