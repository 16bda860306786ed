package id.ikm.stack.launcher;

/** One process of the stack. */
interface Part {

    Port port();

    default String name() {
        return port().partName();
    }

    /** What its command line contains and no other process's does; process ids alone are used again. */
    String mark();

    ProcessHandle launch();

    boolean isReady(ProcessHandle process);

    /** Asks it to end; who does not comply is ended by force later. */
    void askToEnd(ProcessHandle process);

    /** Whether it runs code that has been built anew since. */
    boolean isOutdated(ProcessHandle process);
}
