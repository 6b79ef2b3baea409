import { type Sent } from './client.js';
export declare function ReceiptView({ entry, onBack }: {
    entry: Sent;
    onBack: () => void;
}): import("preact").JSX.Element;
