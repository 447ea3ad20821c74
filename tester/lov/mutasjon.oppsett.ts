import fc from "fast-check";

/** Each property gets three seconds at most for each change to the law: a change it does not notice then may only make the score lower than it is. */
fc.configureGlobal({ interruptAfterTimeLimit: 3_000, markInterruptAsFailure: false });
