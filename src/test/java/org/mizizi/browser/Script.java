package org.mizizi.browser;

import org.mizizi.browser.InputsPart.Words;

/** What the people of the story say, word for word. */
record Script(Words need, Words ministryNeed) {

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

    static final Words ARABIC = new Words(
            "ar", "الطريق إلى سوق بنداري لا تضيئه إلا أضواء نقاط التفتيش.", "تعود النساء من السوق قبل الغروب خوفًا.");
    private static final Words ENGLISH = new Words(
            "en", "We need a night watch on the market road of Bandari.", "Women carry their goods home in the dark.");
    private static final Words FROM_THE_MINISTRY = new Words(
            "en", "People of Bandari need a court day on market days.", "Nobody walks three days for one paper.");

    static Script of(String language) {
        return "ar".equals(language)
                ? new Script(
                        new Words("ar", "نحتاج إلى حراسة ليلية على طريق السوق في بنداري.", "نحمل بضاعتنا في الظلام."),
                        FROM_THE_MINISTRY)
                : new Script(ENGLISH, FROM_THE_MINISTRY);
    }
}
