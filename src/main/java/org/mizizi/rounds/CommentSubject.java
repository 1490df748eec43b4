package org.mizizi.rounds;

import java.util.UUID;
import org.mizizi.shared.LocalizedText;

/** A draft that people can be asked to comment on, and the workspace path where they read it and say so. */
public record CommentSubject(UUID id, LocalizedText title, String path) {}
