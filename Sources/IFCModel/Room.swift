// The model behind the bytes; filled next.
