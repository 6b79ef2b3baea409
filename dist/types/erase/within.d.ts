/** What the work gives, or `otherwise` when it fails or is not done in time. Never rejects. */
export declare function within<Value>(work: () => Value | Promise<Value>, otherwise: Value, limit?: number): Promise<Value>;
