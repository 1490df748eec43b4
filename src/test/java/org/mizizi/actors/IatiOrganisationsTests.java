package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** Organisations from a file of IATI, version 2.03, and what such a file cannot do here. */
class IatiOrganisationsTests {

    private static final String AGENCY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <iati-organisations version="2.03" generated-datetime="2026-01-01T00:00:00Z">
              <iati-organisation xml:lang="en" default-currency="EUR">
                <organisation-identifier>NO-BRC-000001</organisation-identifier>
                <name>
                  <narrative>Relief of the North</narrative>
                  <narrative xml:lang="FR">Secours du Nord</narrative>
                </name>
                <reporting-org ref="NO-BRC-000001" type="%s"><narrative>Relief of the North</narrative></reporting-org>
                <total-budget><value currency="EUR" value-date="2026-01-01">1</value></total-budget>
                <document-link format="text/html" url="https://relief.example/"><title><narrative>A name</narrative></title></document-link>
              </iati-organisation>
            </iati-organisations>
            """;

    @Test
    void whatAnAgencySaysOfItselfIsReadInEachLanguageWithItsCountry_R76() {
        var read = read(AGENCY.formatted("21"), null);

        assertThat(read.faults()).isEmpty();
        assertThat(read.organisations()).singleElement().satisfies(agency -> {
            assertThat(agency.kind()).isEqualTo(OrganisationKind.INTERNATIONAL_NGO);
            assertThat(agency.name())
                    .isEqualTo(LocalizedText.of("en", "Relief of the North").with("fr", "Secours du Nord"));
            assertThat(agency.told().parentCountry()).isEqualTo("NO");
        });
    }

    @Test
    void aTypeThatIsSeveralKindsHereIsAskedForAndTakenAsSaid_R84() {
        assertThat(read(AGENCY.formatted("40"), null).faults())
                .containsExactly(Refusal.of(
                        "organisation.row", 3L, List.of(Refusal.of("organisation.iati-kind", "NO-BRC-000001", "40"))));
        assertThat(read(AGENCY.formatted("40"), OrganisationKind.UN_ENTITY).organisations())
                .extracting(NewOrganisation::kind)
                .containsExactly(OrganisationKind.UN_ENTITY);
    }

    /** Who reports on others says nothing of what they are. */
    @Test
    void theTypeOfSomebodyElseIsNotTakenForItsOwn() {
        var secondary = AGENCY.formatted("21").replace("reporting-org ref=\"NO-", "reporting-org ref=\"SE-");

        assertThat(read(secondary, null).faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation.iati-other | <iati-activities version='2.03'/>",
                "organisation.none | <iati-organisations version='2.03'/>",
                "organisation.iati-unreadable | <iati-organisations",
                "organisation.iati-unreadable | <!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hostname'>]><iati-organisations><iati-organisation><name>&y;</name></iati-organisation></iati-organisations>",
            })
    void whatIsNoFileOfOrganisationsIsToldAsAWhole(String reason, String file) {
        assertThat(read(file, null).faults()).extracting(Refusal::key).containsExactly(reason);
        assertThat(read(file, null).organisations()).isEmpty();
    }

    private static OrganisationsFile.Read read(String text, @Nullable OrganisationKind otherwise) {
        return OrganisationsFile.read(text, List.of(), otherwise);
    }
}
