package org.mizizi.shared;

import java.util.UUID;
import java.util.function.Function;

/** Tells the database mapping how a module's id type is made from its UUID: one bean a type. */
public record IdReader<I extends Identifier>(Class<I> type, Function<UUID, I> read) {}
