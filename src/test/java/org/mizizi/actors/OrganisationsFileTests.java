package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;

/** organisations from a table, and every row that cannot be read with its line. */
class OrganisationsFileTests {

    private static final Organisation COUNTRY_TEAM = new Organisation(
            OrganisationId.next(),
            "ORG-0010",
            OrganisationKind.UN_ENTITY,
            LocalizedText.of("en", "Country team"),
            null,
            true);

    /** A file of before has none of these columns, and stays as good as it was. */
    @Test
    void networksCountryAddressAndLanguagesAreReadWhereTheyAreThere_R01_R76() {
        var read = read("""
                kind;name_en;networks;parent_country;contact;contact_public;languages
                BILATERAL_DONOR;Fund of the North;ORG-0010;no;office@north.example;yes;en fr
                MINISTRY;Health;;;;;
                """);

        assertThat(read.faults()).isEmpty();
        assertThat(read.organisations())
                .extracting(NewOrganisation::told)
                .containsExactly(
                        new OrganisationProfile(
                                List.of(COUNTRY_TEAM.id()), "NO", "office@north.example", true, List.of("en", "fr")),
                        OrganisationProfile.NONE);
    }

    @Test
    void aNetworkThatIsNotInTheRegisterIsToldWithItsRow_R01() {
        assertThat(read("kind,name_en,networks\nUN_ENTITY,Office,ORG-0010 ORG-0999\n")
                        .faults())
                .containsExactly(Refusal.of(
                        "organisation.row", 2L, List.of(Refusal.of("organisation.no-such-reference", "ORG-0999"))));
    }

    @Test
    void organisationsAreReadWhateverTheSeparatorAndHowTheirKindIsWritten() {
        var read = read("""
                \uFEFFKind;name_EN;name_ar;description_en
                un-entity;"Office; of Recovery";مكتب التعافي;
                Civil society;Women of the Lake;;Mediates

                ;;;
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.organisations())
                .extracting(NewOrganisation::kind)
                .containsExactly(OrganisationKind.UN_ENTITY, OrganisationKind.CIVIL_SOCIETY);
        var office = read.organisations().getFirst();
        assertThat(office.name().original()).isEqualTo("Office; of Recovery");
        assertThat(office.name().in(Locale.of("ar")).text()).isEqualTo("مكتب التعافي");
        assertThat(office.description()).isNull();
        assertThat(read.organisations().getLast().description()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation.columns | name_en\\nX",
                "organisation.columns | kind,name\\nMINISTRY,X",
                "organisation.none | kind,name_en",
                "table.unreadable | kind,name_en\\nMINISTRY,\"X"
            })
    void whatIsNoTableOfOrganisationsIsToldAsAWhole(String reason, String table) {
        assertThat(read(table.replace("\\n", "\n")).faults()).containsExactly(Refusal.of(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation.no-kind | kind,name_en\\nMINISTRY,X\\n,Y",
                "organisation.not-a-kind | kind,name_en\\nMINISTRY,X\\nFIRM,Y",
                "organisation.no-name | kind,name_en\\nMINISTRY,X\\nMINISTRY,"
            })
    void aFaultyRowIsToldWithItsLine(String reason, String table) {
        var read = read(table.replace("\\n", "\n"));
        assertThat(read.organisations()).hasSize(1);
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("organisation.row");
            assertThat(fault.arguments().getFirst()).isEqualTo(3L);
            assertThat(reason(fault).key()).isEqualTo(reason);
        });
    }

    @Test
    void aNameThatIsTooLongIsAFaultOfItsRow() {
        var read = read("kind,name_en\nMINISTRY," + "x".repeat(201));
        assertThat(read.organisations()).isEmpty();
        assertThat(reason(read.faults().getFirst()).key()).isEqualTo("words.in-language");
    }

    private static Refusal reason(Refusal fault) {
        return (Refusal) ((List<?>) fault.arguments().getLast()).getFirst();
    }

    private static OrganisationsFile.Read read(String text) {
        return OrganisationsFile.read(text, List.of(COUNTRY_TEAM), null);
    }
}
