package org.mizizi.rounds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Implemented by the module that owns the drafts which COMMENT rounds are about. Asked with the rights of the reader. */
public interface CommentSubjects {

    /** The drafts a new round could be about, the newest first. */
    List<CommentSubject> open();

    /** The draft a round is about, if the reader may see it. */
    Optional<CommentSubject> find(UUID id);
}
