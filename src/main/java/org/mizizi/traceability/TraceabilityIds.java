package org.mizizi.traceability;

import org.mizizi.shared.IdReader;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.LinkReply.LinkReplyId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class TraceabilityIds {

    @Bean
    IdReader<LinkId> linkIdReader() {
        return new IdReader<>(LinkId.class, LinkId::new);
    }

    @Bean
    IdReader<LinkAnswerId> linkAnswerIdReader() {
        return new IdReader<>(LinkAnswerId.class, LinkAnswerId::new);
    }

    @Bean
    IdReader<LinkReplyId> linkReplyIdReader() {
        return new IdReader<>(LinkReplyId.class, LinkReplyId::new);
    }
}
