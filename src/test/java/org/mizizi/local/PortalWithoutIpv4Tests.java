package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R7: how "./portal" starts Java on a host that knows only IPv6. The script is the real one, in a network of its own that has
 * nothing but a loopback; what it calls is made up, and Java only says with what it was started.
 */
class PortalWithoutIpv4Tests {

    private static final String PREFERS_IPV6 = "-Djava.net.preferIPv6Addresses=true";
    private static final String BOTH = "ip link set lo up";
    private static final String ONLY_IPV6 = BOTH + " && ip address del 127.0.0.1/8 dev lo";

    @TempDir
    Path folder;

    @BeforeEach
    void aScriptWithWhatItCalls() throws IOException {
        for (var part : List.of(".mvn", "src/main", "frontend", "i18n", "target")) {
            Files.createDirectories(folder.resolve(part));
        }
        for (var part : List.of("pom.xml", "package.json", "package-lock.json")) {
            Files.createFile(folder.resolve(part));
        }
        Files.copy(Path.of("portal"), folder.resolve("portal"), StandardCopyOption.COPY_ATTRIBUTES);
        program("mvnw", "exit 0");
        program("bin/node", "echo v24.0.0");
        program("jdk/bin/javac", "exit 0");
        program("jdk/bin/java", "printf '%s\\n' \"$@\"");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    }

    @Test
    void whereNothingLeadsToAnIpv4AddressJavaSpeaksIpv6_R7() throws Exception {
        assertThat(verify(ONLY_IPV6)).contains(PREFERS_IPV6, "org.mizizi.local.LocalVerify");
    }

    @Test
    void whereIpv4IsThereJavaStaysAsItIs_R7() throws Exception {
        assertThat(verify(BOTH)).contains("org.mizizi.local.LocalVerify").doesNotContain(PREFERS_IPV6);
    }

    /** With what Java was started, a line each. */
    private List<String> verify(String network) throws IOException, InterruptedException {
        assumeTrue(isAllowed(network), "no network of its own may be made here, with unshare and ip");
        var ended = inANetworkOfItsOwn(network + " && exec ./portal verify");
        assertThat(ended.exit()).as("%s", ended.lines()).isZero();
        return ended.lines();
    }

    private boolean isAllowed(String network) throws InterruptedException {
        try {
            return inANetworkOfItsOwn(network).exit() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private LocalCommand inANetworkOfItsOwn(String commands) throws IOException, InterruptedException {
        var here = folder.toString();
        return LocalCommand.run(
                Map.of("PATH", here + "/bin:" + System.getenv("PATH"), "JAVA_HOME", here + "/jdk"),
                List.of("unshare", "--map-root-user", "--net", "bash", "-c", "cd '" + here + "' && " + commands));
    }

    private void program(String name, String does) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
