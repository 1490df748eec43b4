package org.mizizi.strategies;

import java.util.List;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import tools.jackson.databind.json.JsonMapper;

/** How the country will see a goal come nearer: milestones on the way and benchmarks of arrival. */
public record Marks(
        List<Milestone> milestones, @Written(Writing.TITLE) List<LocalizedText> benchmarks) {

    public static final Marks NONE = new Marks(List.of(), List.of());

    private static final JsonMapper JSON = new JsonMapper();

    public Marks {
        milestones = List.copyOf(milestones);
        benchmarks = List.copyOf(benchmarks);
    }

    /** The written form in the database; used by the row mapping as well. */
    public static Marks valueOf(String json) {
        return JSON.readValue(json, Marks.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
