package org.mizizi.rankings.tally;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Recomputes a published ranking from its published ballots, away from the portal: {@code FILE [FILE...] [--json]}.
 * Several files are constituencies. A refusal is one line on standard error, exit code 2 and no other output.
 */
public final class TallyCommand {

    static final int DONE = 0;
    static final int NOT_WRITTEN = 1;
    static final int REFUSED = 2;

    private static final String USAGE = "usage: tally FILE.{soc,soi,toc,toi} [FILE...] [--json]";

    private static final class Refusal extends Exception {
        Refusal(String line) {
            super(line);
        }
    }

    private TallyCommand() {}

    public static void main(String[] arguments) {
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        System.exit(run(List.of(arguments), out, err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            out.print(result(arguments));
            return out.checkError() ? NOT_WRITTEN : DONE;
        } catch (Refusal refusal) {
            err.println(Profile.onOneLine(String.valueOf(refusal.getMessage())));
            err.flush();
            return REFUSED;
        }
    }

    private static String result(List<String> arguments) throws Refusal {
        var files = new ArrayList<String>();
        var json = false;
        for (var argument : arguments) {
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.startsWith("-")) {
                throw new Refusal("unknown option " + argument + "; " + USAGE);
            } else {
                files.add(argument);
            }
        }
        if (files.isEmpty()) {
            throw new Refusal(USAGE);
        }
        return json ? json(files) : text(files);
    }

    private static String json(List<String> files) throws Refusal {
        var profiles = read(files);
        return profiles.size() == 1
                ? TallyJson.text(Tally.of(profiles.getFirst()))
                : TallyJson.text(Constituencies.of(profiles));
    }

    private static String text(List<String> files) throws Refusal {
        var profiles = read(files);
        return profiles.size() == 1
                ? TallyText.of(files.getFirst(), Tally.of(profiles.getFirst()))
                : TallyText.of(files, Constituencies.of(profiles));
    }

    private static List<Profile> read(List<String> files) throws Refusal {
        var profiles = new ArrayList<Profile>();
        for (var file : files) {
            var profile = read(file);
            if (!profiles.isEmpty()
                    && !profile.alternatives().equals(profiles.getFirst().alternatives())) {
                throw new Refusal(file + ": line 1: the alternatives are not those of " + files.getFirst());
            }
            profiles.add(profile);
        }
        return profiles;
    }

    private static Profile read(String file) throws Refusal {
        try {
            return PrefLib.read(Path.of(file));
        } catch (MalformedPrefLib malformed) {
            throw new Refusal(file + ": " + malformed.getMessage());
        } catch (NoSuchFileException missing) {
            throw new Refusal(file + ": there is no such file");
        } catch (IOException | InvalidPathException unreadable) {
            throw new Refusal(file + ": cannot be read: " + unreadable.getMessage());
        }
    }
}
