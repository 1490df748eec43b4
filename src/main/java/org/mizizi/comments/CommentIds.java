package org.mizizi.comments;

import org.mizizi.comments.Comment.CommentId;
import org.mizizi.shared.IdReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class CommentIds {

    @Bean
    IdReader<CommentId> commentIdReader() {
        return new IdReader<>(CommentId.class, CommentId::new);
    }
}
