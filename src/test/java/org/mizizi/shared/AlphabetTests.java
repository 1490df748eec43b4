package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stand where a reader of each language looks for them. */
class AlphabetTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Åland, apple, Zambia
            fr | côte, École, Égypte, élan, zèle
            es | Nauru, nube, Ñandú, Oca
            pt | Açores, Angola, Índia, Irão, Itália
            sw | Afrika ya Kati, Chad, ushirika wa maji, Uswisi
            ar | أثيوبيا, الجزائر, السودان, تشاد
            """)
    void namesAreSortedAsTheReaderLooksForThem_L(String language, String inOrder) {
        var names = List.of(inOrder.split(", "));
        var sorted = new ArrayList<>(names);
        Collections.reverse(sorted);
        sorted.sort(Alphabet.of(InterfaceLanguage.of(language).orElseThrow().locale()));
        assertThat(sorted).isEqualTo(names);
    }
}
