namespace Simulatie.Cli;

/// <summary>What the program tells the shell when it ends.</summary>
public enum ExitCode
{
    /// <summary>What was asked has been done.</summary>
    Done = 0,

    /// <summary>The program itself is at fault.</summary>
    Bug = 1,

    /// <summary>The user can mend it: a word, a file, a folder.</summary>
    Mistake = 2,

    /// <summary>The program worked, and the model failed a check that it has to pass.</summary>
    ChecksFailed = 3,

    /// <summary>Stopped by Ctrl-C or by the system; nothing half-written is left.</summary>
    Cancelled = 130,
}
