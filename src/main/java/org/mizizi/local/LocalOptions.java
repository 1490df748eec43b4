package org.mizizi.local;

import java.nio.file.Path;
import org.springframework.boot.DefaultApplicationArguments;

/** What "./portal" hands over: where the data is, the port, and whether to begin anew or without the demo country. */
record LocalOptions(Path data, int port, boolean fresh, boolean demo) {

    static LocalOptions parse(String... arguments) {
        var options = new DefaultApplicationArguments(arguments);
        return new LocalOptions(
                Path.of(value(options, "data")),
                Integer.parseInt(value(options, "port")),
                options.containsOption("fresh"),
                !options.containsOption("empty"));
    }

    String profiles() {
        return demo ? "local,demo" : "local";
    }

    Path log() {
        return DataFolder.log(data);
    }

    String address() {
        return "http://localhost:" + port;
    }

    private static String value(DefaultApplicationArguments options, String name) {
        var values = options.getOptionValues(name);
        if (values == null || values.size() != 1) {
            throw new IllegalArgumentException("Exactly one --" + name + " is needed");
        }
        return values.getFirst();
    }
}
