package org.mizizi.translations;

import org.mizizi.shared.IdReader;
import org.mizizi.translations.AskedOfMachine.AskedId;
import org.mizizi.translations.Dispute.DisputeId;
import org.mizizi.translations.Term.TermId;
import org.mizizi.translations.Translation.TranslationId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class TranslationIds {

    @Bean
    IdReader<TranslationId> translationIdReader() {
        return new IdReader<>(TranslationId.class, TranslationId::new);
    }

    @Bean
    IdReader<DisputeId> disputeIdReader() {
        return new IdReader<>(DisputeId.class, DisputeId::new);
    }

    @Bean
    IdReader<AskedId> askedIdReader() {
        return new IdReader<>(AskedId.class, AskedId::new);
    }

    @Bean
    IdReader<TermId> termIdReader() {
        return new IdReader<>(TermId.class, TermId::new);
    }
}
