package backflow.check.code;

import backflow.text.Message;

/// Where and why a student's code stopped.
public record Stop(int line, int column, Message message) {}
