package org.mizizi.drill;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of this machine that an installation needs besides its own. */
final class Programs {

    private static final List<String> NEEDED = List.of("nginx", "psql", "openssl", "tar", "xz", "bash");
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin"), Path.of("/usr/bin"), Path.of("/bin"));

    private Programs() {}

    /** What is not installed here. */
    static List<String> missing() {
        return NEEDED.stream().filter(name -> find(name).isEmpty()).toList();
    }

    static Path of(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is not installed here"));
    }

    private static Optional<Path> find(String name) {
        return PLACES.stream()
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** PostgreSQL 18 as the tests have it, unpacked into this folder. */
    static Path unpackPostgres(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var packed = folder.resolve("postgres.txz");
        try (var programs = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", architecture())) {
            Files.copy(programs, packed);
        }
        Shell.in(folder).run("tar -xJf postgres.txz && rm postgres.txz");
        return folder.resolve("bin");
    }

    private static String architecture() {
        return "amd64".equals(System.getProperty("os.arch")) ? "x86_64" : "aarch_64";
    }

    /** PostgreSQL does not run as root; whoever is root there is nobody in a name space of their own. */
    static List<String> asNobody(Path program, String... arguments) {
        var isRoot = "root".equals(System.getProperty("user.name"));
        return Stream.of(
                        isRoot ? Stream.of("unshare", "-U") : Stream.<String>of(),
                        Stream.of(program.toString()),
                        Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
    }
}
