package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.translations.OriginalKind.CHANGED;
import static org.mizizi.translations.OriginalKind.CONTESTED;
import static org.mizizi.translations.OriginalKind.SAID;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.shared.Refusal;
import org.mizizi.translations.Translation.TranslationId;

/** what no machine is asked, and what of it never stands, each with its reason. */
class MachineQuestionTests {

    private static final int LONGEST = 100;
    private static final Said IN_FRENCH = new Said("fr", "De l’eau", "Un puits");

    private static MachineQuestion question(String words, boolean ofProtected, boolean human, boolean stands) {
        return new MachineQuestion(
                new Original(
                        UUID.randomUUID(),
                        OriginalKind.INPUT,
                        "INP-1",
                        new Said("en", "Water", words),
                        List.of("en", "sw")),
                "fr",
                ofProtected,
                human,
                Optional.of(TranslationId.next()),
                stands ? Optional.of(IN_FRENCH) : Optional.empty(),
                Optional.of(IN_FRENCH));
    }

    private static MachineQuestion plain() {
        return question("A well", false, false, false);
    }

    @Test
    void whatEverybodyCanReadIsAsked_R46() {
        assertThat(asked(plain())).isEmpty();
        assertThat(plain().texts()).containsExactly("Water", "A well");
        assertThat(plain().said(List.of("De l’eau", "Un puits"))).isEqualTo(IN_FRENCH);
        assertThat(plain().standObjection()).isEmpty();
    }

    @Test
    void whatHasOnePartIsAskedAsOne_R46() {
        var words = question("", false, false, false);
        assertThat(words.texts()).containsExactly("Water");
        assertThat(words.said(List.of("De l’eau"))).isEqualTo(new Said("fr", "De l’eau", ""));
    }

    @Test
    void whatProtectedAuthorsSaidIsNeverAskedNorLetStand_R84() {
        var ofProtected = question("A well", true, false, false);
        assertThat(asked(ofProtected)).contains("translation.machine-protected");
        assertThat(key(ofProtected.standObjection())).contains("translation.machine-protected");
        assertThat(ofProtected.proposal())
                .as("said before its author was protected")
                .isEmpty();
    }

    /** Their names are the titles of what they said. */
    @ParameterizedTest
    @EnumSource
    void whatAPlanTellsOfThoseItConsultedIsNeverAsked_R84(OriginalKind kind) {
        var plain = plain();
        var told = new MachineQuestion(
                new Original(
                        plain.original().id(),
                        kind,
                        "PLAN-0001.SAID-1",
                        new Said("en", "The elders of Tambo", "A well"),
                        List.of("en")),
                "fr",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var isOfConsultation = kind == SAID || kind == CHANGED || kind == CONTESTED;
        assertThat(asked(told))
                .isEqualTo(isOfConsultation ? Optional.of("translation.machine-consulted") : Optional.empty());
    }

    /** A draft, a report in confidence, what was withdrawn, and what never was look the same. */
    @Test
    void whatIsNotPublicIsNeverAsked_R46() {
        assertThat(key(MachineQuestion.objection(Optional.empty(), LONGEST)))
                .contains("translation.machine-not-public");
    }

    @Test
    void whatItsAuthorWroteInThatLanguageIsNotAsked_R46() {
        var own = plain();
        var inSwahili = new MachineQuestion(
                own.original(), "sw-KE", false, false, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(asked(inSwahili)).contains("translation.in-its-own-language");
    }

    @Test
    void whatIsTooLongIsNotAsked_R46() {
        assertThat(asked(question("x".repeat(LONGEST), false, false, false))).isEmpty();
        assertThat(asked(question("x".repeat(LONGEST + 1), false, false, false)))
                .contains("translation.machine-too-long");
    }

    @Test
    void noMachineTakesThePlaceOfAHuman_R46() {
        var there = question("A well", false, true, false);
        assertThat(asked(there)).as("it may still propose").isEmpty();
        assertThat(key(there.standObjection())).contains("translation.machine-after-human");
    }

    @Test
    void whatItHasNotSaidDoesNotStandNorWhatStandsAlready_R46() {
        var silent = new MachineQuestion(
                plain().original(), "fr", false, false, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(key(silent.standObjection())).contains("translation.machine-not-asked");
        assertThat(key(question("A well", false, false, true).standObjection())).contains("translation.machine-stands");
    }

    private static Optional<String> asked(MachineQuestion question) {
        return key(MachineQuestion.objection(Optional.of(question), LONGEST));
    }

    private static Optional<String> key(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }
}
