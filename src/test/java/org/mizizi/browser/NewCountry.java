package org.mizizi.browser;

/** The files with which a country of the lake, made up, begins: its founding, and the organisations that come after it. */
final class NewCountry {

    static final String FOUNDING = """
            country:
              name: {en: Countries of the Lake, fr: Pays du Lac, ar: بلدان البحيرة}
              covers: [XAA, XBB]
              languages: [en, fr, ar]
              zone: Africa/Khartoum
              currency: USD
            dimensions:
              - code: security
                name: {en: Security, fr: Sécurité, ar: الأمن}
              - code: development
                name: {en: Development, fr: Développement, ar: التنمية}
            phases:
              - code: STABILISATION
                starts-on: 2024-03-01
                evidence: {en: The ceasefire holds., fr: Le cessez-le-feu tient., ar: وقف إطلاق النار صامد.}
                civil-society-endorsements: 2
            places: []
            policies:
              - code: NRP
                scope: NATIONAL
                kind: NATIONAL_PLAN
                title: {en: Recovery Plan, fr: Plan de relèvement, ar: خطة التعافي}
            secretariat:
              name: {en: Peace Secretariat, fr: Secrétariat pour la paix, ar: أمانة السلام}
              administrator: {name: Sami, email: sami@lake.example, language: en}
              convenor: {name: Nadia, email: nadia@lake.example, language: en}
            """;

    static final String PLACES = """
            code,parent,name_en,name_fr,name_ar
            XA,,Eastern Shore,Rive Est,الضفة الشرقية
            XB,,Western Shore,Rive Ouest,الضفة الغربية
            XA01,XA,Bandari,Bandari,بنداري
            """;

    static final String ORGANISATIONS = """
            kind,name_en,name_fr,name_ar
            CIVIL_SOCIETY,Women of the Lake,Femmes du Lac,نساء البحيرة
            TRADITIONAL_OR_RELIGIOUS_AUTHORITY,Council of Elders,Conseil des anciens,مجلس الأعيان
            MINISTRY,Ministry of Roads,Ministère des Routes,وزارة الطرق
            UN_ENTITY,Office at the Lake,Bureau du Lac,مكتب البحيرة
            """;

    private NewCountry() {}
}
