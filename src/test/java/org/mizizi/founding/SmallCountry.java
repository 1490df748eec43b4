package org.mizizi.founding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mizizi.country.Coordination;
import org.mizizi.country.Dimension;
import org.mizizi.country.Dimension.Counterpart;
import org.mizizi.country.Phase;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.country.Vocabulary;
import org.mizizi.founding.FoundingFile.CoordinationPlan;
import org.mizizi.founding.FoundingFile.ExitPlan;
import org.mizizi.founding.FoundingFile.FirstPerson;
import org.mizizi.founding.FoundingFile.Land;
import org.mizizi.founding.FoundingFile.OwnNotices;
import org.mizizi.founding.FoundingFile.PhasePlan;
import org.mizizi.founding.FoundingFile.Secretariat;
import org.mizizi.shared.LocalizedText;

/** A founding file of the smallest country, made up, which lacks nothing. */
public final class SmallCountry {

    private SmallCountry() {}

    public static FoundingFile file() {
        return new FoundingFile(
                new Land(
                        text("Tamariya", "Tamariya"),
                        null,
                        List.of("XTA"),
                        List.of("en", "fr"),
                        ZoneId.of("Africa/Khartoum"),
                        Currency.getInstance("USD"),
                        new OwnNotices(LocalizedText.of("fr", "Le défenseur des droits répond."), null)),
                List.of(new SpokenLanguage("kri", text("Krio", "Krio"), Direction.LEFT_TO_RIGHT)),
                List.of(new Dimension(
                        "security",
                        text("Security", "Sécurité"),
                        List.of(
                                new Counterpart(Vocabulary.DAC_PURPOSE, "15210"),
                                new Counterpart(Vocabulary.PEACEBUILDING_GOAL, "2")))),
                List.of(
                        new PhasePlan(
                                Phase.Code.STABILISATION,
                                LocalDate.of(2024, 3, 1),
                                text("The ceasefire", "Le cessez-le-feu"),
                                2),
                        new PhasePlan(Phase.Code.TRANSITION, null, null, 2),
                        new PhasePlan(Phase.Code.CONSOLIDATION, null, null, 0)),
                List.of(
                        new ExitPlan(
                                "E1",
                                text("Courts settle disputes", "Les tribunaux tranchent les litiges"),
                                LocalDate.of(2024, 5, 1),
                                text("The first ruling", "Le premier jugement")),
                        new ExitPlan("E2", text("Councils elected", "Conseils élus"), null, null)),
                List.of(
                        new Place("XT", LocalizedText.of("en", "Tamariya"), null),
                        new Place("XT01", LocalizedText.of("fr", "Province du Lac"), "XT")),
                List.of(new Policy(
                        "NRP",
                        Policy.Scope.NATIONAL,
                        text("Recovery Plan", "Plan de relèvement"),
                        Policy.Kind.NATIONAL_PLAN,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2030, 12, 31),
                        List.of("security"))),
                new CoordinationPlan(
                        Coordination.Form.LEAD,
                        text("Council of Ministers", "Conseil des ministres"),
                        text("The prime minister", "La cheffe du gouvernement"),
                        text("On each first Monday", "Chaque premier lundi")),
                new Secretariat(
                        text("Peace Secretariat", "Secrétariat pour la paix"),
                        text("Hosts the process", "Accueille le processus"),
                        new FirstPerson("Sami", "sami@mizizi.example", "en"),
                        new FirstPerson("Nadia", "nadia@mizizi.example", "fr")));
    }

    public static LocalizedText text(String english, String french) {
        return new LocalizedText("en", new LinkedHashMap<>(Map.of("en", english, "fr", french)));
    }
}
