package org.mizizi.founding.ui;

import java.util.List;
import org.mizizi.founding.FoundingFile;
import org.mizizi.shared.InterfaceLanguage;

/** The languages that the interface is written in, of which a country chooses its own. */
final class FoundingLanguages {

    static final List<String> OFFERED = InterfaceLanguage.codes();

    private FoundingLanguages() {}

    /** Those chosen, or all as long as none is. */
    static List<String> of(FoundingFile file) {
        return file.country().languages().isEmpty() ? OFFERED : file.country().languages();
    }
}
