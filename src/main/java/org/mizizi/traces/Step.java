package org.mizizi.traces;

import org.jspecify.annotations.Nullable;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Strength;
import org.mizizi.traceability.Whereabouts;

/** One end of links on the way: its state where it is near, how well the best chain holds where it is far. */
public record Step(
        Whereabouts place,
        Station station,
        @Nullable LinkState near,
        @Nullable Strength far) {

    /** The name under which styles know how well it holds; none of what the trace is asked for. */
    public String style() {
        if (near != null) {
            return TracePicture.style(near);
        }
        return far == null ? "here" : style(far);
    }

    private static String style(Strength strength) {
        return switch (strength) {
            case CONFIRMED -> "confirmed";
            case PARTLY -> "partly";
            case OPEN -> "unanswered";
            case BROKEN -> "disputed";
        };
    }
}
