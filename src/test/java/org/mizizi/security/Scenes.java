package org.mizizi.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.PortalClock;

/** For each method that needs something to be there: what must be there, and the arguments of a call that then succeeds. */
final class Scenes {

    /** Sets the scene for this person, and gives what they call the method with. */
    interface Arguments extends Function<String, List<@Nullable Object>> {

        /** As if all this had been there for a while. */
        default List<@Nullable Object> before(Instant now, String who) {
            var arguments = new ArrayList<@Nullable Object>();
            PortalClock.at(now.minus(AGO), () -> arguments.addAll(apply(who)));
            return arguments;
        }
    }

    /**
     * @param refused how others of the same role are refused; none where the thing is nobody's own
     */
    record Scene(String method, @Nullable String refused, Arguments arguments) {}

    /** How long everything has been there when it is called on. */
    static final Duration AGO = Duration.ofMinutes(1);

    static final String DOES_NOT_EXIST = "does not exist";

    private final Map<String, Scene> scenes = new LinkedHashMap<>();

    /** A thing that everybody of the role may work on. */
    Scenes anybodys(String method, Arguments arguments) {
        return scene(method, null, arguments);
    }

    /** A thing that its own organisation works on; others see it, and are refused for this reason. */
    Scenes owned(String method, String refusal, Arguments arguments) {
        return scene(method, refusal, arguments);
    }

    /** A thing that only its own people know of: to others it looks like one that does not exist. */
    Scenes hidden(String method, Arguments arguments) {
        return scene(method, DOES_NOT_EXIST, arguments);
    }

    private Scenes scene(String method, @Nullable String refused, Arguments arguments) {
        if (scenes.put(method, new Scene(method, refused, arguments)) != null) {
            throw new IllegalArgumentException(method + " has a scene");
        }
        return this;
    }

    Collection<Scene> all() {
        return scenes.values();
    }

    Optional<Scene> of(String method) {
        return Optional.ofNullable(scenes.get(method));
    }

    static List<@Nullable Object> with(@Nullable Object... arguments) {
        return Arrays.asList(arguments);
    }
}
