package org.mizizi.watching;

/** One thing that a running portal needs, which can be asked for whether it is well. It may take its time and may fail. */
public interface Check {

    /** What is asked: a name among the texts of the self-check. */
    String what();

    Finding find() throws Exception;
}
