package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.translations.TranslationFixtures.inEnglish;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** what people said can be read by others, and stays as they said it. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MembershipFixtures.class})
class TranslatedInputsTests {

    @Autowired
    Translations translations;

    @Autowired
    Inputs inputs;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    TestCountry country;

    @Autowired
    Ledger ledger;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everybodyReadsATranslationBesideTheOriginal_R46() {
        var said = fixtures.said(Authorship.NAMED);
        fixtures.translated(said);
        var read = onlyOne(said);
        assertThat(read.said()).isEqualTo(inEnglish("We want clean water in the village."));
        assertThat(read.by().origin()).isEqualTo(TranslationOrigin.HUMAN);
        assertThat(read.by().translator()).isEqualTo("yusuf");
        assertThat(read.stale()).isFalse();
        assertThat(inputs.find(reference(said)).content()).isEqualTo(said.content());
    }

    @Test
    void onlyTranslatorsTranslate_R46() {
        var said = fixtures.said(Authorship.NAMED);
        for (var person : List.of("salma", "nadia", "grace", "erik", "sami", "amina")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person)
                    .isThrownBy(() -> country.as(
                            person, () -> translations.translate(said.id().value(), "", inEnglish("Water"))));
        }
    }

    @Test
    void whatIsNotPublicIsNotTranslatedAndNoLongerRead_R46() {
        var said = fixtures.said(Authorship.PROTECTED);
        fixtures.translated(said);
        country.as("salma", () -> inputs.withdraw(said.id()));
        assertThat(translations.of(said.id().value())).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("yusuf", () -> translations.find(reference(said), "en")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as(
                        "yusuf", () -> translations.translate(said.id().value(), "", inEnglish("Water"))));
    }

    @Test
    void allOfItIsTranslatedIntoAnotherLanguage_R46() {
        var said = fixtures.said(Authorship.NAMED);
        assertRefused("translation.in-its-own-language", () -> fixtures.translated(said, new Said("ar", "ماء", "بئر")));
        assertRefused(
                "translation.in-its-own-language", () -> fixtures.translated(said, new Said("ar-LB", "ماء", "بئر")));
        assertRefused("translation.incomplete", () -> fixtures.translated(said, new Said("en", "Water", "")));
        assertRefused("translation.incomplete", () -> fixtures.translated(said, new Said("en", "", "A well")));
    }

    @Test
    void whoTranslatesHasReadWhatIsTranslated_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var seen = country.as("yusuf", () -> fixtures.seen(said, "en"));
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertRefused(
                "translation.changed-meanwhile",
                () -> country.as(
                        "yusuf", () -> translations.translate(said.id().value(), seen, inEnglish("Clean water"))));
    }

    @Test
    void whoTranslatesAnewIsShownWhatHasChanged_R46() {
        var said = fixtures.said(Authorship.NAMED);
        fixtures.translated(said);
        assertThat(earlier(said)).isEmpty();
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(earlier(said)).contains(new Said("ar", TranslationFixtures.SENTENCE, TranslationFixtures.WORDS));
        fixtures.translated(said, inEnglish("We want a well."));
        assertThat(earlier(said)).isEmpty();
    }

    private Optional<Said> earlier(Input said) {
        return country.as("yusuf", () -> translations.find(reference(said), "en"))
                .earlier();
    }

    @Test
    void anotherHumanReviewsATranslationAndOnlyOnce_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var translated = fixtures.translated(said);
        assertRefused("translation.own", () -> country.as("yusuf", () -> translations.review(translated.id())));
        as(another(), () -> translations.review(translated.id()));
        assertThat(onlyOne(said).by().origin()).isEqualTo(TranslationOrigin.REVIEWED);
        assertRefused("translation.reviewed", () -> as(another(), () -> translations.review(translated.id())));
        fixtures.translated(said, inEnglish("Give us clean water."));
        assertThat(onlyOne(said).by().origin()).isEqualTo(TranslationOrigin.HUMAN);
        assertRefused("translation.reviewed", () -> as(another(), () -> translations.review(translated.id())));
    }

    @Test
    void aDisputeStandsUntilTheTranslationIsCorrected_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var translated = fixtures.translated(said);
        country.as("salma", () -> translations.dispute(translated.id(), "en", "Clean is missing."));
        assertThat(onlyOne(said).isDisputed()).isTrue();
        assertThat(need(said, "en")).isEqualTo(Need.DISPUTED);
        assertRefused("translation.disputed", () -> as(another(), () -> translations.review(translated.id())));

        var corrected = fixtures.translated(said, inEnglish("We want water that is clean."));

        assertThat(onlyOne(said).isDisputed()).as("nobody settles it alone").isTrue();
        assertThat(need(said, "en")).isEqualTo(Need.DISPUTED);
        as(another(), () -> translations.review(corrected.id()));
        assertThat(onlyOne(said).isDisputed()).isFalse();
        fixtures.translated(said, inEnglish("We want water that is clean, here."));
        assertThat(onlyOne(said).isDisputed()).as("it is settled").isFalse();
        assertThat(need(said, "en")).isEqualTo(Need.REVIEW);
    }

    @Test
    void nobodyTakesAReviewOrADisputeAwayBySavingTheSameOnceMore_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var translated = fixtures.translated(said);
        assertRefused("translation.nothing-changes", () -> fixtures.translated(said));
        as(another(), () -> translations.review(translated.id()));
        assertRefused("translation.nothing-changes", () -> fixtures.translatedBy(another(), said));
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(fixtures.translated(said)).as("it is still right").isNotNull();
    }

    @Test
    void enoughReadersHaveSaidSo_R46() {
        var translated = fixtures.translated(fixtures.said(Authorship.NAMED));
        for (var reader = 1; reader <= 5; reader++) {
            country.as("salma", () -> translations.dispute(translated.id(), "en", "Wrong."));
        }
        assertRefused(
                "translation.disputed-by-several",
                () -> country.as("erik", () -> translations.dispute(translated.id(), "en", "Wrong.")));
        assertThat(jdbc.sql("select count(*) from shared.act where who = ? and at > now() - interval '1 minute'")
                        .param(country.person("erik").value())
                        .query(Long.class)
                        .single())
                .as("nothing is kept of who said so")
                .isZero();
    }

    @Test
    void orUntilATranslatorSaysWhyItStays_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var translated = fixtures.translated(said);
        var dispute = country.as("erik", () -> translations.dispute(translated.id(), "en", "Too short."));
        assertRefused(
                "translation.own-defence",
                () -> country.as("yusuf", () -> translations.defend(dispute.id(), "en", "No.")));
        assertRefused("translation.no-reason", () -> as(another(), () -> translations.defend(dispute.id(), "en", " ")));
        as(another(), () -> translations.defend(dispute.id(), "en", "So is the original."));
        assertThat(onlyOne(said).isDisputed()).isFalse();
        assertThat(onlyOne(said).doubts())
                .extracting(TranslationRow.Doubt::words, TranslationRow.Doubt::reason)
                .containsExactly(tuple("Too short.", "So is the original."));
        assertRefused(
                "translation.dispute-answered",
                () -> as(another(), () -> translations.defend(dispute.id(), "en", "Really.")));
    }

    @Test
    void nobodyIsTracedByADispute_R46() {
        var said = fixtures.said(Authorship.PROTECTED);
        var translated = fixtures.translated(said);
        var dispute = country.as("salma", () -> translations.dispute(translated.id(), "en", "Wrong."));
        assertThat(jdbc.sql("select distinct person from audit.entry where subject_id = ?")
                        .param(dispute.id().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(PersonId.NOBODY.value());
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void theDeskShowsWhatIsNeededMostFirst_R46() {
        var untouched = fixtures.said(Authorship.NAMED);
        var waiting = fixtures.said(Authorship.NAMED);
        var stale = fixtures.said(Authorship.NAMED);
        var disputed = fixtures.said(Authorship.NAMED);
        var done = fixtures.said(Authorship.NAMED);
        fixtures.translated(waiting);
        fixtures.translated(stale);
        fixtures.saysOtherwise(stale, "نريد بئرًا.");
        var wrong = fixtures.translated(disputed);
        country.as("salma", () -> translations.dispute(wrong.id(), "en", "Wrong."));
        var right = fixtures.translated(done);
        as(another(), () -> translations.review(right.id()));

        var desk = desk("en").stream().map(DeskRow::reference).toList();

        assertThat(desk)
                .containsSubsequence(reference(disputed), reference(stale), reference(waiting), reference(untouched))
                .doesNotContain(reference(done));
        assertThat(desk("ar")).noneMatch(row -> row.reference().equals(reference(untouched)));
    }

    @Test
    void progressIsCountedByLanguage_R46() {
        var nothing = progress("fr");
        var said = fixtures.said(Authorship.NAMED);
        var before = progress("fr");
        assertThat(before.texts()).as("the input and its round").isEqualTo(nothing.texts() + 2);
        var translated = fixtures.translated(said, new Said("fr", "Nous voulons de l’eau.", "Le puits est loin."));
        assertThat(progress("fr").readable()).isEqualTo(before.readable() + 1);
        as(another(), () -> translations.review(translated.id()));
        assertThat(progress("fr").reviewed()).isEqualTo(before.reviewed() + 1);
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(progress("fr").readable()).isEqualTo(before.readable());
    }

    /** Whatever is done with translations, in whichever order, nothing but translations is different. */
    @Test
    void aTranslationNeverChangesAnOriginal_R46() {
        var random = new Random(46);
        var said = List.of(fixtures.said(Authorship.NAMED), fixtures.said(Authorship.PROTECTED));
        var before = everythingSaid();
        Function<Input, Translation> any = input -> fixtures.translated(input, inEnglish("Water " + random.nextInt()));
        for (var round = 0; round < 20; round++) {
            var input = said.get(random.nextInt(said.size()));
            var translated = any.apply(input);
            switch (random.nextInt(3)) {
                case 0 -> as(another(), () -> translations.review(translated.id()));
                case 1 -> country.as("lucia", () -> translations.dispute(translated.id(), "en", "No."));
                default ->
                    fixtures.translated(input, new Said("fr", "De l’eau " + random.nextInt(), "Le puits est loin."));
            }
            assertThat(everythingSaid()).isEqualTo(before);
        }
    }

    /** The other way round: other words make all translations of them stale, and none of anything else. */
    @Test
    void aChangedOriginalMakesAllItsTranslationsStaleAndNothingElse_R46() {
        var changed = fixtures.said(Authorship.NAMED);
        var other = fixtures.said(Authorship.NAMED);
        for (var input : List.of(changed, other)) {
            fixtures.translated(input);
            fixtures.translated(input, new Said("fr", "De l’eau", "Le puits est loin."));
            fixtures.translated(input, new Said("kri", "Wata", "Di wɛl fa."));
        }
        var before = everyTranslation();

        fixtures.saysOtherwise(changed, "نريد بئرًا.");

        assertThat(translations.of(changed.id().value())).hasSize(3).allMatch(TranslationRow::stale);
        assertThat(translations.of(other.id().value())).hasSize(3).noneMatch(TranslationRow::stale);
        assertThat(everyTranslation()).isEqualTo(before);

        fixtures.saysOtherwise(changed, TranslationFixtures.SENTENCE);

        assertThat(translations.of(changed.id().value())).noneMatch(TranslationRow::stale);
    }

    @Test
    void theDatabaseKeepsWhatWasTranslatedAndReviewed_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var translated = fixtures.translated(said);
        for (var attempt : List.of(
                "update translations.translation set title = 'Other' where id = ?",
                "update translations.translation set original_title = 'Other' where id = ?",
                "update translations.translation set language = 'fr' where id = ?")) {
            assertThatException()
                    .as(attempt)
                    .isThrownBy(() ->
                            byHand.write(jdbc.sql(attempt).param(translated.id().value())))
                    .withMessageContaining("A translation stays as it was written");
        }
        assertThatException()
                .isThrownBy(() -> byHand.write(jdbc.sql(
                                "update translations.translation set reviewed_by = translated_by, reviewed_at = now() where id = ?")
                        .param(translated.id().value())))
                .withMessageContaining("Another translator reviews a translation");
    }

    private TranslationRow onlyOne(Input said) {
        var all = translations.of(said.id().value());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Need need(Input said, String language) {
        return desk(language).stream()
                .filter(row -> row.reference().equals(reference(said)))
                .map(DeskRow::need)
                .findFirst()
                .orElseThrow();
    }

    private List<DeskRow> desk(String language) {
        return country.as("yusuf", () -> WholeList.of(key -> translations.needed(language, "", key)));
    }

    private LanguageProgress progress(String language) {
        return country.as(
                "yusuf", () -> translations.progress(List.of(language)).getFirst());
    }

    private List<String> everythingSaid() {
        return jdbc.sql("select i::text from priorities.input i order by id")
                .query(String.class)
                .list();
    }

    private List<String> everyTranslation() {
        return jdbc.sql("select t::text from translations.translation t order by id")
                .query(String.class)
                .list();
    }

    private DemoAccount another() {
        return memberships.another(Role.TRANSLATOR);
    }

    private static void as(DemoAccount account, Runnable work) {
        MembershipFixtures.as(account, work);
    }

    private static String reference(Input said) {
        return String.valueOf(said.reference());
    }
}
