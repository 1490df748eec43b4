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
