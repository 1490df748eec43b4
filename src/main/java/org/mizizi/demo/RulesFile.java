package org.mizizi.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Phase;
import org.mizizi.country.Setting;
import org.mizizi.shared.LocalizedText;

/** What was proposed to change in the rules of the demo country; days are counted from the first start. */
record RulesFile(List<ChangeEntry> changes) {

    /** Either a number of the country, or what an approval needs in a phase. */
    record ChangeEntry(
            @Nullable Setting setting,
            @Nullable Integer value,
            Phase.@Nullable Code phase,
            @Nullable Integer endorsements,
            LocalizedText reason,
            String by,
            int proposed,
            int from,
            @Nullable String settledBy,
            @Nullable Integer confirmed) {

        Amendment amendment() {
            return setting == null
                    ? new RuleAmendment(Objects.requireNonNull(phase), Objects.requireNonNull(endorsements))
                    : new SettingAmendment(setting, Objects.requireNonNull(value));
        }
    }

    static RulesFile read() {
        return DemoFiles.read("rules", RulesFile.class);
    }
}
