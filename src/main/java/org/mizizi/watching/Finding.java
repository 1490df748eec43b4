package org.mizizi.watching;

import java.util.List;

/**
 * What a check found: how it is, and the text that says so with what belongs in it. Where it is not well, a second text
 * says what to do.
 */
public record Finding(String what, State state, String says, List<Object> arguments, List<Line> lines) {

    /** One of several things of which it was found: a text of the check, and what belongs in it. */
    public record Line(String says, List<Object> arguments) {
        public Line {
            arguments = List.copyOf(arguments);
        }
    }

    /** How it is. */
    public enum State {
        WELL,
        LOOK,
        BROKEN,
        UNUSED
    }

    public Finding {
        arguments = List.copyOf(arguments);
        lines = List.copyOf(lines);
    }

    private Finding(String what, State state, String says, Object... arguments) {
        this(what, state, says, List.of(arguments), List.of());
    }

    public static Finding well(String what, Object... arguments) {
        return new Finding(what, State.WELL, "well", arguments);
    }

    /** Somebody should look at it; the portal goes on. */
    public static Finding look(String what, String says, Object... arguments) {
        return new Finding(what, State.LOOK, says, arguments);
    }

    public static Finding broken(String what, String says, Object... arguments) {
        return new Finding(what, State.BROKEN, says, arguments);
    }

    /** This portal is set up without it. */
    public static Finding unused(String what) {
        return new Finding(what, State.UNUSED, "unused");
    }

    /** The same with what was found of each thing. */
    public Finding with(List<Line> each) {
        return new Finding(what, state, says, arguments, each);
    }

    /** The key of the sentence. */
    public String key() {
        return isAboutTheCheck() ? "watching.check." + says : "watching.check." + what + "." + says;
    }

    public String key(Line line) {
        return "watching.check." + what + "." + line.says();
    }

    public boolean hasRemedy() {
        return state == State.LOOK || state == State.BROKEN;
    }

    private boolean isAboutTheCheck() {
        return says.equals(SelfCheck.TOO_SLOW) || says.equals(SelfCheck.FAILED);
    }
}
