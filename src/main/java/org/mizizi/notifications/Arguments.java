package org.mizizi.notifications;

import java.util.List;
import java.util.Locale;
import org.mizizi.look.Moments;
import org.mizizi.shared.Wording;
import tools.jackson.databind.json.JsonMapper;

/** The arguments of a message, in order, as they are stored. */
public record Arguments(List<Argument> all) {

    private static final JsonMapper JSON = new JsonMapper();

    public Arguments {
        all = List.copyOf(all);
    }

    /** The written form in the database. */
    public static Arguments valueOf(String json) {
        return JSON.readValue(json, Arguments.class);
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** What they quote in other languages than this reader's. */
    public List<Wording> quoted(Locale reader) {
        return all.stream()
                .flatMap(argument -> argument.quoted(reader).stream())
                .toList();
    }

    public Object[] shown(Moments moments) {
        return all.stream().map(argument -> argument.shown(moments)).toArray();
    }
}
