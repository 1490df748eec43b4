package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.traceability.Claims;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;

class ModularityTests {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(Mizizi.class).verify();
    }

    @Test
    void claimingIsHandedToThoseWhoAreGivenItByName() {
        var interfaces = ApplicationModules.of(Mizizi.class)
                .getModuleByName("traceability")
                .orElseThrow()
                .getNamedInterfaces();
        assertThat(interfaces.stream().filter(named -> named.contains(Claims.class)))
                .extracting(NamedInterface::getName)
                .containsExactly("claims");
    }
}
