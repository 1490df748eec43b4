package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for an address at which somebody is invited. */
class MailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "salma@lake.example, true",
        "' salma@lake.example ', true",
        "s.idris+peace@mail.lake.example, true",
        "سلمى@بحيرة.مثال, true",
        "salma@lake, false",
        "salma@lake., false",
        "salma.lake.example, false",
        "salma@@lake.example, false",
        "salma@lake.example@other.example, false",
        "'salma@lake.example, hassan@lake.example', false",
        "Salma <salma@lake.example>, false",
        "salma idris@lake.example, false",
        "'', false"
    })
    void anAddressIsOneOfADomain(String written, boolean fits) {
        assertThat(MailAddress.fits(written)).isEqualTo(fits);
    }

    @Test
    void itIsTheSameInCapitals() {
        assertThat(MailAddress.kept(" Salma@Lake.Example ")).isEqualTo("salma@lake.example");
        assertThat(MailAddress.fits(null)).isFalse();
    }
}
