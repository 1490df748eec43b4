package org.mizizi.country;

import java.util.regex.Pattern;

/** Lists in which others count what a country counts by its dimensions, each with the form of its codes. */
public enum Vocabulary {
    /** Sectors and purposes of the OECD's Development Assistance Committee, as IATI files name them. */
    DAC_PURPOSE("[1-9][0-9]{2}([0-9]{2})?"),
    /** The five peacebuilding and statebuilding goals of the New Deal. */
    PEACEBUILDING_GOAL("[1-5]"),
    /** The six elements of the African Union's policy on reconstruction, with gender. */
    AFRICAN_UNION("security|humanitarian|political|socio-economic|justice|gender"),
    /** The seven of the Secretary-General, with social. */
    UNITED_NATIONS("security|political|social|development|human-rights|humanitarian|rule-of-law");

    private final Pattern codes;

    Vocabulary(String codes) {
        this.codes = Pattern.compile(codes);
    }

    public boolean knows(String code) {
        return codes.matcher(code).matches();
    }
}
