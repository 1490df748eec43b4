package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What people are in the middle of writing outlives the version of the portal that they began it with. */
class PlanDraftTests {

    private static final String KEPT = """
            {"content": {"language": "en", "title": "Wells", "summary": "", "startsOn": "2027-01-15", "endsOn": null,
                         "humanitarian": true, "ground": {"kind": "PLAN_CODE", "code": "HXTA27"}, "places": ["LAKE", "EAST"],
                         "currency": "USD", "money": [{"quarter": "2027-01-01", "amount": 120000.00}],
                         "consultations": [{"who": "Elders", "organisation": null, "side": "INTERNAL", "heldOn": null,
                                            "mode": null, "said": "", "changed": ""}],
                         "policies": ["SDG-16", "NDP"], "contested": "NOTE", "contestedNote": "Where to drill"},
             "claims": [], "replies": []}
            """;

    @Test
    void aWorkingCopyStaysReadableAndIsWrittenAsBefore() {
        var draft = PlanDraft.valueOf(KEPT);

        var content = draft.content();
        assertThat(content.what().placeCodes()).containsExactly("EAST", "LAKE");
        assertThat(content.what().startsOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(content.what().ground())
                .isEqualTo(new HumanitarianGround(HumanitarianGround.Kind.PLAN_CODE, "HXTA27"));
        assertThat(content.policyCodes()).containsExactly("NDP", "SDG-16");
        assertThat(content.money().amounts())
                .containsExactly(new QuarterAmount(LocalDate.of(2027, 1, 1), new BigDecimal("120000")));
        assertThat(content.contested().note()).isEqualTo("Where to drill");
        assertThat(PlanDraft.valueOf(draft.json())).isEqualTo(draft);
        assertThat(draft.json()).contains("\"places\":[\"EAST\",\"LAKE\"]", "\"policies\":[\"NDP\",\"SDG-16\"]");
    }
}
