package org.mizizi.browser;

import org.mizizi.browser.InputsPart.Words;
import org.mizizi.browser.PlanPart.PlanWords;

/** What the people of the story say, word for word. */
record Script(Words need, Words ministryNeed, PlanWords plan) {

    static final Said COLLECT = new Said(
            "What must change on the road to Bandari?",
            "Que faut-il changer sur la route de Bandari ?",
            "ما الذي يجب أن يتغير على طريق بنداري؟");
    static final Said DESCRIPTION = new Said(
            "Say it in your own words. Everything gets a written answer.",
            "Dites-le avec vos mots. Tout reçoit une réponse écrite.",
            "قولوها بكلماتكم. لكل ما يقال جواب مكتوب.");

    static final Said PRIORITY = new Said(
            "Safe evenings on the market road",
            "Des soirées sûres sur la route du marché",
            "أمسيات آمنة على طريق السوق");
    static final Said SUMMARY = new Said(
            "Women of Bandari walk home without fear.",
            "Les femmes de Bandari rentrent chez elles sans peur.",
            "تعود نساء بنداري إلى بيوتهن بلا خوف.");
    static final Said REASON = new Said(
            "Both describe the same road. It is one priority now.",
            "Les deux décrivent la même route. C’est désormais une priorité.",
            "كلاهما يصف الطريق نفسه، وقد صار أولوية واحدة.");
    static final Said NOT_NOW = new Said(
            "The courts answer for this in their own plan.",
            "Les tribunaux en répondent dans leur propre plan.",
            "هذا في خطة المحاكم نفسها.");
    static final Said EARLY =
            new Said("Everyone invited has spoken.", "Tous les invités ont parlé.", "تكلم كل من دُعي.");
    static final Said RANK = new Said(
            "Rank the priorities again, with the road",
            "Classer de nouveau, avec la route",
            "رتبوا الأولويات من جديد، ومعها الطريق");

    static final Said STRATEGY = new Said(
            "Framework for Peace, with the road to Bandari",
            "Cadre pour la paix, avec la route de Bandari",
            "إطار السلام، ومعه طريق بنداري");
    static final Said GOAL = new Said(
            "The market road is safe after dark",
            "La route du marché est sûre la nuit tombée",
            "طريق السوق آمن بعد الغروب");
    static final Said MILESTONE =
            new Said("A watch walks every evening.", "Une ronde passe chaque soir.", "تمر دورية كل مساء.");
    static final Said BENCHMARK = new Said(
            "No attack on the road in a year.",
            "Aucune attaque sur la route en un an.",
            "لا اعتداء على الطريق طوال عام.");
    static final Said COMMENT_ROUND =
            new Said("Read the goal for the road", "Lire l’objectif pour la route", "اقرؤوا الهدف الخاص بالطريق");
    static final Said COMMENT = new Said(
            "Say that the watch includes women.", "Dire que des femmes y prennent part.", "قولوا إن الدورية تضم نساء.");
    static final Said TAKEN_UP =
            new Said("The watch will include women.", "Des femmes y prendront part.", "ستضم الدورية نساء.");
    static final Said RESPOND = new Said(
            "Partners, what will you do for the road?",
            "Partenaires, que ferez-vous pour la route ?",
            "أيها الشركاء، ماذا ستفعلون للطريق؟");
    static final Said ACTS = new Said("We will pay for lamps.", "Nous paierons des lampes.", "سندفع ثمن المصابيح.");
    static final Said DISPUTED = new Said(
            "We asked about the checkpoints. Lamps do not answer that.",
            "Nous parlions des barrages. Des lampes n’y répondent pas.",
            "تكلمنا عن نقاط التفتيش، والمصابيح ليست جوابًا عنها.");
    static final Said REPLY = new Said(
            "The watch will report what happens at the checkpoints.",
            "La ronde signalera ce qui se passe aux barrages.",
            "ستبلغ الدورية عما يجري عند نقاط التفتيش.");
    static final Said RETURNED =
            new Said("One thing is still open.", "Un point reste ouvert.", "بقي أمر واحد لم يتضح.");
    static final Said QUESTION = new Said("Who repairs the lamps?", "Qui répare les lampes ?", "من يصلح المصابيح؟");
    static final Said ANSWERED = new Said(
            "The villages do, from the third month.",
            "Les villages, à partir du troisième mois.",
            "القرى، بدءًا من الشهر الثالث.");
    static final Said DECIDED = new Said(
            "It answers what Bandari asked for.", "Il répond à ce que Bandari a demandé.", "تستجيب لما طلبته بنداري.");
    static final Said CONDITION = new Said("Name the checkpoints.", "Nommer les barrages.", "تسمية نقاط التفتيش.");
    static final Said JUSTICE = new Said("Ministry of Justice", "Ministère de la Justice", "وزارة العدل");
    static final Said PLANNING =
            new Said("Ministry of Planning and Finance", "Ministère du Plan et des Finances", "وزارة التخطيط والمالية");
    static final Said INTERIOR = new Said(
            "Ministry of the Interior and Public Safety",
            "Ministère de l’Intérieur et de la Sécurité publique",
            "وزارة الداخلية والسلامة العامة");
    static final Said ELDERS =
            new Said("Council of Elders of Bandari", "Conseil des anciens de Bandari", "مجلس حكماء بنداري");
    static final Said POLICY =
            new Said("National Recovery Plan", "Plan national de relèvement", "الخطة الوطنية للتعافي");

    static final Words ARABIC = new Words(
            "ar", "الطريق إلى سوق بنداري لا تضيئه إلا أضواء نقاط التفتيش.", "تعود النساء من السوق قبل الغروب خوفًا.");
    static final Words FRENCH = new Words(
            "fr", "Sans lampes, la jeunesse de Bandari n’étudie plus le soir.", "La route du marché reste noire.");
    private static final Words ENGLISH = new Words(
            "en", "We need a night watch on the market road of Bandari.", "Women carry their goods home in the dark.");
    private static final Words FROM_THE_MINISTRY = new Words(
            "en", "People of Bandari need a court day on market days.", "Nobody walks three days for one paper.");

    private static final PlanWords PLAN_IN_ENGLISH = new PlanWords(
            "Lamps on the market road",
            "Forty lamps and a watch that the villages choose.",
            "Meeting in Bandari; both asked for safe evenings.",
            "Market women of Bandari",
            "They want the lamps before the rains.",
            "The lamps now come first.",
            "Who chooses the watch: the villages and the police disagree.");
    private static final PlanWords PLAN_IN_ARABIC = new PlanWords(
            "مصابيح على طريق السوق",
            "أربعون مصباحًا وحراسة تختارها القرى.",
            "اجتماع في بنداري: طلبوا جميعًا أمسيات آمنة.",
            "نساء سوق بنداري",
            "يردن المصابيح قبل موسم الأمطار.",
            "صارت المصابيح أولًا.",
            "من يختار الحراس: تختلف القرى والشرطة.");

    static Script of(String language) {
        return "ar".equals(language)
                ? new Script(
                        new Words("ar", "نحتاج إلى حراسة ليلية على طريق السوق في بنداري.", "نحمل بضاعتنا في الظلام."),
                        FROM_THE_MINISTRY,
                        PLAN_IN_ARABIC)
                : new Script(ENGLISH, FROM_THE_MINISTRY, PLAN_IN_ENGLISH);
    }
}
