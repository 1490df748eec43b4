package org.mizizi.notifications;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a notice. */
public record NoticeId(UUID value) implements Identifier {}
